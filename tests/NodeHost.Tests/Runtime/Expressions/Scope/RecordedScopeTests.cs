using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;

namespace NodeHost.Tests.Runtime.Expressions.Scope;

public sealed class RecordedScopeTests
{
    private const string Two = """[{"json":{"c":1},"pairedItem":{"item":0}},{"json":{"c":2},"pairedItem":{"item":1}}]""";

    private static RecordedBench Bench() => new RecordedBench("T>A", "A>C")
        .With("A", """{"mode":"={{ 1 + 1 }}","twice":"={{ $parameter.mode * 2 }}","self":"={{ $parameter.self }}","plain":"x","broken":"={{ a.b }}","nested":{"x":"={{ 1 }}"}}""")
        .With("C", """{"own":"={{ $json.c + 10 }}","text":"=<{{ $parameter.own }}>"}""")
        .With("Alone")
        .Run("T", """[[{"json":{"t":1}},{"json":{"t":2}}]]""")
        .Run("A", """[[{"json":{"a":1},"pairedItem":{"item":0},"binary":{"f":{"data":"eA==","mimeType":"text/plain","fileSize":"1 B"}}},{"json":{"a":2},"pairedItem":1}]]""", "T");

    [TestCase("$json", """{"c":1}""")]
    [TestCase("$data.c", "1")]
    [TestCase("$binary", "{}")]
    [TestCase("$input.item", """{"json":{"c":1},"pairedItem":{"item":0}}""")]
    [TestCase("$input.first().json.c + $input.last().json.c + $input.all().length", "5")]
    [TestCase("$input.params.plain", "\"x\"")]
    [TestCase("$input.params.mode", "\"={{ 1 + 1 }}\"")]
    [TestCase("$input.context", "{}")]
    [TestCase("$input.itemMatching", "undefined")]
    [TestCase("Object.keys($input)", """["all","context","first","item","last","params"]""")]
    [TestCase("$('A')", "{}")]
    [TestCase("$('A').item", """{"json":{"a":1},"pairedItem":{"item":0},"binary":{"f":{"data":"eA==","mimeType":"text/plain","fileSize":"1 B"}}}""")]
    [TestCase("$('A').last()", """{"json":{"a":2},"pairedItem":1}""")]
    [TestCase("$('A').itemMatching('1').json.a", "2")]
    [TestCase("$('A').pairedItem().json.a + $('A').pairedItem(1).json.a", "3")]
    [TestCase("$('A').first(0, 0).json.a", "1")]
    [TestCase("$('A').all(0, -1).length", "2")]
    [TestCase("$('A').params.mode", "\"={{ 1 + 1 }}\"")]
    [TestCase("$('A').json", "undefined")]
    [TestCase("[$('A').isExecuted, $('Alone').isExecuted]", "[true,false]")]
    [TestCase("$node.A", """{"binary":{"f":{"mimeType":"text/plain","fileSize":"1 B"}},"data":{"a":1},"json":{"a":1}}""")]
    [TestCase("$node.A.json.a + $node['A'].data.a", "2")]
    [TestCase("[$node.A.runIndex, $node.Alone.runIndex]", "[0,-1]")]
    [TestCase("$node.A.parameter.plain + $node.A.parameter.mode", "\"x2\"")]
    [TestCase("$node.A.params", "undefined")]
    [TestCase("$items().length + $items('A').length", "4")]
    [TestCase("$items('A', 0, 0)[1].json.a", "2")]
    [TestCase("$item(1).$json.c", "2")]
    [TestCase("$item(1, 0).$node['A'].json.a", "2")]
    [TestCase("$item(1).$input.item.json.c + $item(1).$itemIndex", "3")]
    [TestCase("[$itemIndex, $runIndex, $position, $nodeVersion]", "[0,0,0,1]")]
    [TestCase("$prevNode", """{"name":"A","outputIndex":0,"runIndex":0}""")]
    [TestCase("$parameter.own", "11")]
    [TestCase("$parameter.text", "\"<11>\"")]
    [TestCase("$parameter.nope", "undefined")]
    [TestCase("$parameter", """{"own":"={{ $json.c + 10 }}","text":"=<{{ $parameter.own }}>"}""")]
    [TestCase("Object.keys($parameter)", """["own","text"]""")]
    [TestCase("$rawParameter.own", "\"={{ $json.c + 10 }}\"")]
    [TestCase("$node.A.parameter.self", "undefined")]
    [TestCase("$node.A.parameter.broken ?? 'none'", "\"none\"")]
    [TestCase("$node.A.parameter.nested.x", "\"={{ 1 }}\"")]
    [TestCase("$workflow", """{"active":false,"id":"w1","name":"Recorded"}""")]
    [TestCase("[$execution.mode, $mode]", """["test","manual"]""")]
    [TestCase("$execution.customData.getAll()", "{}")]
    [TestCase("[$execution.resumeUrl, $execution.resumeFormUrl]", """["[filled at execution time]","[filled at execution time]"]""")]
    [TestCase("$nodeId", "\"id-C\"")]
    [TestCase("$agentInfo", "undefined")]
    [TestCase("$getWorkflowStaticData('global')", "{}")]
    [TestCase("[$response, $request, $pageCount].length", "3")]
    [TestCase("$thisItem.json.c", "1")]
    public void Scope_of_a_recorded_run_has(string code, string expected) =>
        Assert.That(Bench().Evaluate("C", code, Two), Is.EqualTo(expected));

