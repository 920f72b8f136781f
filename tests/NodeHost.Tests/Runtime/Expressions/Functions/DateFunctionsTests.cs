using NodeHost.Runtime.Expressions;

namespace NodeHost.Tests.Runtime.Expressions.Functions;

/// <summary>The zone of the run is Europe/Berlin, and it is the 16th of July 2030, half past midnight there.</summary>
public class DateFunctionsTests
{
    [TestCase("beginningOf()", "\"2030-03-25T00:00:00.000+01:00\"")]
    [TestCase("beginningOf('month')", "\"2030-03-01T00:00:00.000+01:00\"")]
    [TestCase("beginningOf('hours')", "\"2030-03-30T18:00:00.000+01:00\"")]
    [TestCase("beginningOf('fortnight')", "undefined")]
    [TestCase("endOfMonth()", "\"2030-03-31T23:59:59.999+02:00\"")]
    [TestCase("plus(1, 'day')", "\"2030-03-31T18:49:07.000+02:00\"")]
    [TestCase("plus('2', 'weeks')", "\"2030-04-13T18:49:07.000+02:00\"")]
    [TestCase("plus({ days: 1 })", "\"2030-03-31T18:49:07.000+02:00\"")]
    [TestCase("plus(1000)", "\"2030-03-30T18:49:08.000+01:00\"")]
    [TestCase("plus(1, undefined)", "\"2030-03-30T18:50:07.000+01:00\"")]
    [TestCase("plus(null, 'day')", "\"2030-03-30T18:49:07.000+01:00\"")]
    [TestCase("plus()", "\"2030-03-30T18:49:07.000+01:00\"")]
    [TestCase("plus(1, 'fortnight')", "undefined")]
    [TestCase("plus('soon', 'day')", "undefined")]
    [TestCase("minus(1, 'months')", "\"2030-02-28T18:49:07.000+01:00\"")]
    [TestCase("minus(Duration.fromISO('P1D'))", "\"2030-03-29T18:49:07.000+01:00\"")]
    [TestCase("toDateTime().toISO()", "\"2030-03-30T18:49:07.000+01:00\"")]
    public void Luxon_date_stays_one(string call, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ DateTime.fromISO('2030-03-30T18:49:07').{call} }}}}"), Is.EqualTo(expected));

    [TestCase("beginningOf('month')", "\"2030-02-28T23:00:00.000Z\"")]
    [TestCase("endOfMonth()", "\"2030-03-31T21:59:59.999Z\"")]
    [TestCase("plus(1, 'day')", "\"2030-03-31T16:49:07.000Z\"")]
    [TestCase("minus({ hours: 1 })", "\"2030-03-30T16:49:07.000Z\"")]
    [TestCase("plus(1, 'day').getTime()", "1901206147000")]
    [TestCase("toDateTime()", "\"2030-03-30T18:49:07.000+01:00\"")]
    public void JavaScript_date_stays_one(string call, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ new Date('2030-03-30T17:49:07Z').{call} }}}}"), Is.EqualTo(expected));

    [TestCase("extract()", "13")]
    [TestCase("extract('year')", "2030")]
    [TestCase("extract('months')", "3")]
    [TestCase("extract('weekday')", "6")]
    [TestCase("extract('yearDayNumber')", "89")]
    [TestCase("extract('millisecond')", "0")]
    [TestCase("extract('fortnight')", "undefined")]
    [TestCase("format('dd.MM.yyyy HH:mm')", "\"30.03.2030 18:49\"")]
    [TestCase("format()", "undefined")]
    [TestCase("isWeekend()", "true")]
    [TestCase("isDst()", "false")]
    [TestCase("plus(1, 'day').isDst()", "true")]
    [TestCase("plus(2, 'days').isWeekend()", "false")]
    [TestCase("toInt()", "1901123347000")]
    [TestCase("toFloat()", "1901123347000")]
    [TestCase("isBetween('2030-03-01', '2030-04-01')", "true")]
    [TestCase("isBetween('2030-04-01', '2030-03-01')", "true")]
    [TestCase("isBetween(new Date('2030-03-31'), DateTime.fromISO('2030-04-01'))", "false")]
    [TestCase("isBetween('2030-03-30T17:49:07Z', '2030-04-01')", "false")]
    [TestCase("isBetween(1, 2)", "undefined")]
    [TestCase("isBetween('soon', 'later')", "undefined")]
    [TestCase("isInLast(1, 'year')", "true")]
    [TestCase("isInLast(1, 'month')", "false")]
    [TestCase("isInLast(1)", "false")]
    [TestCase("isInLast(1, 'fortnight')", "undefined")]
    public void Both_kinds_of_date_answer_alike(string call, string expected)
    {
        string luxon = FakeRun.Evaluate($"={{{{ DateTime.fromISO('2030-03-30T18:49:07').{call} }}}}");
        string native = FakeRun.Evaluate($"={{{{ new Date('2030-03-30T17:49:07Z').{call} }}}}");

        Assert.That((luxon, native), Is.EqualTo((expected, expected)));
    }

    [TestCase("$now.isInLast()", "true")]
    [TestCase("$now.minus(1).isInLast()", "false")]
    [TestCase("$now.minus(29, 'minutes').isInLast(30)", "true")]
    [TestCase("$now.plus(1, 'day').isInLast(1, 'year')", "false")]
    [TestCase("$now.diffToNow('hours')", "0")]
    [TestCase("$now.minus(2, 'days').diffToNow()", "-2")]
    [TestCase("$now.minus(26, 'hours').diffToNow(['days', 'hours'])", """{"days":-1,"hours":-2}""")]
    public void Now_is_the_clock_of_the_run(string expression, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ {expression} }}}}"), Is.EqualTo(expected));

    [TestCase("diffTo('2030-03-20')", "10.5")]
    [TestCase("diffTo('2030-03-20', 'hours')", "252")]
    [TestCase("diffTo('2030-03-20', ['days', 'hours'])", """{"days":10,"hours":12}""")]
    [TestCase("diffTo('2030-03-20', [])", "10.5")]
    [TestCase("diffTo(DateTime.fromISO('2030-04-30T12:00'), 'months')", "-1")]
    [TestCase("diffTo(new Date('2030-03-30T10:00Z'), 'minutes')", "60")]
    [TestCase("diffTo('Fri, 29 Mar 2030 11:00:00 GMT', 'day')", "1")]
    [TestCase("diffTo('2030-03-29 12:00', 'days')", "1")]
    [TestCase("diffTo(5, 'days')", "null")]
    [TestCase("diffTo('2030-03-20', null)", "undefined")]
    public void Difference_of_Luxon_dates_is_counted(string call, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ DateTime.fromISO('2030-03-30T12:00').{call} }}}}"), Is.EqualTo(expected));

    [Test]
    public void Difference_of_a_JavaScript_date_is_undefined_as_in_n8n() =>
        Assert.That(FakeRun.Evaluate("={{ new Date('2030-03-30').diffTo('2030-03-20', 'days') }}"), Is.EqualTo("undefined"));

    [TestCase("isBetween('2030-01-01')", "isBetween(): expected exactly two args")]
    [TestCase("isBetween('2030-01-01', '2030-02-01', '2030-03-01')", "isBetween(): expected exactly two args")]
    [TestCase("diffTo('soon', 'days')", "cannot convert to Luxon DateTime")]
    [TestCase("diffTo('2030-01-01', 'fortnights')", "Unsupported unit 'fortnights'. Supported: 'milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'quarters', 'years'.")]
    [TestCase("diffToNow(['days', 'quarter'])", "Unsupported unit 'quarter'. Supported: 'milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'quarters', 'years'.")]
    public void Wrong_call_tells_the_user(string call, string message)
    {
        var fault = Assert.Throws<ExpressionException>(() => FakeRun.Evaluate($"={{{{ $now.{call} }}}}"))!;

        Assert.That(fault.Message, Is.EqualTo(message));
    }

    [TestCase("new Date('soon').isWeekend()", "false")]
    [TestCase("new Date('soon').isDst()", "false")]
    [TestCase("new Date('soon').toInt()", "null")]
    [TestCase("new Date('soon').plus(1, 'day')", "null")]
    [TestCase("new Date('soon').format('yyyy')", "\"Invalid DateTime\"")]
    [TestCase("new Date('soon').isBetween('2030-01-01', '2031-01-01')", "false")]
    public void Invalid_date_is_none_of_it(string expression, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ {expression} }}}}"), Is.EqualTo(expected));
}
