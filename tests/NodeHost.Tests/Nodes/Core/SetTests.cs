using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class SetTests
{
    private const string Item1 = """{"a":1,"o":{"x":1,"y":2},"s":"t"}""";

    [TestCase(3, """{"fields":{"values":[{"name":"n","type":"numberValue","numberValue":"5"},{"name":"b","type":"booleanValue","booleanValue":"false"},{"name":"t","stringValue":"x"}]},"include":"none"}""", """{"n":5,"b":false,"t":"x"}""")]
    [TestCase(3.2, """{"fields":{"values":[{"name":"l","type":"arrayValue","arrayValue":"[1, 2]"},{"name":"j","type":"objectValue","objectValue":"{\"k\": 1}"}]},"include":"none"}""", """{"l":[1,2],"j":{"k":1}}""")]
    [TestCase(3, """{"include":"all"}""", Item1)]
    [TestCase(3, """{"include":"selected","includeFields":"a, s, none"}""", """{"a":1,"s":"t"}""")]
    [TestCase(3, """{"include":"except","excludeFields":"a,o.x"}""", """{"o":{"y":2},"s":"t"}""")]
    [TestCase(3.3, """{"assignments":{"assignments":[{"name":"n","value":"7","type":"number"}]}}""", """{"n":7}""")]
    [TestCase(3.4, """{"assignments":{"assignments":[{"name":"o.z","value":"={{ $json.a }}","type":"string"}]},"includeOtherFields":true}""", """{"a":1,"o":{"x":1,"y":2,"z":"1"},"s":"t"}""")]
    [TestCase(3.4, """{"assignments":{"assignments":[{"name":"o.z","value":3,"type":"number"}]},"includeOtherFields":true,"include":"selected","includeFields":"a","options":{"dotNotation":false}}""", """{"a":1,"o.z":3}""")]
    [TestCase(3.4, """{"assignments":{"assignments":[{"name":"n","value":"x","type":"number"}]},"options":{"ignoreConversionErrors":true}}""", """{"n":"x"}""")]
    [TestCase(3.4, """{"assignments":{"assignments":[{"name":"n","value":"={{ $json.none }}","type":"number"}]}}""", """{"n":null}""")]
    [TestCase(3.4, """{"mode":"raw","jsonOutput":"{\"k\": {\"v\": 1}}"}""", """{"k":{"v":1}}""")]
    [TestCase(3.4, """{"mode":"raw","jsonOutput":"={{ { k: $json.a } }}","includeOtherFields":true,"include":"except","excludeFields":"o,s"}""", """{"a":1,"k":1}""")]
    [TestCase(3.4, """{"mode":"raw","jsonOutput":"={ \"k\": {{ $json.a }} }"}""", """{"k":1}""")]
    [TestCase(3.4, """{"mode":"raw"}""", """{"my_field_1":"value","my_field_2":1}""")]
    [TestCase(3.4, """{"duplicateItem":true,"duplicateCount":2,"assignments":{"assignments":[{"name":"n","value":1,"type":"number"}]}}""", """{"n":1}|{"n":1}|{"n":1}""")]
    public async Task Set_gives_each_item_its_fields(double version, string parameters, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("set", version, parameters, $"[{Item1}]");

        Assert.That(run.Text, Is.EqualTo(expected));
    }

    [TestCase("""{"assignments":{"assignments":[{"name":"n","value":"x","type":"number"}]}}""", "'n' expects a number but we got 'x' [item 0]")]
    [TestCase("""{"mode":"raw","jsonOutput":"={{ [1] }}"}""", "The 'JSON Output' in item 0 does not contain a valid JSON object")]
    public async Task Set_says_which_value_does_not_fit(string parameters, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("set", 3.4, parameters, $"[{Item1}]");

        Assert.That(run.Failure, Does.StartWith(expected));
    }

    [TestCase(3.2, """{"include":"all"}""", "")]
    [TestCase(3.2, """{"include":"all","options":{"includeBinary":true}}""", "f")]
    [TestCase(3.4, """{"includeOtherFields":true}""", "f")]
    [TestCase(3.4, """{"includeOtherFields":true,"options":{"stripBinary":true}}""", "")]
    [TestCase(3.4, "{}", "")]
    public async Task Set_keeps_files_as_it_is_told(double version, string parameters, string files)
    {
        Item input = Item.Of([]) with { Binary = new Dictionary<string, BinaryData> { ["f"] = BinaryData.FromBytes([1], "text/plain") } };

        NodeRun run = await FlowBench.NodeAsync("set", version, parameters, [input]);

        Assert.That(run.Files, Is.EqualTo(files));
    }
}
