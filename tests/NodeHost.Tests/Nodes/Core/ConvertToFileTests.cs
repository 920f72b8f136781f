using Microsoft.Extensions.Time.Testing;
using NodeHost.Nodes.Core;
using NodeHost.Nodes.Core.Files;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;

namespace NodeHost.Tests.Nodes.Core;

public sealed class ConvertToFileTests
{
    private static readonly ConvertToFileParameters Plain = new() { SourceProperty = "text", Start = "", End = "" };

    [TestCase(ConvertOperation.Csv, "File.csv:text/csv:\uFEFFtext,n\nä,1\nb,2")]
    [TestCase(ConvertOperation.ToJson, """file.json:application/json:[{"text":"ä","n":1},{"text":"b","n":2}]""")]
    public async Task All_items_become_one_file(ConvertOperation operation, string expected)
    {
        IReadOnlyList<Item> items = await RunAsync(Plain with { Operation = operation });

        Assert.That(items.Select(Describe), Is.EqualTo((string[])[expected]));
        Assert.That(items[0].PairedItem.Select(static pair => pair.Item), Is.EqualTo((int[])[0, 1]));
    }

    [Test]
    public async Task Each_item_becomes_a_json_file()
    {
        var options = new ConvertToFileOptions { Format = true, FileName = "x.json", AddBOM = true };

        IReadOnlyList<Item> items = await RunAsync(Plain with { Operation = ConvertOperation.ToJson, Mode = ConvertMode.Each, Options = options });

        Assert.That(items.Select(Describe), Is.EqualTo((string[])["x.json:application/json:\uFEFF{\n  \"text\": \"ä\",\n  \"n\": 1\n}", "x.json:application/json:\uFEFF{\n  \"text\": \"b\",\n  \"n\": 2\n}"]));
        Assert.That(items.Select(static item => item.PairedItem.Single().Item), Is.EqualTo((int[])[0, 1]));
    }

    [TestCase("text", "utf8", "file.txt:text/plain:C3A4")]
    [TestCase("text", "latin1", "file.txt:text/plain:E4")]
    [TestCase("text", "utf16le", "file.txt:text/plain:E400")]
    [TestCase("text", "win1251", "file.txt:text/plain:61")]
    [TestCase("n", "utf8", "file.txt:text/plain:31")]
    public async Task Text_is_coded_as_told(string property, string encoding, string expected)
    {
        IReadOnlyList<Item> items = await RunAsync(Plain with { Operation = ConvertOperation.ToText, SourceProperty = property, Options = new() { Encoding = encoding } });

        BinaryData file = items[0].Binary["data"];
        Assert.That($"{file.FileName}:{file.MimeType}:{Convert.ToHexString(FileItems.Content(file))}", Is.EqualTo(expected));
    }

    [TestCase("aGk=", "", "", "file.txt:text/plain:hi")]
    [TestCase("aGk", "", "", "file.txt:text/plain:hi")]
    [TestCase("data:x/y;base64,a\r\nGk=", "", "", "file.txt:text/plain:hi")]
    [TestCase("R0lGODlh", "", "", "file.gif:image/gif:GIF89a")]
    [TestCase("aGk=", "a.csv", "", "a.csv:text/csv:hi")]
    [TestCase("aGk=", "a.csv", "x/y", "a.csv:x/y:hi")]
    public async Task Base64_becomes_its_content(string base64, string name, string type, string expected)
    {
        Item item = Item.Of(new() { ["text"] = base64 });

        IReadOnlyList<Item> items = await RunAsync(Plain with { Operation = ConvertOperation.ToBinary, Options = new() { FileName = name, MimeType = type } }, item);

        Assert.That(Describe(items[0]), Is.EqualTo(expected));
    }

    [TestCase(ConvertOperation.ToBinary, "text", "NH0208", "The text is not base64.")]
    [TestCase(ConvertOperation.ToText, "none", "NH0208", "The value in \"none\" is not set")]
    public void Unusable_source_is_told(ConvertOperation operation, string property, string code, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => RunAsync(Plain with { Operation = operation, SourceProperty = property }));

