using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Nodes.Core;

public sealed class MergeTests
{
    private const string A = """[{"id":1,"a":"x"},{"id":2,"a":"y"},{"id":3}]""";
    private const string B = """[{"id":2,"b":"p","a":"q"},{"id":1,"b":""},{"id":"3","b":"r"},{"id":2,"b":"s"}]""";

    [TestCase("{}", """{"id":1,"a":"x"},{"id":2,"a":"y"},{"id":3},{"id":2,"b":"p","a":"q"},{"id":1,"b":""},{"id":"3","b":"r"},{"id":2,"b":"s"}""")]
    [TestCase("""{"mode":"keepKeyMatches","propertyName1":"id","propertyName2":"id"}""", """{"id":1,"a":"x"},{"id":2,"a":"y"}""")]
    [TestCase("""{"mode":"removeKeyMatches","propertyName1":"id","propertyName2":"id"}""", """{"id":3}""")]
    [TestCase("""{"mode":"mergeByKey","propertyName1":"id","propertyName2":"id"}""", """{"id":1,"a":"x","b":""},{"id":2,"a":"y","b":"s"},{"id":3}""")]
    [TestCase("""{"mode":"mergeByIndex"}""", """{"id":2,"a":"q","b":"p"},{"id":1,"a":"y","b":""},{"id":"3","b":"r"}""")]
    [TestCase("""{"mode":"mergeByIndex","join":"outer"}""", """{"id":2,"a":"q","b":"p"},{"id":1,"a":"y","b":""},{"id":"3","b":"r"},{"id":2,"b":"s"}""")]
    [TestCase("""{"mode":"passThrough"}""", """{"id":1,"a":"x"},{"id":2,"a":"y"},{"id":3}""")]
    [TestCase("""{"mode":"passThrough","output":"input2"}""", """{"id":2,"b":"p","a":"q"},{"id":1,"b":""},{"id":"3","b":"r"},{"id":2,"b":"s"}""")]
    [TestCase("""{"mode":"wait"}""", "{}")]
    public async Task Version_1_has_eight_modes(string parameters, string expected) =>
        Assert.That(await FlowBench.OutputsAsync("merge 1", parameters, A, B), Is.EqualTo(expected));

    [TestCase("inner", """{"a":1,"b":1}""")]
    [TestCase("left", """{"a":1,"b":1},{"a":2}""")]
    public async Task Version_1_keeps_as_many_as_the_join_says(string join, string expected) =>
        Assert.That(await FlowBench.OutputsAsync("merge 1", $$"""{"mode":"mergeByIndex","join":"{{join}}"}""", """[{"a":1},{"a":2}]""", """[{"b":1}]"""), Is.EqualTo(expected));

    [TestCase("always", """{"k":1,"e":"new","n":"new","v":"new"}""")]
    [TestCase("blank", """{"k":1,"e":"new","n":"new","v":"old"}""")]
    [TestCase("undefined", """{"k":1,"e":"","n":null,"v":"old"}""")]
    public async Task Version_1_overwrites_as_told(string overwrite, string expected) => Assert.That(
        await FlowBench.OutputsAsync("merge 1", $$"""{"mode":"mergeByKey","propertyName1":"k","propertyName2":"k","overwrite":"{{overwrite}}"}""", """[{"k":1,"e":"","n":null,"v":"old"}]""", """[{"k":1,"e":"new","n":"new","v":"new"}]"""),
        Is.EqualTo(expected));

