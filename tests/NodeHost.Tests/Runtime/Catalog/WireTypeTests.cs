using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;
using NodeHost.Tests.Runtime.Catalog.Samples;

namespace NodeHost.Tests.Runtime.Catalog;

public sealed class WireTypeTests
{
    private const string Ticket = "6f9619ff-8b86-d011-b42d-00cf4fc964ff";

    private static readonly NodeCatalog Catalog = new([typeof(WireTypesNode)]);

    [TestCase("ticket", "\"" + Ticket + "\"", Ticket)]
    [TestCase("ticket", "\"{6F9619FF-8B86-D011-B42D-00CF4FC964FF}\"", Ticket)]
    [TestCase("days", "\"Monday\"", "Monday")]
    [TestCase("days", "\"Monday, tue\"", "Monday,tue")]
    [TestCase("days", "\"Wednesday,Monday,Monday\"", "Monday,Wednesday")]
    [TestCase("days", "[\"tue\",\"Monday\"]", "Monday,tue")]
    [TestCase("at", "\"2026-07-01T12:00:00Z\"", "2026-07-01T12:00:00Z")]
    [TestCase("at", "\"2026-07-01T12:00:00.25+02:00\"", "2026-07-01T12:00:00.25+02:00")]
    [TestCase("at", "\"2026-07-01 12:00\"", "2026-07-01T12:00:00+02:00")]
    [TestCase("at", "\"2026-01-01\"", "2026-01-01T00:00:00+01:00")]
    public void Value_becomes_what_is_sent(string name, string json, string sent)
    {
        object? value = ParameterConverter.Convert(Of(name), NodeJson.Parse(json), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

        Assert.That(RequestText.Of(value), Is.EqualTo(sent));
    }

    [TestCase("ticket", "\"1\"", "expected a GUID such as 6f9619ff-8b86-d011-b42d-00cf4fc964ff, found the text '1'")]
    [TestCase("ticket", "1", "expected a GUID such as 6f9619ff-8b86-d011-b42d-00cf4fc964ff, found the number 1")]
    [TestCase("days", "\"Monday,Tuesday\"", "'Monday,Tuesday' is not one of Monday, tue, Wednesday.")]
    [TestCase("days", "\"\"", "'' is not one of Monday, tue, Wednesday.")]
    [TestCase("days", "{}", "expected one of Monday, tue, Wednesday, found an object")]
    [TestCase("shape", "{\"ticket\":\"x\"}", "ticket: 'ticket' in WireShape: expected a GUID such as 6f9619ff-8b86-d011-b42d-00cf4fc964ff, found the text 'x'")]
    [TestCase("shape", "{\"days\":\"Monday, x\"}", "days: 'days' in WireShape: 'Monday, x' is not one of Monday, tue, Wednesday. Did you mean 'Monday'?")]
    [TestCase("shape", "{\"size\":1.5}", "size: 'size' in WireShape: expected a whole number from -9223372036854775808 to 9223372036854775807, found the number 1.5")]
    public void Value_that_is_none_is_refused(string name, string json, string message)
    {
        ParameterValueException? fault = Assert.Throws<ParameterValueException>(() => ParameterConverter.Convert(Of(name), NodeJson.Parse(json)));

        Assert.That(fault?.Message, Is.EqualTo(message));
    }

    [Test]
    public void Shape_takes_the_types_of_the_wire()
    {
        JToken json = NodeJson.Parse($$"""{"ticket":"{{Ticket}}","days":"Monday,Wednesday","weight":0.5,"size":9007199254740993}""");

        var text = (JsonText<WireShape>)ParameterConverter.Convert(Of("shape"), json)!;

        Assert.That((text.Value.Ticket.Value, text.Value.Days.Value, text.Value.Weight.Value, text.Value.Size.Value),
            Is.EqualTo((Guid.Parse(Ticket), SampleDays.Monday | SampleDays.Wednesday, 0.5, 9007199254740993L)));
    }

    [Test]
    public void Action_tells_where_its_parameters_go_and_what_it_gives()
    {
        ActionDefinition action = new NodeCatalog([typeof(SampleHttp), typeof(SampleSearchAction)]).Find("sample.http", 1)!.Actions.Single();

        Assert.That(action.Parameters.Parameters.Select(parameter => (parameter.Name, parameter.Place)), Is.EqualTo(new (string, ParameterPlace?)[]
        {
            ("folder", ParameterPlace.Path), ("fields", ParameterPlace.Query), ("trace", ParameterPlace.Header),
            ("text", ParameterPlace.Body), ("returnAll", ParameterPlace.Nowhere),
        }));
        Assert.That((action.Answer?.Type, action.Answer?.IsList), Is.EqualTo((typeof(WireShape), true)));
    }

    private static ParameterDefinition Of(string name) => Catalog.Find("sample.wire", 1)!.Parameters.ByName[name];
}
