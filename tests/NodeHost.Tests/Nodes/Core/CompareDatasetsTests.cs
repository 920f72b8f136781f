using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Nodes.Core;

public sealed class CompareDatasetsTests
{
    private const string Fields = """ "mergeByFields":{"values":[{"field1":"id","field2":"id"}]} """;
    private const string A = """[{"id":1,"v":"a","o":{"x":1,"y":1}},{"id":2,"v":"b"},{"id":3,"v":"c"}]""";
    private const string B = """[{"id":2,"v":"b"},{"id":1,"v":"z","o":{"x":2,"y":2}},{"id":4,"v":"d"}]""";

    [TestCase("2.3", "{}", """{"keys":{"id":1},"same":{"id":1},"different":{"v":{"inputA":"a","inputB":"z"},"o":{"inputA":{"x":1,"y":1},"inputB":{"x":2,"y":2}}}}""")]
    [TestCase("1", """{"resolve":"includeBoth"}""", """{"keys":{"id":1},"same":{"id":1},"different":{"v":{"input1":"a","input2":"z"},"o":{"input1":{"x":1,"y":1},"input2":{"x":2,"y":2}}}}""")]
    [TestCase("1", "{}", """{"id":1,"v":"z","o":{"x":2,"y":2}}""")]
    [TestCase("2.1", """{"resolve":"preferInput1"}""", """{"id":1,"v":"a","o":{"x":1,"y":1}}""")]
    [TestCase("2.1", """{"resolve":"preferInput2"}""", """{"id":1,"v":"z","o":{"x":2,"y":2}}""")]
    [TestCase("2.1", """{"resolve":"mix","exceptWhenMix":"o.y, v"}""", """{"id":1,"v":"z","o":{"x":1,"y":2}}""")]
    [TestCase("2.1", """{"resolve":"mix","preferWhenMix":"input2","exceptWhenMix":"v"}""", """{"id":1,"v":"a","o":{"x":2,"y":2}}""")]
    [TestCase("2.2", """{"options":{"skipFields":"v"}}""", """{"keys":{"id":1},"same":{"id":1},"different":{"o":{"inputA":{"x":1,"y":1},"inputB":{"x":2,"y":2}}},"skipped":{"v":{"inputA":"a","inputB":"z"}}}""")]
    [TestCase("2.2", """{"options":{"skipFields":"o.x"}}""", """{"keys":{"id":1},"same":{"id":1},"different":{"v":{"inputA":"a","inputB":"z"},"o":{"inputA":{"y":1},"inputB":{"y":2}}},"skipped":{"o":{"inputA":{"x":1},"inputB":{"x":2}}}}""")]
    public async Task Items_are_sorted_by_what_differs(string version, string parameters, string different)
    {
        string all = parameters == "{}" ? $"{{{Fields}}}" : $"{{{Fields},{parameters[1..]}";

        string outputs = await FlowBench.OutputsAsync($"compareDatasets {version}", all, A, B);

        Assert.That(outputs, Is.EqualTo($$"""{"id":3,"v":"c"}|{"id":2,"v":"b"}|{{different}}|{"id":4,"v":"d"}"""));
    }

    [Test]
    public async Task Skipped_fields_make_no_difference() => Assert.That(
        await FlowBench.OutputsAsync("compareDatasets 2.2", $$$"""{{{{Fields}}},"options":{"skipFields":"v, o.x, o.y"}}""", A, B),
        Is.EqualTo("""{"id":3,"v":"c"}|{"id":1,"v":"a","o":{"x":1,"y":1}},{"id":2,"v":"b"}||{"id":4,"v":"d"}"""));

    [TestCase("1", "\"1\"", true)]
    [TestCase("0", "null", true)]
    [TestCase("\"\"", "null", true)]
    [TestCase("[]", "\"\"", true)]
    [TestCase("0", "\"\"", false)]
    [TestCase("true", "\"TRUE\"", true)]
    [TestCase("false", "0", true)]
    [TestCase("true", "2", false)]
    [TestCase("{\"a\":1}", "\"{\\\"a\\\": 1}\"", true)]
    [TestCase("[]", "\"[]\"", true)]
    [TestCase("\"true\"", "\"True\"", false)]
    [TestCase("1.5", "\"1.50\"", false)]
    public async Task Fuzzy_compare_tolerates_types(string first, string second, bool same)
    {
        string outputs = await FlowBench.OutputsAsync("compareDatasets 2.3", """{"mergeByFields":{"values":[{"field1":"v","field2":"v"}]},"fuzzyCompare":true}""", $$"""[{"v":{{first}}}]""", $$"""[{"v":{{second}}}]""");

        Assert.That(outputs.StartsWith("|{", StringComparison.Ordinal), Is.EqualTo(same), outputs);
    }

    [TestCase("2", "||1|")]
    [TestCase("2.1", "|1||")]
    public async Task A_missing_field_counts_as_empty_from_version_2_1_on(string version, string expected)
    {
        NodeRunReport run = await FlowBench.ReportAsync($"compareDatasets {version}", $$"""{{{Fields}},"fuzzyCompare":true}""", ["""[{"id":1,"l":[]}]""", """[{"id":1}]"""]);

        Assert.That(string.Join('|', run.Outputs.Select(static items => items is { Count: > 0 } ? $"{items.Count}" : "")), Is.EqualTo(expected));
    }

    [TestCase("first", "|{\"id\":1}||{\"id\":1,\"v\":1}")]
    [TestCase("all", "|{\"id\":1}|{\"keys\":{\"id\":1},\"same\":{\"id\":1},\"different\":{\"v\":{\"inputA\":null,\"inputB\":1}}}|")]
    public async Task Several_matches_are_taken_as_told(string matches, string expected) => Assert.That(
        await FlowBench.OutputsAsync("compareDatasets 2.3", $$$"""{{{{Fields}}},"options":{"multipleMatches":"{{{matches}}}"}}""", """[{"id":1}]""", """[{"id":1},{"id":1,"v":1}]"""),
        Is.EqualTo(expected));

    [Test]
    public async Task Fields_of_other_names_are_no_difference() => Assert.That(
        await FlowBench.OutputsAsync("compareDatasets 2.3", """{"mergeByFields":{"values":[{"field1":"id","field2":"key"}]}}""", """[{"id":1,"v":1},{"id":2,"v":2}]""", """[{"key":1,"v":1},{"key":2,"v":3}]"""),
        Is.EqualTo("""|{"id":1,"v":1}|{"keys":{"id":2},"same":{},"different":{"v":{"inputA":2,"inputB":3}}}|"""));

    [Test]
    public async Task Items_are_paired_with_both_sources()
    {
        NodeRunReport run = await FlowBench.ReportAsync("compareDatasets 2.3", $"{{{Fields}}}", [A, B]);

        Assert.That(string.Join('|', Enumerable.Range(0, 4).Select(output => FlowBench.Pairs(run, output))), Is.EqualTo("0:2|0:1+1:0|0:0+1:1|1:2"));
    }

    [TestCase("2.1", "Field 'no' is not present in any of items in 'Input A'")]
    [TestCase("2.2", null)]
    public async Task A_field_that_is_nowhere_is_told_before_version_2_2(string version, string? message)
    {
        NodeRunReport run = await FlowBench.ReportAsync($"compareDatasets {version}", """{"mergeByFields":{"values":[{"field1":"no","field2":"id"}]}}""", [A, B]);

        Assert.That(run.Failure?.Message, message is null ? Is.Null : Does.Contain(message));
    }
}
