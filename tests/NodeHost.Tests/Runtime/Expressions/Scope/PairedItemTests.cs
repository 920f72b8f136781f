using System.Diagnostics;
using System.Text;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.History;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Scope;

public sealed class PairedItemTests
{
    private const string TwoOfT = """[[{"json":{"t":0}},{"json":{"t":1}}]]""";

    private static RecordedBench Chain(string pairs) => new RecordedBench("T>A", "A>B", "B>C")
        .Run("T", TwoOfT)
        .Run("A", """[[{"json":{"a":0},"pairedItem":{"item":1}},{"json":{"a":1},"pairedItem":0}]]""", "T")
        .Run("B", $$"""[[{"json":{"b":0}{{pairs}}}]]""", "A");

    [TestCase(""","pairedItem":0""", "1")]
    [TestCase(""","pairedItem":1""", "0")]
    [TestCase(""","pairedItem":{"item":1}""", "0")]
    [TestCase(""","pairedItem":{"item":1,"input":0}""", "0")]
    [TestCase(""","pairedItem":[1]""", "0")]
    [TestCase(""","pairedItem":[1,1]""", "0")]
    [TestCase(""","pairedItem":[{"item":1},1]""", "0")]
    [TestCase(""","pairedItem":[1,9]""", "0", Description = "a line that leads nowhere does not disagree")]
    public void Item_is_followed_through_every_form_of_pairing(string pairs, string expected) =>
        Assert.That(Chain(pairs).Evaluate("C", "$('T').item.json.t"), Is.EqualTo(expected));

    // A later batch of a loop holds items that came in at the first, of which its own source knows nothing.
    private static RecordedBench Loop(string overwrite) => new RecordedBench("T>L", "L:1>B", "B>L")
        .Run("T", TwoOfT)
        .Run("L", """[[],[{"json":{"l":0},"pairedItem":{"item":0}}]]""", "T")
        .Run("B", """[[{"json":{"b":0},"pairedItem":{"item":0}}]]""", "L:1:0")
        .Run("L", """[[],[{"json":{"l":1},"pairedItem":{"item":1""" + overwrite + "}}]]", "B");

    [Test]
    public void Item_is_followed_to_the_source_that_it_names_itself()
    {
        RecordedBench bench = Loop(""","sourceOverwrite":{"previousNode":"T"}""").Run("B", """[[{"json":{"b":1},"pairedItem":{"item":0}}]]""", "L:1:1");

        Assert.That(bench.Evaluate("B", "$('T').item.json.t", """[{"json":{"l":1},"pairedItem":0}]""", runIndex: 1), Is.EqualTo("1"));
        Assert.That(Loop("").Run("B", "[[]]", "L:1:1").Fail("B", "$('T').item", """[{"json":{"l":1},"pairedItem":0}]""", runIndex: 1).Message,
            Does.StartWith("Paired item data for item from node 'B' is unavailable."));
    }

    [Test]
    public void Input_item_may_name_its_source_itself() => Assert.That(
        Loop("").Evaluate("B", "$('T').item.json.t", """[{"json":{},"pairedItem":{"item":1,"sourceOverwrite":{"previousNode":"T"}}}]""", runIndex: 9),
        Is.EqualTo("1"));

    [TestCase("", "T", "Paired item data for item from node 'B' is unavailable. Ensure 'B' is providing the required output.", "'B' does not tell which item its item 1 was made from.")]
    [TestCase(""","pairedItem":[]""", "A", "Paired item data for item from node 'B' is unavailable. Ensure 'B' is providing the required output.", "'B' does not tell")]
    [TestCase(""","pairedItem":null""", "A", "Paired item data for item from node 'B' is unavailable. Ensure 'B' is providing the required output.", "'B' does not tell")]
    [TestCase(""","pairedItem":7""", "A", "Paired item data for item from node 'A' is unavailable. Ensure 'A' is providing the required output.", "made from item 8 of 'A', which gave out 2 items")]
    [TestCase(""","pairedItem":{"item":0,"input":3}""", "A", "Paired item resolution failed", "goes back to 'B'")]
    [TestCase(""","pairedItem":[0,1]""", "T", "Multiple matches found", "An item of 'B' was made from several items of 'T'")]
    [TestCase(""","pairedItem":0""", "C", "Invalid expression", "use $json or $input")]
    public void Item_whose_line_is_broken_says_where(string pairs, string target, string message, string hint)
    {
        ExpressionException fault = Chain(pairs).Fail("C", $"$('{target}').item");

        Assert.That(fault.Message, Is.EqualTo(message));
        Assert.That(fault.Hint, Does.Contain(hint));
    }