    [TestCase("{}", """{"id":1,"a":"x","b":""},{"id":2,"a":"q","b":"p"},{"id":2,"a":"y","b":"s"}""")]
    [TestCase("""{"outputDataFrom":"input1"}""", """{"id":1,"a":"x"},{"id":2,"a":"y"}""")]
    [TestCase("""{"outputDataFrom":"input2"}""", """{"id":2,"b":"p","a":"q"},{"id":1,"b":""},{"id":2,"b":"s"}""")]
    [TestCase("""{"joinMode":"keepNonMatches"}""", """{"id":3,"_source":"input1"},{"id":"3","b":"r","_source":"input2"}""")]
    [TestCase("""{"joinMode":"keepNonMatches","outputDataFrom":"input2"}""", """{"id":"3","b":"r"}""")]
    [TestCase("""{"joinMode":"keepEverything"}""", """{"id":1,"a":"x","b":""},{"id":2,"a":"q","b":"p"},{"id":2,"a":"y","b":"s"},{"id":3},{"id":"3","b":"r"}""")]
    [TestCase("""{"joinMode":"enrichInput1"}""", """{"id":1,"a":"x","b":""},{"id":2,"a":"q","b":"p"},{"id":2,"a":"y","b":"s"},{"id":3}""")]
    [TestCase("""{"joinMode":"enrichInput2"}""", """{"id":2,"a":"q","b":"p"},{"id":1,"a":"x","b":""},{"id":2,"a":"y","b":"s"},{"id":"3","b":"r"}""")]
    [TestCase("""{"options":{"multipleMatches":"first"}}""", """{"id":1,"a":"x","b":""},{"id":2,"a":"q","b":"p"}""")]
    [TestCase("""{"options":{"fuzzyCompare":true,"multipleMatches":"first"}}""", """{"id":1,"a":"x","b":""},{"id":2,"a":"q","b":"p"},{"id":"3","b":"r"}""")]
    [TestCase("""{"options":{"multipleMatches":"first","clashHandling":{"values":{"resolveClash":"preferInput1"}}}}""", """{"id":1,"b":"","a":"x"},{"id":2,"b":"p","a":"y"}""")]
    [TestCase("""{"options":{"multipleMatches":"first","clashHandling":{"values":{"resolveClash":"addSuffix"}}}}""", """{"id_1":1,"a_1":"x","id_2":1,"b_2":""},{"id_1":2,"a_1":"y","id_2":2,"b_2":"p","a_2":"q"}""")]
    [TestCase("""{"joinMode":"enrichInput2","options":{"multipleMatches":"first","clashHandling":{"values":{"resolveClash":"preferInput1"}}}}""", """{"id":2,"b":"p","a":"y"},{"id":1,"b":"","a":"x"},{"id":2,"b":"s","a":"y"},{"id":"3","b":"r"}""")]
    public async Task Items_are_combined_by_fields(string parameters, string expected)
    {
        string rest = parameters[1..] == "}" ? "}" : "," + parameters[1..];

        Assert.Multiple(async () =>
        {
            Assert.That(await FlowBench.OutputsAsync("merge 2.1", """{"mode":"combine","mergeByFields":{"values":[{"field1":"id","field2":"id"}]}""" + rest, A, B), Is.EqualTo(expected));
            Assert.That(await FlowBench.OutputsAsync("merge 3.2", """{"mode":"combine","fieldsToMatchString":"id" """ + rest, A, B), Is.EqualTo(expected));
            Assert.That(await FlowBench.OutputsAsync("merge 3", """{"mode":"combine","advanced":true,"mergeByFields":{"values":[{"field1":"id","field2":"id"}]}""" + rest, A, B), Is.EqualTo(expected));
        });
    }

    [TestCase("{}", """{"o":{"x":1,"y":3,"z":4},"l":[9,2],"e":""}""")]
    [TestCase("""{"mergeMode":"shallowMerge"}""", """{"o":{"y":3,"z":4},"l":[9],"e":""}""")]
    [TestCase("""{"overrideEmpty":true}""", """{"o":{"x":1,"y":3,"z":4},"l":[9,2],"e":"full"}""")]
    [TestCase("""{"overrideEmpty":true,"mergeMode":"shallowMerge"}""", """{"o":{"y":3,"z":4},"l":[9],"e":"full"}""")]
    [TestCase("""{"resolveClash":"preferInput1"}""", """{"o":{"y":2,"z":4,"x":1},"l":[1,2],"e":"full"}""")]
    public async Task Nested_fields_are_merged_as_told(string rules, string expected)
    {
        string parameters = $$$$"""{"mode":"combine","combineBy":"combineByPosition","options":{"clashHandling":{"values":{{{{rules}}}}}}}""";

        Assert.That(await FlowBench.OutputsAsync("merge 3.1", parameters, """[{"o":{"x":1,"y":2},"l":[1,2],"e":"full"}]""", """[{"o":{"y":3,"z":4},"l":[9],"e":""}]"""), Is.EqualTo(expected));
    }

