namespace NodeHost.Tests.Nodes.Core;

public sealed class SummarizeTests
{
    private const string Sales =
        """[{"c":"x","k":2,"v":1,"t":"b"},{"c":"y","k":1,"v":4,"t":"a"},{"c":"x","k":1,"v":2,"t":"B"},{"c":"x","k":2,"v":null,"t":""},{"c":null,"k":2,"o":{"v":7}}]""";

    [TestCase("append", "v", "", """{"appended_v":[1,4,2]}""")]
    [TestCase("append", "v", ",\"includeEmpty\":true", """{"appended_v":[1,4,2,null,null]}""")]
    [TestCase("average", "v", "", """{"average_v":2.3333333333333335}""")]
    [TestCase("average", "t", "", """{"average_t":null}""")]
    [TestCase("concatenate", "t", "", """{"concatenated_t":"b,a,B"}""")]
    [TestCase("concatenate", "t", ",\"separateBy\":\", \"", """{"concatenated_t":"b, a, B"}""")]
    [TestCase("concatenate", "t", ",\"separateBy\":\"\\n\"", """{"concatenated_t":"b\na\nB"}""")]
    [TestCase("concatenate", "t", ",\"separateBy\":\"\"", """{"concatenated_t":"baB"}""")]
    [TestCase("concatenate", "t", ",\"separateBy\":\" \"", """{"concatenated_t":"b a B"}""")]
    [TestCase("concatenate", "t", ",\"separateBy\":\"other\",\"customSeparator\":\"--\"", """{"concatenated_t":"b--a--B"}""")]
    [TestCase("concatenate", "o", "", """{"concatenated_o":"{\"v\":7}"}""")]
    [TestCase("concatenate", "c", ",\"includeEmpty\":true", """{"concatenated_c":"x,y,x,x,null"}""")]
    [TestCase("count", "t", "", """{"count_t":3}""")]
    [TestCase("count", "t", ",\"includeEmpty\":true", """{"count_t":5}""")]
    [TestCase("countUnique", "c", "", """{"unique_count_c":2}""")]
    [TestCase("countUnique", "c", ",\"includeEmpty\":true", """{"unique_count_c":3}""")]
    [TestCase("max", "v", "", """{"max_v":4}""")]
    [TestCase("max", "t", "", """{"max_t":"b"}""")]
    [TestCase("min", "v", "", """{"min_v":1}""")]
    [TestCase("min", "t", "", """{"min_t":"B"}""")]
    [TestCase("sum", "v", "", """{"sum_v":7}""")]
    [TestCase("sum", "t", "", """{"sum_t":0}""")]
    [TestCase("sum", "o.v", "", """{"sum_o_v":7}""")]
    public async Task Summarize_makes_one_value_of_a_field(string aggregation, string field, string more, string expected)
    {
        foreach (double version in (double[])[1, 1.1])
        {
            NodeRun run = await FlowBench.NodeAsync(
                "summarize", version, $$$"""{"fieldsToSummarize":{"values":[{"aggregation":"{{{aggregation}}}","field":"{{{field}}}"{{{more}}}}]},"options":{}}""", Sales);

            Assert.That(run.Text, Is.EqualTo(expected), $"version {version}");
            Assert.That(run.Pairs, Is.EqualTo("0,1,2,3,4"));
        }
    }

    [TestCase(1, "c", "{}", """{"c":"x","sum_v":3}|{"c":"y","sum_v":4}|{"c":"null","sum_v":0}""", "0,2,3|1|4")]
    [TestCase(1.1, "c", "{}", """{"c":"x","sum_v":3}|{"c":"y","sum_v":4}|{"c":null,"sum_v":0}""", "0,2,3|1|4")]
    [TestCase(1.1, "c", """{"skipEmptySplitFields":true}""", """{"c":"x","sum_v":3}|{"c":"y","sum_v":4}""", "0,2,3|1")]
    [TestCase(1.1, "c, k", "{}", """{"c":"x","k":2,"sum_v":1}|{"c":"x","k":1,"sum_v":2}|{"c":"y","k":1,"sum_v":4}|{"c":null,"k":2,"sum_v":0}""", "0,3|2|1|4")]
    [TestCase(1, "k", "{}", """{"k":"2","sum_v":1}|{"k":"1","sum_v":6}""", "0,3,4|1,2")]
    [TestCase(1.1, "o.v", "{}", """{"sum_v":7}|{"o_v":7,"sum_v":0}""", "0,1,2,3|4")]
    [TestCase(1.1, "c,k", """{"outputFormat":"singleItem"}""", """{"x":{"1":{"sum_v":2},"2":{"sum_v":1}},"y":{"1":{"sum_v":4}},"null":{"2":{"sum_v":0}}}""", "0,1,2,3,4")]
    public async Task Summarize_groups_items(double version, string groupBy, string options, string expected, string pairs)
    {
        NodeRun run = await FlowBench.NodeAsync(
            "summarize", version, $$$"""{"fieldsToSummarize":{"values":[{"aggregation":"sum","field":"v"}]},"fieldsToSplitBy":"{{{groupBy}}}","options":{{{options}}}}""", Sales);

        Assert.That(run.Text, Is.EqualTo(expected));
        Assert.That(run.Pairs, Is.EqualTo(pairs));
    }

    [TestCase(1, """{"fieldsToSummarize":{"values":[{"field":"none"}]}}""", "The field 'none' does not exist in any items // Check the name, or switch on the option \"Continue if Field Not Found\".")]
    [TestCase(1, """{"fieldsToSummarize":{"values":[{"field":"none"}]},"options":{"continueIfFieldNotFound":true}}""", "{}")]
    [TestCase(1, """{"fieldsToSummarize":{"values":[{"aggregation":"sum","field":"o.v"}]},"options":{"disableDotNotation":true,"continueIfFieldNotFound":true}}""", "{}")]
    [TestCase(1.1, """{"fieldsToSummarize":{"values":[{"field":"none"},{"aggregation":"min","field":"none"},{"aggregation":"sum","field":"v"}]}}""", """{"count_none":0,"min_none":null,"sum_v":7}""")]
    [TestCase(1.1, "{}", "You need to add at least one aggregation to 'Fields to Summarize' with non empty 'Field'")]
    [TestCase(1.1, """{"fieldsToSummarize":{"values":[{}]}}""", "You need to add at least one aggregation to 'Fields to Summarize' with non empty 'Field'")]
    public async Task Summarize_without_its_field_does_what_its_version_says(double version, string parameters, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("summarize", version, parameters, Sales);

        Assert.That(run.Text, Is.EqualTo(expected));
    }
}
