namespace NodeHost.Tests.Runtime.Expressions.Dates;

/// <summary>What JavaScript's own dates print in a language, in the zone of the run (Europe/Berlin).</summary>
public sealed class NativeDateTextsTests
{
    [TestCase("new Date(0).toLocaleString()", "1/1/1970, 1:00:00 AM")]
    [TestCase("new Date(0).toLocaleDateString()", "1/1/1970")]
    [TestCase("new Date(0).toLocaleTimeString()", "1:00:00 AM")]
    [TestCase("new Date(0).toLocaleDateString('de-DE')", "1.1.1970")]
    [TestCase("new Date(0).toLocaleDateString(['en-GB'], { timeZone: 'UTC' })", "01/01/1970")]
    [TestCase("new Date(0).toLocaleDateString('en-US', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' })", "Thursday, January 1, 1970")]
    [TestCase("new Date(0).toLocaleTimeString('en-US', { timeZone: 'America/New_York', hour: '2-digit', minute: '2-digit' })", "07:00 PM")]
    [TestCase("new Date(0).toLocaleString('en-US', { dateStyle: 'medium' })", "Jan 1, 1970")]
    [TestCase("new Date('x').toLocaleString()", "Invalid Date")]
    public void ToLocaleString_prints_what_node_prints(string code, string expected)
    {
        string value = FakeRun.Evaluate($"={{{{ {code} }}}}");

        Assert.That(value, Is.EqualTo($"\"{expected}\""));
    }

    [Test]
    public void ToLocaleString_of_no_date_is_an_error_of_javascript() =>
        Assert.That(FakeRun.Evaluate("={{ new Date().toLocaleString.call({}) }}"), Is.EqualTo("undefined"));
}
