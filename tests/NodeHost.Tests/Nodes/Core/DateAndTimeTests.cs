using Microsoft.Extensions.Time.Testing;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class DateAndTimeTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2024, 5, 15, 10, 20, 30, 400, TimeSpan.Zero));

    [TestCase("""{"operation":"addToDate","magnitude":"2024-01-31T10:00:00Z","timeUnit":"months","duration":1}""", """{"newDate":"2024-02-29T11:00:00.000+01:00"}""")]
    [TestCase("""{"operation":"addToDate","magnitude":"2024-03-30T12:00:00","duration":1}""", """{"newDate":"2024-03-31T12:00:00.000+02:00"}""")]
    [TestCase("""{"operation":"addToDate","magnitude":"2024-03-30T12:00:00","timeUnit":"hours","duration":24}""", """{"newDate":"2024-03-31T13:00:00.000+02:00"}""")]
    [TestCase("""{"operation":"addToDate","magnitude":"2024-03-04","timeUnit":"weeks","duration":1.5,"outputFieldName":"x"}""", """{"x":"2024-03-14T12:00:00.000+01:00"}""")]
    [TestCase("""{"operation":"subtractFromDate","magnitude":1700000000000,"timeUnit":"quarters","duration":1}""", """{"newDate":"2023-08-14T23:13:20.000+02:00"}""")]
    [TestCase("""{"operation":"subtractFromDate","magnitude":"1700000000","timeUnit":"milliseconds","duration":1}""", """{"newDate":"2023-11-14T23:13:19.999+01:00"}""")]
    [TestCase("""{"operation":"addToDate","magnitude":"={{ $json.d }}","timeUnit":"years","duration":-1,"options":{"includeInputFields":true}}""", """{"d":"2024-02-29","newDate":"2023-02-28T00:00:00.000+01:00"}""")]
    [TestCase("""{"operation":"extractDate","date":"2024-05-15T23:30:00Z"}""", """{"datePart":5}""")]
    [TestCase("""{"operation":"extractDate","date":"2024-05-15T23:30:00Z","part":"day"}""", """{"datePart":16}""")]
    [TestCase("""{"operation":"extractDate","date":"2021-01-03","part":"week"}""", """{"datePart":53}""")]
    [TestCase("""{"operation":"roundDate","date":"2024-05-15T23:30:00"}""", """{"roundedDate":"2024-05-01T00:00:00.000+02:00"}""")]
    [TestCase("""{"operation":"roundDate","date":"2024-05-15T23:30:40","toNearest":"hour"}""", """{"roundedDate":"2024-05-15T23:00:00.000+02:00"}""")]
    [TestCase("""{"operation":"roundDate","date":"2024-05-15","toNearest":"week"}""", """{"roundedDate":"2024-05-13T00:00:00.000+02:00"}""")]
    [TestCase("""{"operation":"roundDate","date":"2024/2/15","mode":"roundUp"}""", """{"roundedDate":"2024-02-29T23:59:59.999+01:00"}""")]
    [TestCase("{}", """{"currentDate":"2024-05-15T12:20:30.400+02:00"}""")]
    [TestCase("""{"includeTime":false,"options":{"timezone":"UTC"}}""", """{"currentDate":"2024-05-15T00:00:00.000Z"}""")]
    [TestCase("""{"options":{"timezone":"Asia/Kolkata"},"outputFieldName":"now"}""", """{"now":"2024-05-15T15:50:30.400+05:30"}""")]
    public async Task Date_is_calculated(string parameters, string expected) =>
        Assert.That(await Bench().JsonAsync("dateTime", 2, parameters, """{"d":"2024-02-29"}"""), Is.EqualTo(expected));

    [TestCase("2024-01-01", "2024-03-15T12:00:00", """["day"]""", """{"days":74.5}""")]
    [TestCase("2024-01-31", "2024-03-15T12:00:00", """["month","day","hour"]""", """{"months":1,"days":15,"hours":12}""")]
    [TestCase("2024-03-15T12:00:00", "2024-01-31", """["day","month"]""", """{"months":-1,"days":-15.5}""")]
    [TestCase("2024-01-01", "2024-01-01", """["year","second"]""", """{"years":0,"seconds":0}""")]
    [TestCase("2020-01-01", "2024-01-01", """["millisecond"]""", """{"milliseconds":126230400000}""")]
    [TestCase("2024-03-30T12:00:00", "2024-03-31T12:00:00", """["day","minute"]""", """{"days":1,"minutes":0}""")]
    [TestCase("2024-03-30T12:00:00", "2024-03-31T12:00:00", """["hour"]""", """{"hours":23}""")]
    public async Task Dates_have_time_between_them(string start, string end, string units, string expected) =>
        Assert.That(
            await Bench().JsonAsync("dateTime", 2, $$"""{"operation":"getTimeBetweenDates","startDate":"{{start}}","endDate":"{{end}}","units":{{units}}}""", "{}"),
            Is.EqualTo($$"""{"timeDifference":{{expected}}}"""));

    [TestCase("2024-01-01", "2024-03-15T12:00:00", """["month","day","hour"]""", "P2M14DT12H")]
    [TestCase("2024-01-01", "2024-01-01", """["day"]""", "PT0S")]
    public async Task Dates_have_time_between_them_as_text(string start, string end, string units, string expected) =>
        Assert.That(
            await Bench().JsonAsync("dateTime", 2, "{\"operation\":\"getTimeBetweenDates\",\"startDate\":\"" + start + "\",\"endDate\":\"" + end + "\",\"units\":" + units + ",\"options\":{\"isoString\":true}}", "{}"),
            Is.EqualTo($$"""{"timeDifference":"{{expected}}"}"""));

    [TestCase("2024-05-07T14:05:09.078Z", "custom", "yyyy-MM-dd HH:mm:ss.SSS", "2024-05-07 14:05:09.078")]
    [TestCase("2024-05-07T14:05:09.078Z", "MM/dd/yyyy", "", "05/07/2024")]
    [TestCase("2024-05-07T14:05:09.078Z", "x", "", "1715090709078")]
    [TestCase("2024-05-07T14:05:09.078Z", "X", "", "1715090709")]
    [TestCase("2024-05-07T14:05:09.078Z", "custom", "EEEE d LLLL yy, h:mm a 'o''clock' ZZ", "Tuesday 7 May 24, 2:05 PM oclock +00:00")]
    [TestCase("2024-05-07T02:05:09", "custom", "ccc MMM d H m s Z ZZZ z W o q", "Tue May 7 2 5 9 +2 +0200 Europe/Berlin 19 128 2")]
    [TestCase("2024-05-07T02:05:09", "custom", "DDDD | f | TT | qqq", "Tuesday, May 7, 2024 | 5/7/2024, 2:05 AM | 02:05:09 | qqq")]
    [TestCase("2024-05-07T02:05:09", "custom", "ZZZZZ | TTTT", "Central European Summer Time | 02:05:09 Central European Summer Time")]
    public async Task Date_is_formatted(string date, string format, string custom, string expected) =>
        Assert.That(
            await Bench().JsonAsync("dateTime", 2, $$"""{"operation":"formatDate","date":"{{date}}","format":"{{format}}","customFormat":"{{custom}}"}""", "{}"),
            Is.EqualTo($$"""{"formattedDate":"{{expected}}"}"""));

    [TestCase("""{"timezone":true}""", "2024-05-07T23:05:09Z", "08 01:05")]
    [TestCase("{}", "2024-05-07T23:05:09+05:00", "07 23:05")]
    [TestCase("""{"fromFormat":"d.M.yy H:mm"}""", "7.5.24 9:30", "07 09:30")]
    [TestCase("""{"fromFormat":"dd LLL yyyy, hh:mm a ZZ"}""", "07 May 2024, 11:30 PM -01:00", "08 02:30")]
    [TestCase("""{"fromFormat":"X"}""", "1715090709", "07 16:05")]
    [TestCase("""{"fromFormat":"yyyy-ooo"}""", "2024-128", "07 00:00")]
    [TestCase("""{"fromFormat":"kkkk-'W'WW-c"}""", "2024-W19-2", "07 00:00")]
    public async Task Date_is_read_as_told(string options, string date, string expected) =>
        Assert.That(
            await Bench().JsonAsync("dateTime", 2, $$"""{"operation":"formatDate","format":"custom","customFormat":"dd HH:mm","date":"{{date}}","options":{{options}}}""", "{}"),
            Is.EqualTo($$"""{"formattedDate":"{{expected}}"}"""));

    [Test]
    public async Task Date_that_is_not_there_is_formatted_as_null() =>
        Assert.That(await Bench().JsonAsync("dateTime", 2, """{"operation":"formatDate","date":"={{ $json.d }}"}""", """{"d":null}"""), Is.EqualTo("""{"formattedDate":null}"""));

    [TestCase("""{"operation":"extractDate","date":"soon"}""", "Invalid date format")]
    [TestCase("""{"operation":"addToDate","magnitude":"={{ $json.none }}"}""", "Invalid date format")]
    [TestCase("""{"operation":"formatDate","date":"2024-13-01"}""", "Invalid date format")]
    [TestCase("""{"operation":"formatDate","date":"2024-05-07","options":{"fromFormat":"dd.MM.yyyy"}}""", "Invalid date format")]
    [TestCase("""{"operation":"formatDate","date":"31.02.2024","options":{"fromFormat":"dd.MM.yyyy"}}""", "Invalid date format")]
    [TestCase("""{"options":{"timezone":"Mars/Base"}}""", "The timezone Mars/Base is not valid. Please check the timezone.")]
    [TestCase("""{"operation":"addToDate","magnitude":"2024-05-07","timeUnit":"years","duration":99999}""", "The date is out of range")]
    public void Date_that_is_none_fails(string parameters, string message) =>
        Assert.That(Assert.ThrowsAsync<NodeFailedException>(() => Bench().RunAsync("dateTime", 2, parameters, "{}"))!.Message, Does.StartWith(message));

    private static FlowBench Bench() => new(Clock, "Europe/Berlin");
}
