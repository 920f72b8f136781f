using Microsoft.Extensions.Time.Testing;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class DateAndTimeV1Tests
{
    [TestCase("""{"value":"2024-05-07T14:05:09Z"}""", "05/07/2024")]
    [TestCase("""{"value":"2024-05-07T14:05:09Z","toFormat":"dddd, MMMM Do YYYY, h:mm:ss a [at] Z"}""", "Tuesday, May 7th 2024, 4:05:09 pm at +02:00")]
    [TestCase("""{"value":"2024-05-07T14:05:09.5Z","toFormat":"YY Mo D DDD Q d dd ww W GGGG H hh k A S SS SSS z X"}""", "24 5th 7 128 2 2 Tu 19 19 2024 16 04 16 PM 5 50 500 CEST 1715090709")]
    [TestCase("""{"value":"2024-05-07T14:05:09Z","toFormat":"LLLL | L LT | qwx"}""", "Tuesday, May 7, 2024 4:05 PM | 05/07/2024 4:05 PM | q191715090709000")]
    [TestCase("""{"value":"7.5.2024","toFormat":"YYYY-MM-DD","options":{"fromFormat":"DD.MM.YYYY"}}""", "2024-05-07")]
    [TestCase("""{"value":"2024/05/07 9","toFormat":"YYYY-MM-DD HH:mm","options":{"fromFormat":"YYYY-MM-DD HH:mm"}}""", "2024-05-07 09:00")]
    [TestCase("""{"value":"May 7th 2024","toFormat":"YYYY-MM-DD","options":{"fromFormat":"MMM Do YYYY"}}""", "2024-05-07")]
    [TestCase("""{"value":1715090709000,"toFormat":"HH:mm","options":{"toTimezone":"America/New_York"}}""", "10:05")]
    [TestCase("""{"value":"1715090709","toFormat":"HH:mm","options":{"fromFormat":"X"}}""", "16:05")]
    [TestCase("""{"value":"2024-05-07T12:00:00","toFormat":"HH:mm Z","options":{"fromTimezone":"Asia/Tokyo","toTimezone":"UTC"}}""", "03:00 +00:00")]
    [TestCase("""{"value":"05/07/2024","toFormat":"YYYY-MM-DD HH:mm","options":{"fromTimezone":"UTC"}}""", "2024-05-06 18:00")]
    [TestCase("""{"value":"2024-05-07T03:00:00","toFormat":"D HH:mm","options":{"fromTimezone":"Europe/Berlin"}}""", "6 21:00")]
    [TestCase("""{"value":"2024-05-07T03:00:00","toFormat":"D HH:mm","options":{"toTimezone":"UTC"}}""", "7 07:00")]
    [TestCase("""{"action":"calculate","value":"05/07/2024","duration":1}""", "2024-05-07T22:00:00.000Z")]
    [TestCase("""{"action":"calculate","value":"2024-05-07T14:05:09Z","duration":2,"timeUnit":"quarters"}""", "2024-11-07T15:05:09.000Z")]
    [TestCase("""{"action":"calculate","operation":"subtract","value":"2024-05-07T14:05:09Z","duration":90,"timeUnit":"minutes"}""", "2024-05-07T12:35:09.000Z")]
    public async Task Date_of_version_1(string parameters, string expected) =>
        Assert.That(await Bench().JsonAsync("dateTime", 1, parameters, """{"id":1}"""), Is.EqualTo($$"""{"id":1,"data":"{{expected}}"}"""));

    [Test]
    public async Task Date_of_version_1_goes_to_a_path() =>
        Assert.That(await Bench().JsonAsync("dateTime", 1, """{"value":"={{ $json.d }}","dataPropertyName":"a.b"}""", """{"d":"2024-05-07"}"""), Is.EqualTo("""{"d":"2024-05-07","a":{"b":"05/07/2024"}}"""));

    [Test]
    public async Task Date_of_version_1_passes_on_what_has_no_date() =>
        Assert.That(await Bench().JsonAsync("dateTime", 1, """{"value":"={{ $json.none }}"}""", """{"id":1}"""), Is.EqualTo("""{"id":1}"""));

    [TestCase("""{"value":"soon"}""", "The date input format could not be recognized. Please set the \"From Format\" field")]
    [TestCase("""{"value":"2024-05-07","options":{"toTimezone":"Nowhere"}}""", "The timezone Nowhere is not valid. Please check the timezone.")]
    public void Date_of_version_1_that_is_none_fails(string parameters, string message) =>
        Assert.That(Assert.ThrowsAsync<NodeFailedException>(() => Bench().RunAsync("dateTime", 1, parameters, "{}"))!.Message, Is.EqualTo(message));

    // The machine is in Berlin, the workflow in New York.
    private static FlowBench Bench()
    {
        var clock = new FakeTimeProvider();
        clock.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        return new FlowBench(clock, "America/New_York");
    }
}