    [TestCase("merge 2", """{"mode":"combine","combinationMode":"mergeByPosition"}""", """{"v":3}""")]
    [TestCase("merge 2", """{"mode":"combine","combinationMode":"mergeByPosition","options":{"includeUnpaired":true}}""", """{"v":3},{"v":2}""")]
    [TestCase("merge 2", """{"mode":"combine","combinationMode":"multiplex"}""", """{"v":3},{"v":3}""")]
    [TestCase("merge 3.2", """{"mode":"combine","combineBy":"combineAll","options":{"clashHandling":{"values":{"resolveClash":"addSuffix"}}}}""", """{"v_1":1,"v_2":3},{"v_1":2,"v_2":3}""")]
    [TestCase("merge 2", """{"mode":"chooseBranch","output":"input2"}""", """{"v":3}""")]
    [TestCase("merge 2.1", """{"mode":"chooseBranch","output":"empty"}""", "{}")]
    [TestCase("merge 3", """{"mode":"chooseBranch"}""", """{"v":1},{"v":2}""")]
    [TestCase("merge 3.2", """{"mode":"chooseBranch","useDataOfInput":"2"}""", """{"v":3}""")]
    [TestCase("merge 3.2", """{"mode":"chooseBranch","output":"empty"}""", "{}")]
    public async Task Items_are_combined_otherwise(string node, string parameters, string expected) =>
        Assert.That(await FlowBench.OutputsAsync(node, parameters, """[{"v":1},{"v":2}]""", """[{"v":3}]"""), Is.EqualTo(expected));

    [TestCase("""{"numberInputs":3}""", """{"v":1,"a":1},{"v":2,"b":1},{"v":3,"c":1},{"v":4}""")]
    [TestCase("""{"numberInputs":3,"mode":"combine","combineBy":"combineByPosition"}""", """{"v":3,"a":1,"b":1,"c":1}""")]
    [TestCase("""{"numberInputs":3,"mode":"combine","combineBy":"combineByPosition","options":{"includeUnpaired":true,"clashHandling":{"values":{"resolveClash":"preferInput1"}}}}""", """{"v":1,"c":1,"b":1,"a":1},{"v":4}""")]
    [TestCase("""{"numberInputs":3,"mode":"chooseBranch","useDataOfInput":3}""", """{"v":3,"c":1},{"v":4}""")]
    public async Task Version_3_takes_more_than_two_inputs(string parameters, string expected) =>
        Assert.That(await FlowBench.OutputsAsync("merge 3.2", parameters, """[{"v":1,"a":1}]""", """[{"v":2,"b":1}]""", """[{"v":3,"c":1},{"v":4}]"""), Is.EqualTo(expected));

    [TestCase("id", """{"o":{"id":1},"a":1,"b":2}""", """[{"o":{"id":1},"a":1}]""", """[{"o":{"id":1},"b":2}]""", "o.id", "false")]
    [TestCase("name with a dot", """{"o.id":1,"a":1,"b":2}""", """[{"o.id":1,"a":1}]""", """[{"o.id":1,"b":2}]""", "o.id", "true")]
    [TestCase("an object", """{"o":{"y":2,"x":1},"a":1,"b":2}""", """[{"o":{"x":1,"y":2},"a":1}]""", """[{"o":{"y":2,"x":1},"b":2}]""", "o", "false")]
    [TestCase("missing on both", "", """[{"a":1}]""", """[{"b":2}]""", "o", "false")]
    public async Task Fields_are_found_by_path(string what, string expected, string first, string second, string field, string plain)
    {
        string outputs = await FlowBench.OutputsAsync("merge 3.2", $$$"""{"mode":"combine","fieldsToMatchString":"{{{field}}}","options":{"disableDotNotation":{{{plain}}}}}""", first, second);

        Assert.That(outputs.Replace("\"y\":2,\"x\":1", "\"x\":1,\"y\":2", StringComparison.Ordinal), Is.EqualTo(expected.Replace("\"y\":2,\"x\":1", "\"x\":1,\"y\":2", StringComparison.Ordinal)), what);
    }