    [Test]
    public void Item_of_a_node_that_does_not_lead_here_is_an_invalid_expression()
    {
        ExpressionException fault = Chain(""","pairedItem":0""").With("Alone").Fail("C", "$('Alone').item");

        Assert.That(fault.Message, Is.EqualTo("Invalid expression"));
        Assert.That(fault.Hint, Does.StartWith("No connection leads from 'Alone' to 'C'"));
    }

    [Test]
    public void Item_behind_pinned_items_asks_to_unpin()
    {
        ExpressionException fault = Chain("").Pin("B", """[{"json":{"b":0}}]""").Fail("C", "$('T').item");

        Assert.That(fault.Message, Is.EqualTo("Using the item method doesn't work with pinned data in this scenario. Please unpin 'B' and try again."));
    }

    private static RecordedBench Merge(string pairs) => new RecordedBench("T>If", "If:0>P", "If:1>Q", "P>M:0", "Q>M:1", "M>E")
        .Run("T", TwoOfT)
        .Run("If", """[[{"json":{"i":0},"pairedItem":0}],[{"json":{"i":1},"pairedItem":1}]]""", "T")
        .Run("P", """[[{"json":{"p":0},"pairedItem":0}]]""", "If")
        .Run("Q", """[[{"json":{"q":0},"pairedItem":0}]]""", "If:1")
        .Run("M", $$"""[[{"json":{"m":0},"pairedItem":{{pairs}}}]]""", "P", "Q");

    [TestCase("""{"item":0}""", "$('T').item.json.t", "0")]
    [TestCase("""{"item":0,"input":1}""", "$('T').item.json.t", "1")]
    [TestCase("""{"item":0,"input":1}""", "$('If').item.json.i", "1")]
    [TestCase("""{"item":0,"input":1}""", "$('Q').item.json.q", "0")]
    [TestCase("""[{"item":0},{"item":0,"input":1}]""", "$('P').item.json.p + $('Q').item.json.q", "0")]
    [TestCase("0", "$('If').first().json.i", "0")]
    [TestCase("0", "$('If').all(1)[0].json.i", "1")]
    public void Item_is_followed_through_branches_and_merges(string pairs, string code, string expected) =>
        Assert.That(Merge(pairs).Evaluate("E", code), Is.EqualTo(expected));

    [Test]
    public void Item_merged_of_two_branches_has_no_single_source_where_they_differ() =>
        Assert.That(Merge("""[{"item":0},{"item":0,"input":1}]""").Fail("E", "$('T').item").Message, Is.EqualTo("Multiple matches found"));

    [Test]
    public void Item_merged_of_two_branches_has_a_single_source_where_they_agree()
    {
        RecordedBench bench = new RecordedBench("T>P", "T>Q", "P>M:0", "Q>M:1", "M>E")
            .Run("T", TwoOfT)
            .Run("P", """[[{"json":{},"pairedItem":1}]]""", "T")
            .Run("Q", """[[{"json":{},"pairedItem":1}]]""", "T")
            .Run("M", """[[{"json":{},"pairedItem":[{"item":0},{"item":0,"input":1}]}]]""", "P", "Q");

        Assert.That(bench.Evaluate("E", "$('T').item.json.t"), Is.EqualTo("1"));
    }

    [Test]
    public void Item_of_a_loop_is_that_of_its_run()
    {
        RecordedBench bench = new RecordedBench("T>L", "L:1>W", "W>L", "L:0>D")
            .Run("T", TwoOfT)
            .Run("L", """[[],[{"json":{"l":0},"pairedItem":0}]]""", "T")
            .Run("W", """[[{"json":{"w":0},"pairedItem":0}]]""", "L:1:0")
            .Run("L", """[[],[{"json":{"l":1},"pairedItem":0}]]""", "W:0:0")
            .Run("W", """[[{"json":{"w":1},"pairedItem":0}]]""", "L:1:1")
            .Run("L", """[[{"json":{"w":0},"pairedItem":0}],[]]""", "W:0:0");

        Assert.Multiple(() =>
        {
            Assert.That(bench.Evaluate("D", "$('W').item.json.w"), Is.EqualTo("0"));
            Assert.That(bench.Evaluate("D", "$('W').first().json.w"), Is.EqualTo("1"));
            Assert.That(bench.Evaluate("D", "[$('W').first(0, 0).json.w, $node.W.runIndex, $node.L.runIndex]"), Is.EqualTo("[0,1,2]"));
            Assert.That(bench.Evaluate("D", "$('T').item.json.t"), Is.EqualTo("0"));
        });
    }

