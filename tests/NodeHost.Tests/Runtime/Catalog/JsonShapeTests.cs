using CsCheck;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;
using NodeHost.Tests.Runtime.Catalog.Samples;

namespace NodeHost.Tests.Runtime.Catalog;

public sealed class JsonShapeTests
{
    private static readonly Gen<JToken> AnyJson = Gen.Recursive<JToken>((depth, inner) => depth >= 4
        ? Scalars
        : Gen.Frequency(
            (3, Scalars),
            (2, inner.Array[0, 3].Select(list => (JToken)new JArray(list))),
            (3, Gen.Select(Names, inner).Array[0, 4].Select(ObjectOf))));

    private static Gen<string> Names => Gen.OneOfConst(
        "Label", "Size", "Mode", "Weight", "At", "Extra", "Children", "Parent", "@odata.type", "Route", "To", "Tags", "Number", "x");

    private static Gen<JToken> Scalars => Gen.OneOf(
        Gen.String.Select(text => (JToken)text),
        Gen.Double.Select(number => (JToken)number),
        Gen.Long.Select(number => (JToken)number),
        Gen.Bool.Select(flag => (JToken)flag),
        Gen.OneOfConst<JToken>(JValue.CreateNull(), "fast", "Extension", "2026-03-31"));

    [TestCase(typeof(Route), """{"IsPromptEnabled":true,"Prompt":null,"Route":{"To":"Extension","Tags":["MS","AI"]}}""")]
    [TestCase(typeof(Route), """{"@odata.type":"#Pbx.Route","Route@odata.context":1}""")]
    [TestCase(typeof(IReadOnlyList<UserTag>), """["MS","AI"]""")]
    [TestCase(typeof(IReadOnlyList<ReceptionistForward>), "[]")]
    [TestCase(typeof(SampleTree), """{"Label":"a","Weight":1,"Size":255,"At":"2026-03-31T00:00Z","Extra":null,"Children":[{"Label":"b","Parent":{"Label":"c"}}]}""")]
    [TestCase(typeof(JToken), "1")]
    [TestCase(typeof(JObject), "{}")]
    [TestCase(typeof(JArray), "[1]")]
    public void Json_of_the_shape_has_no_fault(Type type, string json) => Assert.That(JsonShape.Of(type).FindFault(NodeJson.Parse(json)), Is.Null);

    [TestCase(typeof(Route), "[]", "expected an object with the fields of Route, found an array")]
    [TestCase(typeof(Route), "null", "expected an object with the fields of Route, found null")]
    [TestCase(typeof(JObject), "[]", "expected an object, found an array")]
    [TestCase(typeof(JArray), "{}", "expected an array, found an object")]
    [TestCase(typeof(Route), """{"IsPromptEnabled":"yes"}""", "IsPromptEnabled: 'IsPromptEnabled' in Route: expected true or false, found the text 'yes'")]
    [TestCase(typeof(Route), """{"Nonsense":1}""", "unknown field 'Nonsense' in Route; its fields are IsPromptEnabled, Prompt, Route")]
    [TestCase(typeof(Route), """{"Route":{"Numbr":"1"}}""", "Route: unknown field 'Numbr' in Destination; did you mean 'Number'?")]
    [TestCase(typeof(Route), """{"Route":{"Number":100}}""", "Route.Number: 'Number' in Destination: expected text, found the number 100")]
    [TestCase(typeof(Route), """{"Route":{"Tags":["MS","Team"]}}""",
        "Route.Tags[1]: 'Team' is not one of MS, Teams, Google, WakeUp, FaxServer, Principal, WeakID, WeakPass, WM, AI. Did you mean 'Teams'?")]
    [TestCase(typeof(SampleTree), "{}", "the field 'Label' of SampleTree is missing")]
    [TestCase(typeof(SampleTree), """{"Label":"a","Size":256}""", "Size: 'Size' in SampleTree: expected a whole number from 0 to 255, found the number 256")]
    [TestCase(typeof(SampleTree), """{"Label":"a","Size":1.5}""", "Size: 'Size' in SampleTree: expected a whole number from 0 to 255, found the number 1.5")]
    [TestCase(typeof(SampleTree), """{"Label":null}""", "Label: 'Label' in SampleTree: expected text, found null")]
    [TestCase(typeof(SampleTree), """{"Label":"a","Mode":"slow"}""", "Mode: 'Mode' in SampleTree: 'slow' is not one of fast, sloow. Did you mean 'sloow'?")]
    [TestCase(typeof(SampleTree), """{"Label":"a","Children":[{"Label":"b","Children":{}}]}""",
        "Children[0].Children: 'Children' in SampleTree: expected an array, found an object")]
    public void Fault_of_a_value_tells_its_path(Type type, string json, string expected) =>
        Assert.That(JsonShape.Of(type).FindFault(NodeJson.Parse(json)), Is.EqualTo(expected));

    [TestCase("""{"Route": {"Rout": 1}}""", "line 1, column 12: unknown field 'Rout' in Destination; its fields are External, Name, Number, Tags, To, Type")]
    [TestCase("{\n \"Prompt\": \"ü\", \"IsPromptEnabled\": 1 }", "line 2, column 36: 'IsPromptEnabled' in Route: expected true or false, found the number 1")]
    [TestCase("""{"Route": {"Tags": ["MS", 7]}}""",
        "line 1, column 27: expected one of MS, Teams, Google, WakeUp, FaxServer, Principal, WeakID, WeakPass, WM, AI, found the number 7")]
    [TestCase(" [1]", "line 1, column 2: expected an object with the fields of Route, found an array")]
    public void Fault_of_a_text_tells_line_and_column(string text, string expected) =>
        Assert.That(JsonShape.Of(typeof(Route)).FindFault(NodeJson.Parse(text), text), Is.EqualTo(expected));

    [Test]
    public void Path_is_relative_to_the_value_that_is_checked()
    {
        JToken file = NodeJson.Parse("""{"nodes":[{"parameters":{"Prompt":1}}]}""");

        string? fault = JsonShape.Of(typeof(Route)).FindFault(file["nodes"]![0]!["parameters"]!);

        Assert.That(fault, Does.StartWith("Prompt: "));
    }

    [Test]
    public void Shape_check_never_throws() => AnyJson.Sample(
        json =>
        {
            string text = NodeJson.Write(json);
            JToken parsed = NodeJson.Parse(text);
            foreach (Type type in new[] { typeof(SampleTree), typeof(Route), typeof(IReadOnlyList<UserTag>), typeof(JObject) })
            {
                string? byPath = JsonShape.Of(type).FindFault(parsed);
                string? byPlace = JsonShape.Of(type).FindFault(parsed, text);
                Assert.That(byPlace is null, Is.EqualTo(byPath is null));
            }
        },
        iter: 2000);

    private static JToken ObjectOf((string Name, JToken Value)[] fields)
    {
        var made = new JObject();
        foreach ((string name, JToken value) in fields)
            made[name] = value;
        return made;
    }
}
