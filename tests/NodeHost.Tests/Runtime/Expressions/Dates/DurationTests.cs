namespace NodeHost.Tests.Runtime.Expressions.Dates;

public class DurationTests
{
    [TestCase("Duration.fromObject({ days: 1, hours: 2 })", "\"P1DT2H\"")]
    [TestCase("Duration.fromObject({ day: 1, Hours: '2' })", "\"P1DT2H\"")]
    [TestCase("Duration.fromObject({})", "\"PT0S\"")]
    [TestCase("Duration.fromObject({ days: null, hours: undefined }).toObject()", "{}")]
    [TestCase("Duration.fromObject({ fortnights: 1 })", "undefined")]
    [TestCase("Duration.fromObject({ days: 'many' })", "undefined")]
    [TestCase("Duration.fromObject(5)", "undefined")]
    [TestCase("Duration.fromMillis(1500)", "\"PT1.5S\"")]
    [TestCase("Duration.fromISO('P1Y2M3W4DT5H6M7.089S').toObject()", """{"years":1,"months":2,"weeks":3,"days":4,"hours":5,"minutes":6,"seconds":7,"milliseconds":89}""")]
    [TestCase("Duration.fromISO('-P1DT-2H').toObject()", """{"days":-1,"hours":2}""")]
    [TestCase("Duration.fromISO('PT-0.5S').toMillis()", "-500")]
    [TestCase("Duration.fromISO('P1.5D').as('hours')", "36")]
    [TestCase("Duration.fromISO('1 day').invalidExplanation", "\"the input \\\"1 day\\\" can't be parsed as ISO 8601\"")]
    [TestCase("Duration.fromISOTime('11:22:33.444').toObject()", """{"hours":11,"minutes":22,"seconds":33,"milliseconds":444}""")]
    [TestCase("Duration.fromISOTime('T1122').toObject()", """{"hours":11,"minutes":22,"seconds":0}""")]
    [TestCase("Duration.fromISOTime('1:2').isValid", "false")]
    [TestCase("Duration.invalid('odd', 'very').invalidReason + Duration.invalid('odd', 'very').invalidExplanation", "\"oddvery\"")]
    [TestCase("Duration.isDuration(Duration.fromMillis(1))", "true")]
    [TestCase("Duration.isDuration({ days: 1 })", "false")]
    public void Factory_gives_the_value(string expression, string expected)
    {
        string value = FakeRun.Evaluate($"={{{{ {expression} }}}}");

        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("hours: 1, minutes: 90", ".as('hours')", "2.5")]
    [TestCase("hours: 1, minutes: 90", ".shiftTo('hours', 'minutes').toObject()", """{"hours":2,"minutes":30}""")]
    [TestCase("hours: 1, minutes: 90", ".get('minute')", "90")]
    [TestCase("hours: 1, minutes: 90", ".days", "0")]
    [TestCase("hours: 1, minutes: 90", ".valueOf() > 9000000 - 1", "true")]
    [TestCase("minutes: 90, hours: 1", ".toObject()", """{"minutes":90,"hours":1}""")]
    [TestCase("years: 2, days: 5000", ".normalize().toObject()", """{"years":15,"days":255}""")]
    [TestCase("hours: 12, minutes: -45", ".normalize().toObject()", """{"hours":11,"minutes":15}""")]
    [TestCase("years: 2.5, days: 0, hours: 0", ".normalize().toObject()", """{"years":2,"days":182,"hours":12}""")]
    [TestCase("days: 90, hours: 36", ".rescale().toObject()", """{"months":3,"weeks":1,"hours":12}""")]
    [TestCase("days: 0, hours: 1", ".removeZeros().toObject()", """{"hours":1}""")]
    [TestCase("hours: 1", ".shiftToAll().toObject()", """{"years":0,"months":0,"weeks":0,"days":0,"hours":1,"minutes":0,"seconds":0,"milliseconds":0}""")]
    [TestCase("hours: 1", ".plus({ hours: 2, days: 1 }).toObject()", """{"days":1,"hours":3}""")]
    [TestCase("hours: 1", ".plus(60000).toObject()", """{"hours":1,"milliseconds":60000}""")]
    [TestCase("hours: 1", ".minus(Duration.fromISO('PT2H')).toObject()", """{"hours":-1}""")]
    [TestCase("hours: 1", ".plus('2 hours')", "undefined")]
    [TestCase("hours: 1, days: -2", ".negate().toObject()", """{"hours":-1,"days":2}""")]
    [TestCase("hours: 1, days: 2", ".mapUnits((x, u) => u === 'hours' ? x * 3 : x).toObject()", """{"hours":3,"days":2}""")]
    [TestCase("hours: 1", ".set({ minutes: 5 }).toObject()", """{"hours":1,"minutes":5}""")]
    [TestCase("hours: 1", ".equals({ hours: 1 })", "false")]
    [TestCase("hours: 1", ".equals(Duration.fromObject({ hours: 1, minutes: 0 }))", "true")]
    [TestCase("hours: 1", ".equals(Duration.fromObject({ minutes: 60 }))", "false")]
    [TestCase("hours: 1", ".as('fortnights')", "undefined")]
    [TestCase("years: 1, quarters: 1, months: 1", ".toISO()", "\"P1Y4M\"")]
    [TestCase("seconds: 1, milliseconds: 5", ".toISO()", "\"PT1.005S\"")]
    public void Duration_is_counted(string units, string call, string expected)
    {
        string value = FakeRun.Evaluate($"={{{{ Duration.fromObject({{ {units} }}){call} }}}}");

        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("", "365")]
    [TestCase(", { conversionAccuracy: 'casual' }", "365")]
    [TestCase(", { conversionAccuracy: 'longterm' }", "365.2425")]
    public void Accuracy_decides_how_long_a_year_is(string options, string expected)
    {
        string value = FakeRun.Evaluate($"={{{{ Duration.fromObject({{ years: 1 }}{options}).as('days') }}}}");

        Assert.That(value, Is.EqualTo(expected));
    }

    [Test]
    public void Duration_in_text_is_written_as_ISO() =>
        Assert.That(FakeRun.Evaluate("=It took {{ Duration.fromMillis(90000) }}."), Is.EqualTo("\"It took PT90S.\""));

    [Test]
    public void Duration_cannot_be_changed() =>
        Assert.That(
            FakeRun.Evaluate("={{ (d => { d.days = 9; d.values.days = 9; d.as = 9; return d.as('days') })(Duration.fromObject({ days: 1 })) }}"),
            Is.EqualTo("1"));

    [Test]
    public void Duration_keeps_nothing_that_is_written_to_it() =>
        Assert.That(
            FakeRun.Evaluate("={{ (p => { p.secret = 1; return Duration.fromMillis(2).secret === undefined })(Duration.fromMillis(1)) }}"),
            Is.EqualTo("true"));
}