    [TestCase("SELECT * FROM input1 LEFT JOIN input2 ON input1.id = input2.key ORDER BY input1.id", """{"id":1,"ok":true,"o":{"x":[1]},"key":1,"n":0.5},{"id":2,"ok":false}""")]
    [TestCase("SELECT COUNT(*) AS count, SUM(n) AS total FROM input2", """{"count":2,"total":2}""")]
    [TestCase("SELECT id FROM input1 WHERE ok = true UNION SELECT key FROM input2", """{"id":1},{"id":3}""")]
    [TestCase("SELECT upper(json_extract(o, '$.x[0]')) || '!' AS t FROM input1 WHERE o IS NOT NULL", """{"t":"1!"}""")]
    [TestCase("SELECT id FROM input1 WHERE id > 5", """{"success":true}""")]
    [TestCase("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 3) SELECT n FROM c", """{"n":1},{"n":2},{"n":3}""")]
    public async Task A_query_reads_the_inputs_as_tables(string query, string expected) => Assert.That(
        await FlowBench.OutputsAsync("merge 3.2", $$"""{"mode":"combineBySql","query":"{{query}}"}""", """[{"id":2,"ok":false},{"id":1,"ok":true,"o":{"x":[1]}}]""", """[{"key":1,"n":0.5},{"key":3,"n":1.5}]"""),
        Is.EqualTo(expected));

    [TestCase("3", "\"3\"", true)]
    [TestCase("null", "\"\"", true)]
    [TestCase("null", "0", false)]
    [TestCase("true", "\"True\"", true)]
    [TestCase("\"a\"", "\"A\"", false)]
    public async Task Fuzzy_compare_tolerates_types(string first, string second, bool matches)
    {
        string outputs = await FlowBench.OutputsAsync("merge 3.2", """{"mode":"combine","fieldsToMatchString":"k","options":{"fuzzyCompare":true}}""", $$"""[{"k":{{first}}}]""", $$"""[{"k":{{second}}}]""");

        Assert.That(outputs.Length > 0, Is.EqualTo(matches));
    }

    [Test]
    public async Task A_query_that_finds_nothing_gives_nothing_where_told() => Assert.That(
        await FlowBench.OutputsAsync("merge 3.2", """{"mode":"combineBySql","query":"SELECT id FROM input1 WHERE id > 5","options":{"emptyQueryResult":"empty"}}""", A, B), Is.Empty);

    [TestCase("SELECT nope FROM input1", "The SQL query failed: no such column: nope", "The tables are input1 (id, a), input2 (id, b, a)")]
    [TestCase("SELEC 1", "The SQL query failed: near", "the dialect is SQLite's")]
    [TestCase("ATTACH DATABASE '/tmp/never-made.db' AS other", "The SQL query failed: not authorized", "A query may only read")]
    [TestCase("DELETE FROM input1", "The SQL query failed: not authorized", "A query may only read")]
    [TestCase("VACUUM INTO '/tmp/never-made.db'", "The SQL query failed:", "")]
    [TestCase("PRAGMA page_count", "The SQL query failed: not authorized", "A query may only read")]
    public async Task A_query_that_is_wrong_or_does_more_than_read_is_told(string query, string message, string hint)
    {
        NodeRunReport run = await FlowBench.ReportAsync("merge 3.2", $$"""{"mode":"combineBySql","query":"{{query}}"}""", [A, B]);

        Assert.Multiple(() =>
        {
            Assert.That(run.Failure?.ToString(), Does.Contain(message).And.Contain(hint));
            Assert.That(File.Exists("/tmp/never-made.db"), Is.False);
        });
    }

    [Test]
    public async Task Fields_that_differ_in_case_alone_are_no_columns()
    {
        NodeRunReport run = await FlowBench.ReportAsync("merge 3.2", """{"mode":"combineBySql"}""", ["""[{"id":1,"ID":2}]""", B]);

        Assert.That(run.Failure?.Message, Does.Contain("The fields 'id' and 'ID' of input1 differ in case alone"));
    }

    [Test]
    public async Task Combined_items_are_paired_with_all_their_sources()
    {
        NodeRunReport run = await FlowBench.ReportAsync("merge 3.2", """{"mode":"combine","fieldsToMatchString":"id","joinMode":"keepEverything"}""", [A, B]);

        Assert.That(FlowBench.Pairs(run), Is.EqualTo("0:0+1:1 0:1+1:0 0:1+1:3 0:2 1:2"));
    }

