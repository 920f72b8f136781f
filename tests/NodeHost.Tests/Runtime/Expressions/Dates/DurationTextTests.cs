namespace NodeHost.Tests.Runtime.Expressions.Dates;

public class DurationTextTests
{
    [TestCase("hours: 1, minutes: 5, seconds: 7.9", "'hh:mm:ss'", "01:05:07")]
    [TestCase("hours: 1, minutes: 5, seconds: 7.9", "'h:m:s.SSS'", "1:5:7.900")]
    [TestCase("days: 1, hours: 30", "\"d 'days and' h\"", "2 days and 6")]
    [TestCase("hours: 1.5", "'m'", "90")]
    [TestCase("hours: 1.5", "'h', { floor: false }", "1.5")]
    [TestCase("minutes: -90", "'h:mm'", "-1:-30")]
    [TestCase("minutes: -90", "'h:mm', { signMode: 'negativeLargestOnly' }", "-1:30")]
    [TestCase("minutes: 90", "'h:mm', { signMode: 'all' }", "+1:+30")]
    [TestCase("days: 400", "'y M d w S'", "1 2 1 1 0")]
    [TestCase("hours: 1", "\"''h''\"", "'1'")]
    [TestCase("hours: 1", "\"h 'open\"", "1 open")]
    [TestCase("hours: 1", "'Y x'", "Y x")]
    public void Format_writes_the_tokens(string units, string arguments, string expected)
    {
        string value = FakeRun.Evaluate($"={{{{ Duration.fromObject({{ {units} }}).toFormat({arguments}) }}}}");

        Assert.That(value, Is.EqualTo($"\"{expected}\""));
    }

    [Test]
    public void Format_with_too_many_digits_is_refused() =>
        Assert.That(FakeRun.Evaluate("={{ Duration.fromMillis(1).toFormat('S'.repeat(1000)) }}"), Is.EqualTo("undefined"));

    [TestCase("days: 1, hours: 2, minutes: 1.5", "", "1 day, 2 hours, 1.5 minutes")]
    [TestCase("days: 1, hours: 2, minutes: 1.5", "{ listStyle: 'long' }", "1 day, 2 hours, and 1.5 minutes")]
    [TestCase("days: 1, hours: 2", "{ listStyle: 'long' }", "1 day and 2 hours")]
    [TestCase("days: 1, hours: 2", "{ listStyle: 'short' }", "1 day & 2 hours")]
    [TestCase("weeks: 1, hours: 2, months: 3", "{ unitDisplay: 'short' }", "3 mths, 1 wk, 2 hr")]
    [TestCase("weeks: 1, hours: 2, months: 3", "{ unitDisplay: 'narrow' }", "3m, 1w, 2h")]
    [TestCase("days: 0, hours: 2", "", "0 days, 2 hours")]
    [TestCase("days: 0, hours: 2", "{ showZeros: false }", "2 hours")]
    [TestCase("hours: 1.25", "{ maximumFractionDigits: 0 }", "1 hour")]
    [TestCase("seconds: 12345.6789", "{ useGrouping: true }", "12,345.679 seconds")]
    [TestCase("", "", "")]
    public void Human_text_is_English(string units, string options, string expected)
    {
        string value = FakeRun.Evaluate($"={{{{ Duration.fromObject({{ {units} }}).toHuman({options}) }}}}");

        Assert.That(value, Is.EqualTo($"\"{expected}\""));
    }

    [TestCase("hours: 11, minutes: 2", "", "\"11:02:00.000\"")]
    [TestCase("hours: 11, minutes: 2", "{ suppressMilliseconds: true }", "\"11:02:00\"")]
    [TestCase("hours: 11, minutes: 2", "{ suppressSeconds: true }", "\"11:02\"")]
    [TestCase("hours: 11, minutes: 2", "{ includePrefix: true }", "\"T11:02:00.000\"")]
    [TestCase("hours: 11, minutes: 2", "{ format: 'basic' }", "\"110200.000\"")]
    [TestCase("hours: 11, minutes: 2", "{ precision: 'minute' }", "\"11:02\"")]
    [TestCase("hours: 24", "", "null")]
    [TestCase("hours: -1", "", "null")]
    public void Time_of_the_day_is_written(string units, string options, string expected)
    {
        string value = FakeRun.Evaluate($"={{{{ Duration.fromObject({{ {units} }}).toISOTime({options}) }}}}");

        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("toFormat('h')", "\"Invalid Duration\"")]
    [TestCase("toHuman()", "\"Invalid Duration\"")]
    [TestCase("toISO()", "null")]
    [TestCase("as('days')", "null")]
    [TestCase("plus(1).isValid", "false")]
    public void Invalid_duration_says_so(string call, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ Duration.fromISO('soon').{call} }}}}"), Is.EqualTo(expected));
}
