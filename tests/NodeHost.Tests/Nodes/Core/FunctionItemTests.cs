using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class FunctionItemTests
{
    private const string Two = """[{"a":1},{"a":2}]""";

    [TestCase("item.b = item.a * 2; return item;", """{"a":1,"b":2}|{"a":2,"b":4}""")]
    [TestCase("item = { c: item.a }; return item;", """{"c":1}|{"c":2}""")]
    [TestCase("return { n: await Promise.resolve(item.a) }", """{"n":1}|{"n":2}""")]
    [TestCase("return { f: getBinaryData() ?? 'none', p: getNodeParameter('x', 0, 3) }", """{"f":"none","p":3}|{"f":"none","p":3}""")]
    [TestCase("const data = getWorkflowStaticData('node'); data.n = (data.n || 0) + 1; return { n: data.n }", """{"n":1}|{"n":2}""")]
    [TestCase("return { json: item.a, i: $itemIndex }", """{"json":1,"i":0}|{"json":2,"i":1}""")]
    public async Task FunctionItem_gives_the_data_returned(string code, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("functionItem", 1, Parameters(code), Two);

        Assert.That(run.Text, Is.EqualTo(expected));
        Assert.That(run.Pairs, Is.EqualTo("0|1"));
    }

    [Test]
    public async Task FunctionItem_without_a_return_says_what_must_be_returned()
    {
        NodeRun run = await FlowBench.NodeAsync("functionItem", 1, Parameters("item.b = 1;"), Two);

        Assert.That(run.Failure, Is.EqualTo("No data got returned. Always an object has to be returned! // End the code with: return item;"));
    }

    [Test]
    public async Task FunctionItem_names_the_line_and_the_item_of_a_script_that_throws()
    {
        NodeRun run = await FlowBench.NodeAsync("functionItem", 1, Parameters("\nif (item.a === 2) throw new Error('two');\nreturn item;"), Two);

        Assert.That(run.Failure, Does.StartWith("two [line 2, for item 1]"));
    }

    [TestCase("return item;", "f")]
    [TestCase("setBinaryData({ g: getBinaryData().f }); return item;", "g")]
    [TestCase("await setBinaryDataAsync({ ...(await getBinaryDataAsync()), h: { data: 'aGk=', mimeType: 'text/plain' } }); return item;", "f,h")]
    [TestCase("setBinaryData(undefined); return item;", "")]
    public async Task FunctionItem_reads_and_sets_files(string code, string files)
    {
        Item input = Item.Of([]) with { Binary = new Dictionary<string, BinaryData> { ["f"] = BinaryData.FromBytes([1], "text/plain") } };

        NodeRun run = await FlowBench.NodeAsync("functionItem", 1, Parameters(code), [input]);

        Assert.That(run.Files, Is.EqualTo(files), run.Text);
    }

    [Test]
    public async Task FunctionItem_leaves_the_input_as_it_was()
    {
        Item input = Item.Of(new JObject { ["a"] = 1 });

        await FlowBench.NodeAsync("functionItem", 1, Parameters("item.a = 5; return item;"), [input]);

        Assert.That(NodeJson.Write(input.Json), Is.EqualTo("""{"a":1}"""));
    }

    private static string Parameters(string code) => NodeJson.Write(new JObject { ["functionCode"] = code });
}
