namespace NodeHost.Tests.Runtime.Expressions.Functions;

/// <summary>Dates read from texts, in a run whose clock hangs in Berlin.</summary>
public sealed class TextDatesTests
{
    [TestCase("2030-03-01", "2030-03-01T00:00:00.000+01:00")]
    [TestCase(" 2030-03-01T08:05 ", "2030-03-01T08:05:00.000+01:00")]
    [TestCase("2030-07-01T08:05:09+05:30", "2030-07-01T08:05:09.000+05:30")]
    [TestCase("2030-07-01 08:05:09", "2030-07-01T08:05:09.000+02:00")]
    [TestCase("Fri, 01 Mar 2030 08:05:09 GMT", "2030-03-01T08:05:09.000Z")]
    [TestCase("1-Mar-2030", "2030-03-01T00:00:00.000+01:00")]
    [TestCase("3/1/2030 2:05 PM", "2030-03-01T14:05:00.000+01:00")]
    [TestCase("March 1, 2030", "2030-03-01T00:00:00.000+01:00")]
    [TestCase("2030/3/1", "2030-03-01T00:00:00.000+01:00")]
    [TestCase("Mar 1 2030 08:05 GMT+0200 (EET)", "2030-03-01T07:05:00.000+01:00")]
    public void Text_in_a_usual_form_is_a_date(string text, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ '{text}'.toDateTime().toISO() }}}}"), Is.EqualTo($"\"{expected}\""));

    [TestCase("'1900000000000'.toDateTime('ms')", "2030-03-17T18:46:40.000+01:00")]
    [TestCase("'1900000000'.toDateTime('s')", "2030-03-17T18:46:40.000+01:00")]
    [TestCase("'01.03.30'.toDateTime('dd.MM.yy')", "2030-03-01T00:00:00.000+01:00")]
    [TestCase("'2030-03-01'.toDateTime('')", "2030-03-01T00:00:00.000+01:00")]
    public void Format_says_how_to_read(string code, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ {code}.toISO() }}}}"), Is.EqualTo($"\"{expected}\""));

    [TestCase("'x'.toDateTime('ms')")]
    [TestCase("'x'.toDateTime('yyyy')")]
    public void Text_of_another_format_is_an_invalid_date(string code) =>
        Assert.That(FakeRun.Evaluate($"={{{{ {code}.isValid }}}}"), Is.EqualTo("false"));

    [TestCase("2030-03-01", "2030-02-28T23:00:00.000Z")]
    [TestCase("2030-03-01T08:05", "2030-03-01T07:05:00.000Z")]
    [TestCase("2030-03-01T08:05Z", "2030-03-01T08:05:00.000Z")]
    [TestCase("Feb 30 2030", "2030-03-01T23:00:00.000Z")]
    [TestCase("5", "2001-04-30T22:00:00.000Z")]
    [TestCase("order 12", "2001-11-30T23:00:00.000Z")]
    public void JavaScript_date_of_a_text(string text, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ '{text}'.toDate().toISOString() }}}}"), Is.EqualTo($"\"{expected}\""));

    [TestCase("25/12/2030")]
    [TestCase("31.12.2030")]
    [TestCase("12 apples")]
    [TestCase("8:05")]
    [TestCase("Mar 1 2030 3pm")]
    [TestCase("")]
    public void JavaScript_takes_this_for_no_date(string text) => Assert.That(
        () => FakeRun.Evaluate($"={{{{ '{text}'.toDate() }}}}"),
        Throws.TypeOf<NodeHost.Runtime.Expressions.ExpressionException>().With.Message.EqualTo("cannot convert to date"));
}
