using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class AggregateTests
{
    private const string People = """[{"id":1,"n":"A","t":[1,null],"o":{"k":5}},{"id":2,"n":null,"t":[2]},{"id":3,"x":0}]""";

    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"id"}]}}""", """{"id":[1,2,3]}""")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"n"},{"fieldToAggregate":"id","renameField":true,"outputFieldName":"ids"}]}}""", """{"n":["A"],"ids":[1,2,3]}""")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"id","renameField":true,"outputFieldName":""}]}}""", """{"id":[1,2,3]}""")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"id","renameField":true,"outputFieldName":"all.ids"}]}}""", """{"all":{"ids":[1,2,3]}}""")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"n"}]},"options":{"keepMissing":true}}""", """{"n":["A",null,null]}""")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"t"}]}}""", """{"t":[[1,null],[2]]}""")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"t"}]},"options":{"mergeLists":true}}""", """{"t":[1,2]}""")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"t"}]},"options":{"mergeLists":true,"keepMissing":true}}""", """{"t":[1,null,2,null]}""")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"o.k"}]}}""", """{"k":[5]}""")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"o.k"}]},"options":{"disableDotNotation":true}}""", """{"o.k":[]}""")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"none"}]}}""", """{"none":[]}""")]
    [TestCase("""{"aggregate":"aggregateAllItemData"}""", """{"data":[{"id":1,"n":"A","t":[1,null],"o":{"k":5}},{"id":2,"n":null,"t":[2]},{"id":3,"x":0}]}""")]
    [TestCase("""{"aggregate":"aggregateAllItemData","destinationFieldName":"all","include":"specifiedFields","fieldsToInclude":"n, x"}""", """{"all":[{"n":"A"},{"n":null},{"x":0}]}""")]
    [TestCase("""{"aggregate":"aggregateAllItemData","include":"specifiedFields","fieldsToInclude":"x"}""", """{"data":[{"x":0}]}""")]
    [TestCase("""{"aggregate":"aggregateAllItemData","include":"allFieldsExcept","fieldsToExclude":"n,t,o,x"}""", """{"data":[{"id":1},{"id":2},{"id":3}]}""")]
    public async Task Aggregate_gathers_all_items_in_one(string parameters, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("aggregate", 1, parameters, People);

        Assert.That(run.Text, Is.EqualTo(expected));
        Assert.That(run.Pairs, Is.EqualTo("0,1,2"));
    }

    [TestCase("{}", "No fields specified // Please add a field to aggregate")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":""}]}}""", "Field to aggregate is blank // Please add a field to aggregate")]
    [TestCase("""{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"id"},{"fieldToAggregate":"n","renameField":true,"outputFieldName":"id"}]}}""", "The 'id' output field is used more than once // Please make sure each output field name is unique")]
    [TestCase("""{"aggregate":"aggregateAllItemData","include":"specifiedFields"}""", "No fields specified // Please add a field to include")]
    [TestCase("""{"aggregate":"aggregateAllItemData","include":"allFieldsExcept"}""", "No fields specified // Please add a field to exclude")]
    public async Task Aggregate_says_what_is_wrong_with_its_parameters(string parameters, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("aggregate", 1, parameters, People);

        Assert.That(run.Failure, Is.EqualTo(expected));
    }

    [TestCase("{}", "")]
    [TestCase("""{"includeBinaries":true}""", "f,f_1,f_2")]
    [TestCase("""{"includeBinaries":true,"keepOnlyUnique":true}""", "f,f_1")]
    public async Task Aggregate_gathers_files_as_it_is_told(string options, string files)
    {
        Item[] items = [.. ((string[])["a.txt", "b.txt", "a.txt"]).Select(static name => Item.Of([]) with
        {
            Binary = new Dictionary<string, BinaryData> { ["f"] = BinaryData.FromBytes([1], "text/plain", name) },
        })];

        NodeRun run = await FlowBench.NodeAsync("aggregate", 1, $$"""{"aggregate":"aggregateAllItemData","options":{{options}}}""", items);

        Assert.That(run.Files, Is.EqualTo(files));
    }
}
