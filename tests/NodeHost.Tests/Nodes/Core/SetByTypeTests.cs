using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class SetByTypeTests
{
    [TestCase(1, """{"values":{"string":[{"name":"s","value":"t"}],"number":[{"name":"n","value":1.5}],"boolean":[{"name":"b","value":true}]}}""", "{\"a\":1}", """{"a":1,"b":true,"n":1.5,"s":"t"}""")]
    [TestCase(1, """{"values":{"string":[{}],"number":[{"name":"n"}],"boolean":[{"name":"b"}]}}""", "{}", """{"b":false,"n":0,"propertyName":""}""")]
    [TestCase(1, """{"keepOnlySet":true,"values":{"string":[{"name":"s","value":"t"}]}}""", "{\"a\":1}", """{"s":"t"}""")]
    [TestCase(1, "{}", "{\"a\":1}", """{"a":1}""")]
    [TestCase(1, """{"values":{"string":[{"name":"o.s","value":"t"},{"name":"l[1]","value":"u"}]}}""", "{\"o\":{\"x\":1}}", """{"o":{"x":1,"s":"t"},"l":[null,"u"]}""")]
    [TestCase(1, """{"values":{"string":[{"name":"o.s","value":"t"}]},"options":{"dotNotation":false}}""", "{\"o\":1}", """{"o":1,"o.s":"t"}""")]
    [TestCase(1, """{"values":{"number":[{"name":"n","value":"={{ $json.a }}"}],"string":[{"name":"s","value":"={{ $json.a }}"}]}}""", "{\"a\":\"5\"}", """{"a":"5","n":"5","s":"5"}""")]
    [TestCase(2, """{"values":{"number":[{"name":"n","value":"={{ $json.a }}"}],"string":[{"name":"s","value":"={{ $json.a }}"}]}}""", "{\"a\":\"5\"}", """{"a":"5","n":5,"s":"5"}""")]
    [TestCase(2, """{"values":{"number":[{"name":"n","value":"5.50"}]}}""", "{}", """{"n":5.5}""")]
    [TestCase(2, """{"values":{"number":[{"name":"n","value":"five"}]}}""", "{}", """{"n":null}""")]
    [TestCase(1, """{"values":{"string":[{"name":"s","value":"={{ $json.a }}"}]}}""", "{\"a\":{\"x\":[1]}}", """{"a":{"x":[1]},"s":{"x":[1]}}""")]
    [TestCase(1, """{"values":{"string":[{"name":"s","value":"={{ $json.none }}"},{"name":"a","value":"={{ $json.none }}"}]}}""", "{\"a\":1}", "{}")]
    [TestCase(1, """{"values":{"string":[{"name":"s","value":"={{ null }}"}]}}""", "{}", """{"s":null}""")]
    public async Task Set_before_version_3_sets_fields_by_type(double version, string parameters, string item, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("set", version, parameters, $"[{item}]");

        Assert.That(run.Text, Is.EqualTo(expected));
    }

    [TestCase("false", "f")]
    [TestCase("true", "")]
    public async Task Set_before_version_3_keeps_files_with_the_other_fields(string keepOnlySet, string files)
    {
        Item input = Item.Of([]) with { Binary = new Dictionary<string, BinaryData> { ["f"] = BinaryData.FromBytes([1], "text/plain") } };

        NodeRun run = await FlowBench.NodeAsync("set", 1, $$"""{"keepOnlySet":{{keepOnlySet}}}""", [input]);

        Assert.That(run.Files, Is.EqualTo(files));
    }
}