    [TestCase("If:0>P;P>Z;If:1>Z", "1", Description = "the shortest way")]
    [TestCase("If:1>P;P>Z;If:0>Q;Q>M;M>Z", "1", Description = "the shortest way")]
    [TestCase("If:1>Z:0;If:0>Z:1", "1", Description = "the first input")]
    [TestCase("If:0>Z;If:1>Z", "0", Description = "the first connection")]
    [TestCase("If:1>P;P>Q;Q>Z", "1", Description = "a way through others")]
    public void First_takes_the_output_that_leads_here(string links, string expected)
    {
        RecordedBench bench = new RecordedBench(["T>If", .. links.Split(';')])
            .Run("T", TwoOfT)
            .Run("If", """[[{"json":{"i":0},"pairedItem":0}],[{"json":{"i":1},"pairedItem":0}]]""", "T");

        Assert.That(bench.Evaluate("Z", "$('If').first().json.i"), Is.EqualTo(expected));
    }

    [Test]
    public void Item_of_each_of_many_behind_an_aggregate_takes_time_in_proportion()
    {
        // 4000 items are summed to one, which is split into 4000 again, three times over: naively 4000² steps each time.
        const int Count = 4000;
        string all = string.Join(",", Enumerable.Range(0, Count));
        string split = $"[[{string.Join(",", Enumerable.Repeat("""{"json":{},"pairedItem":0}""", Count))}]]";
        RecordedBench bench = new RecordedBench("T>A1", "A1>S1", "S1>A2", "A2>S2", "S2>A3", "A3>S3", "S3>C")
            .Run("T", """[[{"json":{"t":5}}]]""")
            .Run("A1", """[[{"json":{},"pairedItem":[0,0]}]]""", "T")
            .Run("S1", split, "A1");
        for (int i = 2; i <= 3; i++)
            bench.Run($"A{i}", $$"""[[{"json":{},"pairedItem":[{{all}}]}]]""", $"S{i - 1}").Run($"S{i}", split, $"A{i}");
        RecordedRun run = bench.Recorded();
        NodeView view = run.ViewOf("C", 0, Enumerable.Range(0, Count).Select(_ => NodeJson.Parse("""{"json":{}}""")));
        using var evaluator = new ExpressionEvaluator(run, ScriptLimits.ForExpressions);
        var expression = Expression.Parse("={{ $('T').item.json.t }}");

        var watch = Stopwatch.StartNew();
        int sum = Enumerable.Range(0, Count).Sum(index => (int)evaluator.Evaluate(expression, view, index)!);

        Assert.That(sum, Is.EqualTo(5 * Count));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public void Item_behind_twenty_nodes_is_found_in_time_for_each_item()
    {
        const int Count = 2_000;
        string[] names = [.. Enumerable.Range(0, 21).Select(n => $"N{n}")];
        var bench = new RecordedBench([.. names.Zip(names.Skip(1), (from, to) => $"{from}>{to}"), "N20>C"]);
        var items = new StringBuilder("[[");
        for (int i = 0; i < Count; i++)
            items.Append(i == 0 ? "" : ",").Append("{\"json\":{\"i\":").Append(i).Append("},\"pairedItem\":").Append(i).Append('}');
        string outputs = items.Append("]]").ToString();
        for (int n = 0; n < names.Length; n++)
            bench.Run(names[n], outputs, n == 0 ? [] : [names[n - 1]]);
        RecordedRun run = bench.Recorded();
        NodeView view = run.ViewOf("C", 0, Enumerable.Range(0, Count).Select(_ => NodeJson.Parse("""{"json":{}}""")));
        using var evaluator = new ExpressionEvaluator(run, ScriptLimits.ForExpressions);
        var expression = Expression.Parse("={{ $('N0').item.json.i }}");

        var watch = Stopwatch.StartNew();
        long sum = Enumerable.Range(0, Count).Sum(index => (long)evaluator.Evaluate(expression, view, index)!);

        Assert.That(sum, Is.EqualTo((long)Count * (Count - 1) / 2));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
        TestContext.Out.WriteLine($"{watch.Elapsed.TotalMilliseconds * 1000 / Count:0.0} µs an item");
    }
}