    [TestCase("merge 2", """{"mode":"combine"}""", "You need to define at least one pair of fields in \"Fields to Match\" to match on")]
    [TestCase("merge 2", """{"mode":"combine","mergeByFields":{"values":[{"field1":"id"}]}}""", "You need to define both fields in \"Fields to Match\" for pair 1, field 1 = 'id' field 2 = ''")]
    [TestCase("merge 2", """{"mode":"combine","mergeByFields":{"values":[{"field1":"id","field2":"ID"}]}}""", "Field 'ID' is not present in any of items in 'Input 2'")]
    [TestCase("merge 3.2", """{"mode":"combine"}""", "You need to define at least one pair of fields")]
    [TestCase("merge 3.2", """{"mode":"chooseBranch","useDataOfInput":5}""", "There is no input 5; the inputs are 1 to 2.")]
    [TestCase("merge 3.2", """{"mode":"combine","combineBy":"combineAll","options":{"clashHandling":{"values":{"resolveClash":"preferOld"}}}}""", "'preferOld' does not say what to do when fields clash.")]
    public async Task Parameters_that_cannot_be_used_are_told(string node, string parameters, string message)
    {
        NodeRunReport run = await FlowBench.ReportAsync(node, parameters, [A, B]);

        Assert.That(run.Failure?.Message, Does.Contain(message));
    }

    [Test]
    public async Task A_large_join_takes_linear_time()
    {
        string items = $"[{string.Join(',', Enumerable.Range(0, 20_000).Select(static n => $$"""{"id":{{n}}}"""))}]";
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        NodeRunReport run = await FlowBench.ReportAsync("merge 3.2", """{"mode":"combine","fieldsToMatchString":"id","options":{"fuzzyCompare":true}}""", [items, items], cancellationToken: limit.Token);

        Assert.That(run.Outputs[0], Has.Count.EqualTo(20_000));
    }

    [TestCase("3.2", """{"mode":"chooseBranch"}""", "")]
    [TestCase("2.1", """{"mode":"chooseBranch","output":"input2"}""", "")]
    [TestCase("1", """{"mode":"passThrough"}""", "")]
    [TestCase("1", """{"mode":"wait"}""", "")]
    [TestCase("3.2", """{"mode":"append"}""", """{"n":1}""")]
    [TestCase("2.1", "{}", """{"n":1}""")]
    [TestCase("1", "{}", """{"n":1}""")]
    public async Task Branch_is_chosen_only_where_both_inputs_have_items(string version, string parameters, string expected)
    {
        using var bench = new FlowBench();
        string file = bench.Write("merge",
            ["T|manualTrigger|1", """None|limit|1|{}|{"disabled":true}""", """Empty|filter|1|{"conditions":{"boolean":[{"value1":true,"value2":false}]}}""", $"M|merge|{version}|{parameters}", "After|noOp|1"],
            "T>None T>Empty None>M:0 Empty>M:1 M>After");

        RunReport report = await bench.RunAsync(file, """[{"n":1}]""");

        Assert.That(report.Status, Is.EqualTo(RunStatus.Success));
        if (expected.Length == 0)
            Assert.That(report.NotRun, Is.EqualTo(new[] { "M", "After" }));
        else
            Assert.That(FlowBench.Items(report, "After"), Is.EqualTo(expected));
    }

    [Test]
    public async Task Third_input_may_stay_empty_where_a_branch_is_chosen()
    {
        using var bench = new FlowBench();
        string file = bench.Write("merge",
            ["T|manualTrigger|1", "A|noOp|1", "B|noOp|1", """Empty|filter|1|{"conditions":{"boolean":[{"value1":true,"value2":false}]}}""", """M|merge|3.2|{"mode":"chooseBranch","numberInputs":3}"""],
            "T>A T>B T>Empty A>M:0 B>M:1 Empty>M:2");

        RunReport report = await bench.RunAsync(file, """[{"n":1}]""");

        Assert.That(FlowBench.Items(report, "M"), Is.EqualTo("""{"n":1}"""));
    }
}
