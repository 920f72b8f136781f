using NodeHost.Runtime;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>What a run lets go of when its outputs are large, and what it must not.</summary>
public sealed class LargeRunTests
{
    private const int Many = 20_000;

    private static OneTimeItems Input => new([.. Enumerable.Range(0, Many).Select(n => Item.Of(new() { ["n"] = n }))]);

    [TestCase(ItemRetention.All, null, Many, Many)]
    [TestCase(ItemRetention.Last, null, 0, Many)]
    [TestCase(ItemRetention.Named, "A", Many, 0)]
    [TestCase(ItemRetention.None, null, 0, 0)]
    public async Task Report_keeps_the_items_asked_for_and_counts_all(ItemRetention keep, string? node, int ofFirst, int ofLast)
    {
        using var bench = new FlowBench();
        string file = bench.Write("large", ["T|manualTrigger|1", "A|noOp|1", "B|noOp|1"], "T>A A>B");

        RunReport report = await bench.RunAsync(file, options: new RunOptions { Items = Input, Keep = keep, KeptNode = node });

        Assert.That(report.Nodes.Select(one => one.ItemsOut), Is.All.EqualTo(Many));
        Assert.That(report.Nodes.Single(one => one.Node == "A").Runs[0].Outputs[0], Has.Count.EqualTo(ofFirst));
        Assert.That(report.Nodes.Single(one => one.Node == "B").Runs[0].Outputs[0], Has.Count.EqualTo(ofLast));
    }

    [TestCase("={{ { at: $('T').all().length } }}")]
    [TestCase("={{ { at: $items('T').length } }}")]
    [TestCase("={{ { at: $node['T'].json.n + 20000 } }}")]
    public async Task Expressions_that_look_back_find_what_they_look_for(string expression)
    {
        using var bench = new FlowBench();
        string file = bench.Write("large", ["T|manualTrigger|1", "A|noOp|1", "S|set|3.4|" + $$"""{"mode":"raw","jsonOutput":{{NodeJson.Write(expression)}}}""" + """|{"executeOnce":true}"""], "T>A A>S");

        RunReport report = await bench.RunAsync(file, options: new RunOptions { Items = Input, Keep = ItemRetention.None });

        Assert.That(FlowBench.Items(report, "S"), Is.EqualTo("""{"at":20000}"""));
    }

    [TestCase("={{ $input.first().json.n + $input.last().json.n }}")]
    [TestCase("={{ $json.n }}")]
    public async Task Expressions_that_look_around_find_all_of_the_input(string expression)
    {
        using var bench = new FlowBench();
        string parameters = $$$"""{"assignments":{"assignments":[{"name":"n","value":"{{{expression}}}","type":"number"}]}}""";
        string file = bench.Write("large", ["T|manualTrigger|1", "A|noOp|1", $"S|set|3.4|{parameters}"], "T>A A>S");

        RunReport report = await bench.RunAsync(file, options: new RunOptions { Items = Input, Keep = ItemRetention.Last });

        IReadOnlyList<Item> items = report.Nodes.Single(one => one.Node == "S").Runs[0].Outputs[0]!;
        Assert.That(items[^1].Json["n"]!.ToObject<int>(), Is.EqualTo(Many - 1));
        Assert.That(items.Select(item => item.PairedItem[0].Item), Is.EqualTo(Enumerable.Range(0, Many)));
    }

    [Test]
    public async Task Items_leave_by_the_error_output_with_their_data()
    {
        using var bench = new FlowBench();
        const string Parameters = """{"assignments":{"assignments":[{"name":"x","value":"={{ $json.n % 2 ? 'text' : 1 }}","type":"number"}]}}""";
        string file = bench.Write("large", ["T|manualTrigger|1", $"S|set|3.4|{Parameters}" + """|{"onError":"continueErrorOutput"}""", "B|noOp|1"], "T>S S:1>B");

        RunReport report = await bench.RunAsync(file, options: new RunOptions { Items = Input, Keep = ItemRetention.Last });

        IReadOnlyList<Item> failed = report.Nodes.Single(one => one.Node == "B").Runs[0].Outputs[0]!;
        Assert.That(failed.Select(item => item.Json["n"]!.ToObject<int>()), Is.EqualTo(Enumerable.Range(0, Many / 2).Select(n => (2 * n) + 1)));
    }

    [Test]
    public async Task Loop_keeps_the_items_of_all_its_runs()
    {
        using var bench = new FlowBench();
        string file = bench.Write("large", ["T|manualTrigger|1", """L|splitInBatches|3|{"batchSize":10000}""", "B|noOp|1"], "T>L L:1>B B>L");

        RunReport report = await bench.RunAsync(file, options: new RunOptions { Items = Input, Keep = ItemRetention.Last });

        Assert.That(report.Nodes.Single(one => one.Node == "L").Runs[0].Outputs[1], Has.Count.EqualTo(10_000));
    }

    [Test]
    public async Task Loop_over_many_batches_does_not_grow_with_its_runs()
    {
        using var bench = new FlowBench();
        string file = bench.Write("large", ["T|manualTrigger|1", """L|splitInBatches|3|{"batchSize":1}""", "B|noOp|1"], "T>L L:1>B B>L");

        RunReport report = await bench.RunAsync(file, options: new RunOptions { Items = Input });

        Assert.That(report.Nodes.Single(one => one.Node == "B").Runs, Has.Count.EqualTo(Many));
        Assert.That(report.Nodes.Single(one => one.Node == "L").Runs[^1].Outputs[0], Has.Count.EqualTo(Many));
    }
}
