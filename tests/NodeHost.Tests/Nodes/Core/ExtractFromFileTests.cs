using NodeHost.Nodes.Core;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;

namespace NodeHost.Tests.Nodes.Core;

public sealed class ExtractFromFileTests
{
    private const string Event =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:p\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:S\r\nDTSTAMP:20240101T000000Z\r\nDTSTART:20240501T100000Z\r\nDTEND;VALUE=DATE:20240502\r\nATTENDEE;CN=\"C\":mailto:c@example.com\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    [TestCase(ExtractOperation.Csv, "a,b\n1,2\n3,4", """{"a":"1","b":"2"}|{"a":"3","b":"4"}""")]
    [TestCase(ExtractOperation.Html, "<table><tr><td>a</td></tr><tr><td>1</td></tr></table>", """{"a":1}""")]
    [TestCase(ExtractOperation.FromJson, """{"a":[1]}""", """{"data":{"a":[1]}}""")]
    [TestCase(ExtractOperation.FromJson, "", """{"data":{}}""")]
    [TestCase(ExtractOperation.Text, "\uFEFFhä", """{"data":"hä"}""")]
    [TestCase(ExtractOperation.Xml, "<a/>", """{"data":"<a/>"}""")]
    [TestCase(ExtractOperation.BinaryToPropery, "hi", """{"data":"aGk="}""")]
    [TestCase(ExtractOperation.FromIcs, Event, """{"data":{"version":"2.0","prodId":"p","events":[{"summary":"S","uid":"u","stamp":{"date":"2024-01-01T00:00:00.000Z","type":"DATE-TIME"},"start":{"date":"2024-05-01T10:00:00.000Z","type":"DATE-TIME"},"end":{"date":"2024-05-02T00:00:00.000Z","type":"DATE"},"sequence":0,"attendees":[{"email":"c@example.com","name":"C","rsvp":false}]}]}}""")]
    public async Task File_becomes_data(ExtractOperation operation, string content, string expected) =>
        Assert.That(FileItems.Json(await RunAsync(new() { Operation = operation }, FileItems.With(content))), Is.EqualTo(expected));

    [TestCase(KeptSource.None, """{"x":{"y":"hi"}}""", "other")]
    [TestCase(KeptSource.Json, """{"n":1,"x":{"y":"hi"}}""", "other")]
    [TestCase(KeptSource.Binary, """{"x":{"y":"hi"}}""", "data other")]
    [TestCase(KeptSource.Both, """{"n":1,"x":{"y":"hi"}}""", "data other")]
    public async Task Source_is_kept_as_told(KeptSource kept, string json, string files)
    {
        Item item = FileItems.With("hi", json: """{"n":1}""").WithFile("other", BinaryData.FromBytes([], "x/y"));

        Item made = (await RunAsync(new() { Operation = ExtractOperation.Text, DestinationKey = "x.y", Options = new() { KeepSource = kept } }, item)).Single();

        Assert.That((NodeJson.Write(made.Json), string.Join(' ', made.Binary.Keys.Order(StringComparer.Ordinal))), Is.EqualTo((json, files)));
    }

    [TestCase(ExtractOperation.FromJson, "{a", "The file selected in 'Input Binary Field' is not in JSON format")]
    [TestCase(ExtractOperation.FromIcs, "nonsense", "The file selected in 'Input Binary Field' is not in ICS format")]
    [TestCase(ExtractOperation.Pdf, "nonsense", "Invalid PDF structure: ")]
    [TestCase(ExtractOperation.Xlsx, "PK nonsense", "The file is a damaged archive and no spreadsheet.")]
    public void Damaged_file_is_told(ExtractOperation operation, string content, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => RunAsync(new() { Operation = operation }, FileItems.With(content)));

        Assert.That(fault.Code, Is.EqualTo("NH0722"));
        Assert.That(fault.Message, Does.StartWith(message));
    }

    private static Task<IReadOnlyList<Item>> RunAsync(ExtractFromFileParameters parameters, Item item) =>
        new TestBench().RunAsync(new ExtractFromFile(), parameters, item);
}
