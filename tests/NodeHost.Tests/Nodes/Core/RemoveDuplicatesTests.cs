namespace NodeHost.Tests.Nodes.Core;

public sealed class RemoveDuplicatesTests
{
    private const string People = """[{"id":1,"name":"A"},{"id":1,"name":"B"},{"id":1,"name":"A"},{"id":2,"name":"A"}]""";

    [TestCase("{}", People, """{"id":1,"name":"A"}|{"id":1,"name":"B"}|{"id":2,"name":"A"}""")]
    [TestCase("""{"compare":"selectedFields","fieldsToCompare":"name"}""", People, """{"id":1,"name":"A"}|{"id":1,"name":"B"}""")]
    [TestCase("""{"compare":"selectedFields","fieldsToCompare":"id, name","options":{"removeOtherFields":true}}""", """[{"id":1,"name":"A","x":1},{"id":1,"name":"A","x":2}]""", """{"id":1,"name":"A"}""")]
    [TestCase("""{"compare":"allFieldsExcept","fieldsToExclude":"id"}""", People, """{"id":1,"name":"A"}|{"id":1,"name":"B"}""")]
    [TestCase("""{"compare":"allFieldsExcept","fieldsToExclude":"id","options":{"removeOtherFields":true}}""", People, """{"name":"A"}|{"name":"B"}""")]
    [TestCase("""{"compare":"allFieldsExcept","fieldsToExclude":"a.x"}""", """[{"a":{"x":1,"y":1}},{"a":{"x":2,"y":1}},{"a":{"x":1,"y":2}}]""", """{"a":{"x":1,"y":1}}|{"a":{"x":1,"y":2}}""")]
    [TestCase("""{"compare":"selectedFields","fieldsToCompare":"a.b","options":{"removeOtherFields":true}}""", """[{"a":{"b":1,"c":1}},{"a":{"b":1,"c":2}},{"a":{"b":2}}]""", """{"a":{"b":1}}|{"a":{"b":2}}""")]
    [TestCase("""{"compare":"selectedFields","fieldsToCompare":"a.b","options":{"disableDotNotation":true}}""", """[{"a.b":1},{"a.b":1},{"a.b":2}]""", """{"a.b":1}|{"a.b":2}""")]
    [TestCase("{}", """[{"a":{"x":1,"y":[1,2]}},{"a":{"y":[1,2],"x":1}},{"a":{"y":[2,1],"x":1}}]""", """{"a":{"x":1,"y":[1,2]}}|{"a":{"y":[2,1],"x":1}}""")]
    [TestCase("{}", """[{"a":1},{"a":"1"},{"a":1.0},{"a":null},{},{"a":true},{"a":"null"}]""", """{"a":1}|{"a":"1"}|{"a":null}|{}|{"a":true}|{"a":"null"}""")]
    [TestCase("{}", """[{"a":"x","b":"y"},{"a":"x'1:y","b":""}]""", """{"a":"x","b":"y"}|{"a":"x'1:y","b":""}""")]
    [TestCase("""{"compare":"selectedFields","fieldsToCompare":"a"}""", """[{"a":1},{"a":null},{"b":1},{"a":null}]""", """{"a":1}|{"a":null}|{"b":1}""")]
    public async Task RemoveDuplicates_keeps_the_first_of_equal_items(string parameters, string items, string expected)
    {
        foreach (double version in (double[])[1, 1.1, 2])
        {
            NodeRun run = await FlowBench.NodeAsync("removeDuplicates", version, parameters, items);

            Assert.That(run.Text, Is.EqualTo(expected), $"version {version}");
        }
    }

    [TestCase("""{"compare":"selectedFields"}""", "No fields specified // Please add a field to compare on")]
    [TestCase("""{"compare":"allFieldsExcept","fieldsToExclude":" , "}""", "No fields specified // Please add a field to exclude from comparison")]
    [TestCase("""{"compare":"selectedFields","fieldsToCompare":"m"}""", "'m' isn't always the same type // The type of this field varies between items: it is number and string.")]
    [TestCase("""{"compare":"selectedFields","fieldsToCompare":"a.b","options":{"disableDotNotation":true}}""", "'a.b' field is missing from some input items // If you're trying to use a nested field, make sure you turn off 'disable dot notation' in the node options.")]
    public async Task RemoveDuplicates_says_what_is_wrong_with_its_fields(string parameters, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("removeDuplicates", 2, parameters, """[{"m":1},{"m":"1"}]""");

        Assert.That(run.Text, Is.EqualTo(expected));
    }

    [Test]
    public async Task RemoveDuplicates_ties_what_stays_to_its_source()
    {
        NodeRun run = await FlowBench.NodeAsync("removeDuplicates", 2, """{"operation":"removeDuplicateInputItems"}""", People);

        Assert.That(run.Pairs, Is.EqualTo("0|1|3"));
    }
}
