using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Nodes.Core;

public sealed class FilterTests
{
    private const string Items = """[{"n":1},{"n":2},{"n":3}]""";

    [TestCase("""{"conditions":{"number":[{"value1":"={{ $json.n }}","operation":"larger","value2":1}]}}""", """{"n":2},{"n":3}""")]
    [TestCase("""{"combineConditions":"OR","conditions":{"number":[{"value1":"={{ $json.n }}","value2":2},{"value1":"={{ $json.n }}","operation":"equal","value2":3}]}}""", """{"n":1},{"n":3}""")]
    [TestCase("""{"combineConditions":"AND","conditions":{"number":[{"value1":"={{ $json.n }}","value2":2},{"value1":"={{ $json.n }}","operation":"equal","value2":3}]}}""", "")]
    public async Task Version_1_keeps_what_meets_the_conditions(string parameters, string expected) =>
        Assert.That(await FlowBench.OutputsAsync("filter 1", parameters, Items), Is.EqualTo(expected));

    [TestCase("""{"operator":{"type":"number","operation":"gte"},"rightValue":2}""", """{"n":2},{"n":3}""")]
    [TestCase("""{"operator":{"type":"number","operation":"exists","singleValue":true}}""", """{"n":1},{"n":2},{"n":3}""")]
    [TestCase("""{"operator":{"type":"number","operation":"empty","singleValue":true}}""", "")]
    public async Task Version_2_keeps_what_meets_the_conditions(string condition, string expected)
    {
        string parameters = $$$"""{"conditions":{"options":{"caseSensitive":true,"leftValue":"","typeValidation":"strict","version":2},"combinator":"and","conditions":[{"id":"1","leftValue":"={{ $json.n }}",{{{condition[1..]}}}]},"options":{}}""";

        Assert.That(await FlowBench.OutputsAsync("filter 2.2", parameters, Items), Is.EqualTo(expected));
    }

    [Test]
    public async Task Kept_items_stay_paired_with_their_source()
    {
        NodeRunReport run = await FlowBench.ReportAsync("filter 1", """{"conditions":{"number":[{"value1":"={{ $json.n }}","operation":"larger","value2":1}]}}""", [Items]);

        Assert.That(FlowBench.Pairs(run), Is.EqualTo("0:1 0:2"));
    }

    [Test]
    public async Task A_failed_item_is_not_dropped()
    {
        const string Parameters = """{"conditions":{"conditions":[{"leftValue":"={{ $json.n }}","rightValue":1,"operator":{"type":"string","operation":"equals"}}]}}""";

        NodeRunReport run = await FlowBench.ReportAsync("filter 2.2", Parameters, ["""[{"n":1}]"""], """{"onError":"continueErrorOutput"}""");

        Assert.That(FlowBench.Text(run), Does.StartWith("""|{"n":1,"error":"Wrong type: '1' is a number but was expecting a string"""));
    }
}