        Assert.That((fault.Code, fault.Message, fault.Parameter), Is.EqualTo((code, message, "sourceProperty")));
    }

    [TestCase("attendees", "geolocation", "organizer")]
    [TestCase("attendeeValues", "geolocationValues", "organizerValues")]
    public async Task Event_of_files_of_any_age_becomes_a_calendar(string attendees, string geolocation, string organizer)
    {
        string parameters = $$$"""
            {"operation":"iCal","start":"2024-05-01","end":"2024-05-02","additionalFields":{"attendeesUi":{"{{{attendees}}}":[{"email":"a@x"}] },
             "geolocationUi":{"{{{geolocation}}}":{"lat":"1","lon":"2"} },"organizerUi":{"{{{organizer}}}":{"name":"O","email":"o@x"} } } }
            """;

        IReadOnlyList<Item> items = await new FlowBench().RunAsync("convertToFile", 1.1, parameters, "{}");

        Assert.That(FileItems.Text(items[0].Binary["data"]), Does.Contain("GEO:1;2").And.Contain("MAILTO:o@x").And.Contain("mailto:a@x"));
    }

    [Test]
    public async Task Event_becomes_a_calendar()
    {
        var fields = new CalendarFields
        {
            Uid = "u1",
            Description = "Line, one;\nTwo",
            Location = new string('x', 80),
            Status = EventStatus.Confirmed,
            GeolocationUi = new() { Geolocation = new() { Lat = "1.5", Lon = "2" } },
            OrganizerUi = new() { Organizer = new() { Name = "A \"B\"", Email = "a@example.com\r\nX-EVIL:1" } },
            AttendeesUi = new() { Attendees = [new() { Name = "C", Email = "c@example.com", Rsvp = true }] },
            RecurrenceRule = "FREQ=WEEKLY;COUNT=4",
            Sequence = 2,
        };

        IReadOnlyList<Item> items = await RunAsync(Plain with { Operation = ConvertOperation.ICal, Title = "T", Start = "2024-05-01T10:00:00", End = "2024-05-01T12:00:00+02:00", AdditionalFields = fields }, Item.Of([]));

        Assert.That(Describe(items[0]).ReplaceLineEndings("\n"), Is.EqualTo($"""
            event.ics:text/calendar:BEGIN:VCALENDAR
            VERSION:2.0
            CALSCALE:GREGORIAN
            PRODID:adamgibbons/ics
            METHOD:PUBLISH
            X-PUBLISHED-TTL:PT1H
            BEGIN:VEVENT
            UID:u1
            SUMMARY:T
            DTSTAMP:20240101T000000Z
            DTSTART:20240501T100000Z
            DTEND:20240501T100000Z
            SEQUENCE:2
            DESCRIPTION:Line\, one\;\nTwo
            GEO:1.5;2
            LOCATION:{new string('x', 66)}
            {"\t"}{new string('x', 14)}
            STATUS:CONFIRMED
            ORGANIZER;CN="A 'B'":MAILTO:a@example.com X-EVIL:1
            ATTENDEE;RSVP=TRUE;CN="C":mailto:c@example.com
            RRULE:FREQ=WEEKLY;COUNT=4
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task Event_of_whole_days_has_dates()
    {
        IReadOnlyList<Item> items = await RunAsync(Plain with { Operation = ConvertOperation.ICal, AllDay = true, Start = "2024-05-01", End = "2024-05-02" }, Item.Of([]));

        Assert.That(Describe(items[0]), Does.Contain("DTSTART;VALUE=DATE:20240501\r\nDTEND;VALUE=DATE:20240502\r\n"));
    }

    [Test]
    public void Event_with_a_bad_date_is_told()
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => RunAsync(Plain with { Operation = ConvertOperation.ICal, Start = "soon", End = "2024-05-02" }, Item.Of([])));

        Assert.That((fault.Message, fault.Parameter), Is.EqualTo(("The date 'soon' cannot be read. Write for example 2024-05-01T10:00:00.", "start")));
    }

    private static string Describe(Item item) => $"{item.Binary["data"].FileName}:{item.Binary["data"].MimeType}:{FileItems.Text(item.Binary["data"])}";

    private static async Task<IReadOnlyList<Item>> RunAsync(ConvertToFileParameters parameters, params Item[] items)
    {
        var bench = new TestBench { TypeVersion = 1.1, Clock = new FakeTimeProvider(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)) };
        IReadOnlyList<Item> input = items.Length > 0 ? items : TestBench.Items("""{"text":"ä","n":1}""", """{"text":"b","n":2}""");
        return (await bench.RunAsync(new ConvertToFile(), parameters, [input])).Outputs[0]!;
    }
}