    [TestCase("$('B').first()", "Referenced node doesn't exist", "There is no node 'B' in this workflow. Did you mean")]
    [TestCase("$node.Xyzzy.json", "Referenced node doesn't exist", "There is no node 'Xyzzy' in this workflow. Known: T, A, C, Alone.")]
    [TestCase("$items('Xyzzy')", "Referenced node doesn't exist", "There is no node 'Xyzzy'")]
    [TestCase("$()", "Referenced node doesn't exist", "$() wants the name of a node in quotes")]
    [TestCase("$('Alone').first()", "Node 'Alone' hasn't been executed", "Connect it so that it runs before 'C', or ask $('Alone').isExecuted first.")]
    [TestCase("$node.Alone.json", "Node 'Alone' hasn't been executed", "Connect it")]
    [TestCase("$items('Alone')", "Node 'Alone' hasn't been executed", "Connect it")]
    [TestCase("$('A').first(2)", "Node \"A\" has no branch with index 2.", "counted from 0")]
    [TestCase("$('A').all(0, 3)", "Run 3 of node \"A\" not found", "It ran once; runs are counted from 0.")]
    [TestCase("$items('A', 0, 9)", "Run 9 of node \"A\" not found", "It ran once")]
    [TestCase("$('A').itemMatching()", "Missing item index for .itemMatching()", ".itemMatching($itemIndex)")]
    [TestCase("$('A').itemMatching(9)", "Can’t get data for expression", "'C' has 2 items, so none at index 9")]
    [TestCase("$input.first(0)", "$input.first() takes no arguments. To get items from a specific upstream node, use $('NodeName').first() (or $('NodeName').all() for every item).", "empty")]
    [TestCase("$item(9).$json.c", "\"C\" node has 2 item(s) but you're trying to access item 9", "counted from 0")]
    [TestCase("$fromAI('a')", "No execution data available", "No agent called this node")]
    [TestCase("$fromAI()", "Add a key, e.g. $fromAI('placeholder_name')", "fill in")]
    [TestCase("$fromAI('my key')", "Invalid parameter key, must be between 1 and 64 characters long and only contain lowercase letters, uppercase letters, numbers, underscores, and hyphens", "$fromAI('my_key')")]
    public void Scope_says_what_is_wrong_and_what_helps(string code, string message, string hint)
    {
        ExpressionException fault = Bench().Fail("C", code, Two);

        Assert.That(fault.Message, Is.EqualTo(message));
        Assert.That(fault.Hint, Does.Contain(hint));
    }

