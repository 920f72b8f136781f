using NodeHost.Nodes.Core;
using NodeHost.Nodes.Core.Lists;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;

namespace NodeHost.Tests.Nodes.Core;

public sealed class SortTests
{
    private const string Numbers = """[{"n":10},{"n":9},{"n":1}]""";

    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"n"}]}}""", Numbers, """{"n":1}|{"n":9}|{"n":10}""")]
    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"n","order":"descending"}]},"options":{}}""", Numbers, """{"n":10}|{"n":9}|{"n":1}""")]
    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"a"},{"fieldName":"b","order":"descending"}]}}""", """[{"a":2,"b":1},{"a":1,"b":1},{"a":1,"b":2}]""", """{"a":1,"b":2}|{"a":1,"b":1}|{"a":2,"b":1}""")]
    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"a.b"}]}}""", """[{"a":{"b":2}},{"a":{"b":1}}]""", """{"a":{"b":1}}|{"a":{"b":2}}""")]
    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"a.b"}]},"options":{"disableDotNotation":true}}""", """[{"a.b":2},{"a.b":1}]""", """{"a.b":1}|{"a.b":2}""")]
    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"s"}]}}""", """[{"s":"b"},{"s":"C"},{"s":"A"},{"s":"a"}]""", """{"s":"A"}|{"s":"a"}|{"s":"b"}|{"s":"C"}""")]
    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"s"}]}}""", """[{"s":"10"},{"s":"9"}]""", """{"s":"10"}|{"s":"9"}""")]
    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"n"}]}}""", """[{"n":1},{"n":null},{"n":-1},{"n":true}]""", """{"n":-1}|{"n":null}|{"n":1}|{"n":true}""")]
    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"n"}]}}""", """[{"n":3},{"x":1},{"n":2},{"n":1}]""", """{"n":3}|{"x":1}|{"n":1}|{"n":2}""")]
    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"n"},{"fieldName":"m"}]}}""", """[{"n":{"a":1},"m":2},{"n":{"a":1},"m":1},{"n":[],"m":0}]""", """{"n":{"a":1},"m":1}|{"n":{"a":1},"m":2}|{"n":[],"m":0}""")]
    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"=n"}]}}""", Numbers, """{"n":1}|{"n":9}|{"n":10}""")]
    [TestCase("""{"type":"code","code":"return a.json.n - b.json.n"}""", Numbers, """{"n":1}|{"n":9}|{"n":10}""")]
    [TestCase("""{"type":"code","code":"field = 'n';\nif (a.json[field] < b.json[field]) return 1;\nreturn -1; // last"}""", Numbers, """{"n":10}|{"n":9}|{"n":1}""")]
    [TestCase("""{"type":"code"}""", """[{"myField":2},{"myField":1}]""", """{"myField":1}|{"myField":2}""")]
    public async Task Sort_puts_items_in_order(string parameters, string items, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("sort", 1, parameters, items);

        Assert.That(run.Text, Is.EqualTo(expected));
    }

    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"x"}]}}""", "Couldn't find the field 'x' in the input data // Check the name; upper and lower case count.")]
    [TestCase("""{"sortFieldsUi":{"sortField":[{"fieldName":"x.y"}]},"options":{"disableDotNotation":true}}""", "Couldn't find the field 'x.y' in the input data // If you're trying to use a nested field, make sure you turn off 'disable dot notation' in the node options.")]
    [TestCase("{}", "No sorting specified. Please add a field to sort by")]
    [TestCase("""{"type":"code","code":"a.json.n > 1"}""", "Sort code doesn't return. Please add a 'return' statement to your code")]
    public async Task Sort_says_what_is_wrong_with_its_parameters(string parameters, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("sort", 1, parameters, Numbers);

        Assert.That(run.Text, Is.EqualTo(expected));
    }

    [Test]
    public async Task Sort_names_the_line_of_a_script_that_throws()
    {
        NodeRun run = await FlowBench.NodeAsync("sort", 1, """{"type":"code","code":"const x = 1;\nreturn a.json.none.deep"}""", Numbers);

        Assert.That(run.Failure, Does.Contain("[line 2]"));
    }

    [Test]
    public async Task Sort_keeps_equal_items_in_their_order_and_tied_to_their_sources()
    {
        string items = $"[{string.Join(',', Enumerable.Range(0, 200).Select(static n => $$"""{"n":{{n}},"k":{{n % 3}}}"""))}]";

        NodeRun run = await FlowBench.NodeAsync("sort", 1, """{"sortFieldsUi":{"sortField":[{"fieldName":"k"}]}}""", items);

        int[] expected = [.. Enumerable.Range(0, 200).OrderBy(static n => n % 3)];
        Assert.That(run.Items.Select(static item => item.Json.Value<int>("n")), Is.EqualTo(expected));
        Assert.That(run.Pairs, Is.EqualTo(string.Join('|', expected)));
    }

    [Test]
    public async Task Sort_of_a_few_mixed_values_gives_the_order_of_JavaScript()
    {
        string[] values = ["1", "null", "\"x\"", "true", "\"10\"", "2.5", "", "7", "\"9\"", "-3"];
        string items = $"[{string.Join(',', values.Select(static (value, n) => value.Length == 0 ? $$"""{"n":{{n}}}""" : $$"""{"n":{{n}},"v":{{value}}}"""))}]";

        NodeRun run = await FlowBench.NodeAsync("sort", 1, """{"sortFieldsUi":{"sortField":[{"fieldName":"v"}]}}""", items);

        Assert.That(run.Pairs, Is.EqualTo("9|1|0|5|7|4|2|3|6|8"));
    }

    [Test]
    public async Task Sort_of_values_that_have_no_common_order_ends_with_all_items()
    {
        string[] values = ["1", "null", "\"x\"", "{}", "[3]", "true", "\"10\"", "2.5"];
        string items = $"[{string.Join(',', Enumerable.Range(0, 500).Select(n => $$"""{"v":{{values[n * 7 % values.Length]}},"n":{{n}}}"""))}]";

        NodeRun run = await FlowBench.NodeAsync("sort", 1, """{"sortFieldsUi":{"sortField":[{"fieldName":"v"}]}}""", items);

        Assert.That(run.Items.Select(static item => item.Json.Value<int>("n")), Is.EquivalentTo(Enumerable.Range(0, 500)));
    }

    [Test]
    public async Task Sort_by_chance_gives_each_item_once_in_the_order_that_chance_says()
    {
        IReadOnlyList<Item> items = TestBench.Items([.. Enumerable.Range(0, 50).Select(static n => $$"""{"n":{{n}}}""")]);
        var parameters = new SortParameters { Type = SortBy.Random };

        int[] first = await OrderAsync(7);
        int[] again = await OrderAsync(7);
        int[] other = await OrderAsync(8);

        Assert.That(first, Is.EquivalentTo(Enumerable.Range(0, 50)));
        Assert.That(first, Is.Not.Ordered);
        Assert.That(again, Is.EqualTo(first));
        Assert.That(other, Is.Not.EqualTo(first));

        async Task<int[]> OrderAsync(int seed)
        {
            BatchResult result = await new TestBench().RunAsync(new Sort(new Random(seed)), parameters, [items]);
            return [.. result.Outputs[0]!.Select(static item => item.Json.Value<int>("n"))];
        }
    }
}
