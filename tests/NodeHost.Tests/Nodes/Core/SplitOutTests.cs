using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class SplitOutTests
{
    [TestCase("""{"fieldToSplitOut":"l"}""", """[{"l":[{"a":1},{"a":2}],"x":0},{"l":[{"a":3}]}]""", """{"a":1}|{"a":2}|{"a":3}""", "0|0|1")]
    [TestCase("""{"fieldToSplitOut":"l"}""", """[{"l":[1,"t",null,[5,6]]}]""", """{"l":1}|{"l":"t"}|{"l":null}|{"0":5,"1":6}""", "0|0|0|0")]
    [TestCase("""{"fieldToSplitOut":"l"}""", """[{"l":{"p":{"a":1},"q":2}}]""", """{"a":1}|{"l":2}""", "0|0")]
    [TestCase("""{"fieldToSplitOut":"l"}""", """[{"l":5},{"l":null},{},{"l":[]}]""", """{"l":5}|{"l":null}""", "0|1")]
    [TestCase("""{"fieldToSplitOut":"o.l"}""", """[{"o":{"l":[1,2]}}]""", """{"o.l":1}|{"o.l":2}""", "0|0")]
    [TestCase("""{"fieldToSplitOut":"o.l","options":{"disableDotNotation":true}}""", """[{"o":{"l":[1]},"o.l":[{"a":9}]}]""", """{"a":9}""", "0")]
    [TestCase("""{"fieldToSplitOut":"l","options":{"destinationFieldName":"d"}}""", """[{"l":[{"a":1}]}]""", """{"d":{"a":1}}""", "0")]
    [TestCase("""{"fieldToSplitOut":"l","include":"allOtherFields"}""", """[{"x":0,"l":[{"a":1},2],"y":1}]""", """{"x":0,"y":1,"l":{"a":1}}|{"x":0,"y":1,"l":2}""", "0|0")]
    [TestCase("""{"fieldToSplitOut":"o.l","include":"allOtherFields","options":{"destinationFieldName":"d"}}""", """[{"o":{"l":[1,2],"k":3}}]""", """{"o":{"k":3},"d":1}|{"o":{"k":3},"d":2}""", "0|0")]
    [TestCase("""{"fieldToSplitOut":"l","include":"selectedOtherFields","fieldsToInclude":"y, z, o.k"}""", """[{"x":0,"l":[1],"y":1,"o":{"k":2}}]""", """{"y":1,"o.k":2,"l":1}""", "0")]
    [TestCase("""{"fieldToSplitOut":"l","include":"selectedOtherFields","fieldsToInclude":["x"]}""", """[{"x":0,"l":[1]}]""", """{"x":0,"l":1}""", "0")]
    [TestCase("""{"fieldToSplitOut":"l, m"}""", """[{"l":[1,2],"m":[{"a":1}]}]""", """{"l":1,"m":{"a":1}}|{"l":2}""", "0|0")]
    [TestCase("""{"fieldToSplitOut":"l,m","options":{"destinationFieldName":"x, y"},"include":"allOtherFields"}""", """[{"l":[1],"m":[2,3],"z":0}]""", """{"z":0,"x":1,"y":2}|{"z":0,"y":3}""", "0|0")]
    [TestCase("""{"fieldToSplitOut":"={{ $json.name }}"}""", """[{"name":"a","a":[1]},{"name":"b","b":[2]}]""", """{"a":1}|{"b":2}""", "0|1")]
    [TestCase("""{"fieldToSplitOut":"={{ ['l', 'm'] }}"}""", """[{"l":[1],"m":[2]}]""", """{"l":1,"m":2}""", "0")]
    public async Task SplitOut_makes_an_item_of_each_element(string parameters, string items, string expected, string pairs)
    {
        NodeRun run = await FlowBench.NodeAsync("splitOut", 1, parameters, items);

        Assert.That(run.Text, Is.EqualTo(expected));
        Assert.That(run.Pairs, Is.EqualTo(pairs));
    }

    [TestCase("""{"fieldToSplitOut":"l","include":"selectedOtherFields"}""", "No fields specified // Please add a field to include")]
    [TestCase("""{"fieldToSplitOut":"l,m","options":{"destinationFieldName":"x"}}""", "If multiple fields to split out are given, the same number of destination fields must be given")]
    [TestCase("""{"fieldToSplitOut":" , "}""", "No field to split out is given // Name the field with the list.")]
    public async Task SplitOut_says_what_is_wrong_with_its_parameters(string parameters, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("splitOut", 1, parameters, """[{"l":[1],"m":[1]}]""");

        Assert.That(run.Failure, Is.EqualTo(expected));
    }

    [Test]
    public async Task SplitOut_without_a_field_is_refused_before_anything_runs()
    {
        NodeRun run = await FlowBench.NodeAsync("splitOut", 1, "{}", "[{}]");

        Assert.That(run.Problems, Does.Contain("fieldToSplitOut"));
    }

    [TestCase("""{"fieldToSplitOut":"l"}""", "|")]
    [TestCase("""{"fieldToSplitOut":"l","options":{"includeBinary":true}}""", "a,b|a,b")]
    [TestCase("""{"fieldToSplitOut":"$binary"}""", "a|b")]
    public async Task SplitOut_gives_files_as_it_is_told(string parameters, string files)
    {
        NodeRun run = await FlowBench.NodeAsync("splitOut", 1, parameters, [ItemWithFiles()]);

        Assert.That(run.Files, Is.EqualTo(files));
    }

    [Test]
    public async Task SplitOut_of_files_keeps_the_other_fields_where_asked()
    {
        NodeRun run = await FlowBench.NodeAsync("splitOut", 1, """{"fieldToSplitOut":"$binary","include":"allOtherFields"}""", [ItemWithFiles()]);

        Assert.That(run.Text, Is.EqualTo("""{"l":[1,2]}|{"l":[1,2]}"""));
    }

    private static Item ItemWithFiles() => Item.Of((Newtonsoft.Json.Linq.JObject)NodeJson.Parse("""{"l":[1,2]}""")) with
    {
        Binary = new Dictionary<string, BinaryData>
        {
            ["a"] = BinaryData.FromBytes([1], "text/plain", "a.txt"),
            ["b"] = BinaryData.FromBytes([2], "text/plain", "b.txt"),
        },
    };
}