    [TestCase("$json", "Node 'C' hasn't been executed")]
    [TestCase("$json?.c", "Node 'C' hasn't been executed")]
    [TestCase("$binary", "Node 'C' hasn't been executed")]
    [TestCase("$input.item", "No execution data available")]
    [TestCase("$input.all()", "No execution data available")]
    public void Scope_without_items_fails_where_data_are_read(string code, string message) =>
        Assert.That(Bench().Fail("C", code, "[]").Message, Is.EqualTo(message));

    [TestCase("1 > 2 ? $json.c : 'none'", "\"none\"")]
    [TestCase("$('A').first().json.a", "1")]
    public void Scope_without_items_works_where_none_is_read(string code, string expected) =>
        Assert.That(Bench().Evaluate("C", code, "[]"), Is.EqualTo(expected));

    [TestCase("$input.item", """{"c":1}""")]
    [TestCase("$input.all()[1]", """{"c":2}""")]
    [TestCase("$item", """{"c":1}""")]
    [TestCase("$('A').first()", """{"a":1}""")]
    [TestCase("$('A', true).last()", """{"json":{"a":2},"pairedItem":1}""")]
    [TestCase("$('A', true).all()[1].json", """{"a":2}""")]
    public void Combined_binary_mode_shows_items_as_their_json(string code, string expected) =>
        Assert.That(Bench().Set("binaryMode", "combined").Evaluate("C", code, Two), Is.EqualTo(expected));

    [TestCase("$('A').context.done", "true")]
    [TestCase("$node.A.context.currentRunIndex", "4")]
    [TestCase("$('T').context", "{}")]
    public void Context_of_a_node_is_what_was_recorded(string code, string expected)
    {
        RecordedBench bench = Bench();
        bench.NodeContexts = new JObject { ["flow"] = new JObject(), ["node:A"] = new JObject { ["done"] = true, ["currentRunIndex"] = 4 } };

        Assert.That(bench.Evaluate("C", code, Two), Is.EqualTo(expected));
    }

    [Test]
    public void Pinned_items_stand_in_for_a_run_that_was_not()
    {
        RecordedBench bench = new RecordedBench("T>P", "P>C").Pin("P", """[{"json":{"p":1}},{"json":{"p":2}}]""");
        bench.RunData = null;

        Assert.Multiple(() =>
        {
            Assert.That(bench.Evaluate("C", "$('P').all().map(i => i.json.p)"), Is.EqualTo("[1,2]"));
            Assert.That(bench.Evaluate("C", "$('P').item.json.p + $('P').itemMatching(1).json.p"), Is.EqualTo("3"));
            Assert.That(bench.Evaluate("C", "[$node.P.json.p, $('P').isExecuted]"), Is.EqualTo("[1,false]"));
            Assert.That(bench.Fail("C", "$('T').item").Message, Is.EqualTo("Node 'T' hasn't been executed"));
            Assert.That(bench.Fail("C", "$items('T')").Message, Is.EqualTo("The workflow hasn't been executed yet, so you can't reference any output data"));
        });
    }

    [Test]
    public void Tool_input_of_an_agent_is_found_by_key()
    {
        RecordedBench bench = new RecordedBench().With("Tool").With("Agent", type: "langchain.agent");
        bench.RunData!["Tool"] = new Newtonsoft.Json.Linq.JArray(NodeHost.Sdk.NodeJson.Parse(
            """{"inputOverride":{"ai_tool":[[{"json":{"query":{"city":"Bonn"}}},{"json":{"city":"Ulm"}}]]}}"""));

        Assert.Multiple(() =>
        {
            Assert.That(bench.Evaluate("Tool", "$fromAI('city')"), Is.EqualTo("\"Bonn\""));
            Assert.That(bench.Evaluate("Tool", "$fromai('city')", itemIndex: 1), Is.EqualTo("\"Ulm\""));
            Assert.That(bench.Evaluate("Tool", "$fromAI('land', '', 'string', 'DE')"), Is.EqualTo("\"DE\""));
            Assert.That(bench.Evaluate("Agent", "$agentInfo.memoryConnectedToAgent"), Is.EqualTo("false"));
        });
    }
}
