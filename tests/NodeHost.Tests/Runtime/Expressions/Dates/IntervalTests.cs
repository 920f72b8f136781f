using NodeHost.Runtime.Expressions;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Dates;

public class IntervalTests
{
    private const string March = "Interval.fromISO('2030-03-01/2030-04-01')";

    [TestCase("Interval.fromISO('2030-01-31/P1M').toISODate()", "\"2030-01-31/2030-02-28\"")]
    [TestCase("Interval.fromISO('P1M/2030-03-31').toISODate()", "\"2030-02-28/2030-03-31\"")]
    [TestCase("Interval.fromISO('2030-01-31').invalidReason", "\"unparsable\"")]
    [TestCase("Interval.after(DateTime.fromISO('2030-01-31'), { days: 1 }).toISODate()", "\"2030-01-31/2030-02-01\"")]
    [TestCase("Interval.before(DateTime.fromISO('2030-01-31'), { days: 1 }).toISODate()", "\"2030-01-30/2030-01-31\"")]
    [TestCase("Interval.fromDateTimes({ year: 2030 }, { year: 2031 }).toISODate()", "\"2030-01-01/2031-01-01\"")]
    [TestCase("Interval.fromDateTimes('2030-01-01', '2031-01-01')", "undefined")]
    [TestCase("Interval.fromDateTimes(1, 2).invalidReason", "\"missing or invalid start\"")]
    [TestCase("Interval.fromDateTimes({ year: 2031 }, { year: 2030 }).invalidReason", "\"end before start\"")]
    [TestCase("Interval.isInterval(Interval.invalid('odd'))", "true")]
    [TestCase("Interval.merge([Interval.fromISO('2030-01-03/P1D'), Interval.fromISO('2030-01-01/P2D'), Interval.fromISO('2030-02-01/P1D')]).map(i => i.toISODate())", """["2030-01-01/2030-01-04","2030-02-01/2030-02-02"]""")]
    [TestCase("Interval.xor([Interval.fromISO('2030-01-01/P4D'), Interval.fromISO('2030-01-03/P4D')]).map(i => i.toISODate())", """["2030-01-01/2030-01-03","2030-01-05/2030-01-07"]""")]
    public void Factory_gives_the_interval(string expression, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ {expression} }}}}"), Is.EqualTo(expected));

    [TestCase("length('days')", "31")]
    [TestCase("length('hours')", "743")] // The clocks of Berlin go forward on the 31st.
    [TestCase("count('months')", "1")]
    [TestCase("count('weeks')", "5")]
    [TestCase("hasSame('month')", "true")]
    [TestCase("hasSame('week')", "false")]
    [TestCase("isEmpty()", "false")]
    [TestCase("contains(DateTime.fromISO('2030-03-01'))", "true")]
    [TestCase("contains(DateTime.fromISO('2030-04-01'))", "false")]
    [TestCase("isAfter(DateTime.fromISO('2030-02-01'))", "true")]
    [TestCase("isBefore(DateTime.fromISO('2030-04-01'))", "true")]
    [TestCase("overlaps(Interval.fromISO('2030-03-31/P2D'))", "true")]
    [TestCase("overlaps(Interval.fromISO('2030-04-01/P2D'))", "false")]
    [TestCase("abutsStart(Interval.fromISO('2030-04-01/P2D'))", "true")]
    [TestCase("abutsEnd(Interval.fromISO('P2D/2030-03-01'))", "true")]
    [TestCase("engulfs(Interval.fromISO('2030-03-05/P2D'))", "true")]
    [TestCase("equals(Interval.fromISO('2030-03-01/P1M'))", "true")]
    [TestCase("equals(Interval.fromISO('2030-03-01/P2M'))", "false")]
    [TestCase("intersection(Interval.fromISO('2030-03-31/P2D')).toISODate()", "\"2030-03-31/2030-04-01\"")]
    [TestCase("intersection(Interval.fromISO('2030-05-31/P2D'))", "null")]
    [TestCase("union(Interval.fromISO('2030-05-31/P2D')).toISODate()", "\"2030-03-01/2030-06-02\"")]
    [TestCase("difference(Interval.fromISO('2030-03-10/P2D')).map(i => i.toISODate())", """["2030-03-01/2030-03-10","2030-03-12/2030-04-01"]""")]
    [TestCase("set({ end: DateTime.fromISO('2030-03-02') }).toISODate()", "\"2030-03-01/2030-03-02\"")]
    [TestCase("mapEndpoints(d => d.plus({ days: 1 })).toISODate()", "\"2030-03-02/2030-04-02\"")]
    [TestCase("splitAt(DateTime.fromISO('2030-03-20'), DateTime.fromISO('2030-03-10'), DateTime.fromISO('2031-01-01')).map(i => i.toISODate())", """["2030-03-01/2030-03-10","2030-03-10/2030-03-20","2030-03-20/2030-04-01"]""")]
    [TestCase("splitBy({ weeks: 2 }).map(i => i.toISODate())", """["2030-03-01/2030-03-15","2030-03-15/2030-03-29","2030-03-29/2030-04-01"]""")]
    [TestCase("splitBy({ days: 0 })", "[]")]
    [TestCase("divideEqually(3).length", "3")]
    [TestCase("divideEqually(0)", "undefined")]
    [TestCase("toDuration(['weeks', 'days']).toObject()", """{"weeks":4,"days":3}""")]
    [TestCase("lastDateTime.toISO()", "\"2030-03-31T23:59:59.999+02:00\"")]
    [TestCase("toString()", "\"[2030-03-01T00:00:00.000+01:00 – 2030-04-01T00:00:00.000+02:00)\"")]
    [TestCase("toISO({ suppressMilliseconds: true })", "\"2030-03-01T00:00:00+01:00/2030-04-01T00:00:00+02:00\"")]
    [TestCase("toISOTime({ includeOffset: false })", "\"00:00:00.000/00:00:00.000\"")]
    [TestCase("toFormat('d/M', { separator: ' to ' })", "\"1/3 to 1/4\"")]
    public void March_is_asked(string call, string expected) => Assert.That(FakeRun.Evaluate($"={{{{ {March}.{call} }}}}"), Is.EqualTo(expected));

    [Test]
    public void Splitting_counts_months_from_the_start() =>
        Assert.That(
            FakeRun.Evaluate("={{ Interval.fromISO('2030-01-31/2030-05-01').splitBy({ months: 1 }).map(i => i.toISODate()) }}"),
            Is.EqualTo("""["2030-01-31/2030-02-28","2030-02-28/2030-03-31","2030-03-31/2030-04-30","2030-04-30/2030-05-01"]"""));

    [TestCase("splitBy(1)")]
    [TestCase("splitBy({ days: -1 })")]
    [TestCase("splitBy({ months: 1, days: -31 })")]
    [TestCase("divideEqually(1e9)")]
    [TestCase("divideEqually(-3)")]
    public void Too_many_pieces_are_refused(string call)
    {
        var fault = Assert.Throws<ExpressionException>(() => FakeRun.Evaluate($"={{{{ Interval.fromISO('2000-01-01/P100Y').{call} }}}}"))!;

        Assert.That(fault.Code, Is.EqualTo(Codes.ScriptMemory));
    }

    [Test]
    public void Interval_in_JSON_shows_its_fields() =>
        Assert.That(
            FakeRun.Evaluate("={{ [Interval.fromISO('2030-01-01/P1D'), Interval.invalid('odd')] }}"),
            Is.EqualTo("""[{"s":"2030-01-01T00:00:00.000+01:00","e":"2030-01-02T00:00:00.000+01:00","invalid":null,"isLuxonInterval":true},{"invalid":{"reason":"odd","explanation":null},"isLuxonInterval":true}]"""));

    [TestCase("toISO()", "\"Invalid Interval\"")]
    [TestCase("start", "null")]
    [TestCase("contains($now)", "false")]
    [TestCase("splitBy({ days: 1 })", "[]")]
    [TestCase("union(Interval.fromISO('2030-01-01/P1D')).isValid", "false")]
    public void Invalid_interval_says_so(string call, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ Interval.fromISO('soon').{call} }}}}"), Is.EqualTo(expected));
}
