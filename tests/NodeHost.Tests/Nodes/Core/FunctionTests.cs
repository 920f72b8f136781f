using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class FunctionTests
{
    private const string Two = """[{"a":1},{"a":2}]""";

    [TestCase("return items;", """{"a":1}|{"a":2}""")]
    [TestCase("return items.map(item => ({ json: { b: item.json.a } }));", """{"b":1}|{"b":2}""")]
    [TestCase("items[0].json.n = await Promise.resolve(7);\nreturn [items[0]]", """{"a":1,"n":7}""")]
    [TestCase("rows = items.length; return [{ json: { rows } }] // sloppy", """{"rows":2}""")]
    [TestCase("const helpers = 1, items2 = items; const item = items2[1]; return [item]", """{"a":2}""")]
    [TestCase("return [{ json: { p: getNodeParameter('functionCode', 0).length > 5, d: getNodeParameter('a.b', 0, 'none') } }]", """{"p":true,"d":"none"}""")]
    [TestCase("const data = getWorkflowStaticData('global'); data.n = (data.n || 0) + 1; return [{ json: { n: getWorkflowStaticData('global').n } }]", """{"n":1}""")]
    [TestCase("return [{ json: { f: typeof helpers.getBinaryDataBuffer, t: typeof this.helpers.httpRequest } }]", """{"f":"function","t":"function"}""")]
    [TestCase("return [{ json: { a: $node['Start'].json.a, b: $items('Start').length, c: $item(1).$node['Start'].json.a } }]", """{"a":1,"b":2,"c":2}""")]
    [TestCase("return [{ json: { a: 1 }, extra: 5 }]", """{"a":1}""")]
    [TestCase("return [{ b: 1 }, { json: undefined, c: 2 }]", """{"b":1}|{"c":2}""")]
    [TestCase("return { json: { b: 1 } }", """{"b":1}""")]
    [TestCase("return [{ binary: {} }]", "{}")]
    [TestCase("return []", "")]
    public async Task Function_gives_the_items_returned(string code, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("function", 1, Parameters(code), Two);

        Assert.That(run.Text, Is.EqualTo(expected));
    }

    [TestCase("const x = 1;", "No data got returned. Always return an Array of items! // End the code with: return items;")]
    [TestCase("return 'text'", "Always an Array of items has to be returned! // End the code with: return items;")]
    [TestCase("return [5]", "All returned items have to be objects! // End the code with: return items;")]
    [TestCase("return [{ json: {} }, { a: 1 }]", "Inconsistent item format // Give every item a member \"json\", or none.")]
    [TestCase("return [{ binary: {} }, { a: 1 }]", "Inconsistent item format // Give every item a member \"json\", or none.")]
    [TestCase("return [{ json: 5 }]", "A 'json' property isn't an object [item 0] // Everything named \"json\" must be an object; it is 5.")]
    public async Task Function_says_what_must_be_returned(string code, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("function", 1, Parameters(code), Two);

        Assert.That(run.Text, Is.EqualTo(expected));
    }

    [Test]
    public async Task Function_names_the_line_of_the_users_code()
    {
        NodeRun run = await FlowBench.NodeAsync("function", 1, Parameters("const x = 1;\n\nthrow new Error('out of order');"), Two);

        Assert.That(run.Failure, Does.StartWith("out of order [line 3]"));
    }

    [Test]
    public async Task Function_that_does_not_parse_is_refused_before_anything_runs()
    {
        NodeRun run = await FlowBench.NodeAsync("function", 1, Parameters("return [;"), Two);

        Assert.That(run.Problems, Does.Contain("[line 1]"));
    }

    [Test]
    public async Task Function_without_code_runs_the_sample_of_the_editor()
    {
        NodeRun run = await FlowBench.NodeAsync("function", 1, "{}", Two);

        Assert.That(run.Text, Is.EqualTo("""{"a":1,"myVariable":1}|{"a":2}"""));
        Assert.That(run.Pairs, Is.EqualTo("0|1"));
    }

    [Test]
    public async Task Function_reads_and_sets_files()
    {
        Item input = Item.Of([]) with { Binary = new Dictionary<string, BinaryData> { ["f"] = BinaryData.FromBytes("hi"u8.ToArray(), "text/plain", "a.txt") } };

        NodeRun run = await FlowBench.NodeAsync("function", 1, Parameters(
            "const all = await getBinaryDataAsync(items[0]);\n" +
            "await setBinaryDataAsync(items[0], { g: { data: all.f.data, mimeType: 'text/x', fileName: 'b.txt' } });\n" +
            "items[0].json.data = all.f.data;\nreturn items;"), [input]);

        Assert.That(run.Text, Is.EqualTo("""{"data":"aGk="}"""));
        Assert.That(run.Files, Is.EqualTo("g"));
    }

    [Test]
    public async Task Function_passes_its_failure_on_where_the_workflow_wants_it()
    {
        NodeRun run = await FlowBench.NodeAsync("function", 1, Parameters("return 1"), Two, """{"onError":"continueRegularOutput"}""");

        Assert.That(run.Text, Is.EqualTo("""{"error":"Always an Array of items has to be returned!"}"""));
    }

    private static string Parameters(string code) => NodeJson.Write(new JObject { ["functionCode"] = code });
}
