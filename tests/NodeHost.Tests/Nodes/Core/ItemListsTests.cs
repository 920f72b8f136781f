using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core;
using NodeHost.Nodes.Core.Lists;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;

namespace NodeHost.Tests.Nodes.Core;

public sealed class ItemListsTests
{
    private const string Two = """[{"id":2,"l":[{"a":1},{"a":2}],"t":["x"],"k":"10"},{"id":1,"l":[{"a":3}],"t":["y"],"k":"9"}]""";

    [TestCase(1, """{"fieldToSplitOut":"l"}""", """{"a":1}|{"a":2}|{"a":3}""", "0|0|1")]
    [TestCase(2.2, """{"fieldToSplitOut":"l","include":"selectedOtherFields","fieldsToInclude":{"fields":[{"fieldName":"id"}]},"options":{}}""", """{"id":2,"l":{"a":1}}|{"id":2,"l":{"a":2}}|{"id":1,"l":{"a":3}}""", "0|0|1")]
    [TestCase(3, """{"resource":"itemList","operation":"splitOutItems","fieldToSplitOut":"t","include":"selectedOtherFields","fieldsToInclude":"id","options":{"destinationFieldName":"d"}}""", """{"id":2,"d":"x"}|{"id":1,"d":"y"}""", "0|1")]
    [TestCase(3.1, """{"fieldToSplitOut":"k"}""", """{"k":"10"}|{"k":"9"}""", "0|1")]
    [TestCase(1, """{"operation":"aggregateItems","fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"t"}]},"options":{"mergeLists":true}}""", """{"t":["x","y"]}""", "0,1")]
    [TestCase(2, """{"operation":"aggregateItems","aggregate":"aggregateAllItemData","include":"specifiedFields","fieldsToInclude":{"fields":[{"fieldName":"id"},{"fieldName":"k"}]},"destinationFieldName":"all"}""", """{"all":[{"id":2,"k":"10"},{"id":1,"k":"9"}]}""", "0,1")]
    [TestCase(3, """{"operation":"concatenateItems","aggregate":"aggregateAllItemData","include":"allFieldsExcept","fieldsToExclude":"l,t,k"}""", """{"data":[{"id":2},{"id":1}]}""", "0,1")]
    [TestCase(3.1, """{"operation":"concatenateItems","fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"id","renameField":true,"outputFieldName":"ids"}]}}""", """{"ids":[2,1]}""", "0,1")]
    [TestCase(1, """{"operation":"limit","maxItems":1,"keep":"lastItems"}""", """{"id":1,"l":[{"a":3}],"t":["y"],"k":"9"}""", "1")]
    [TestCase(1, """{"operation":"sort","sortFieldsUi":{"sortField":[{"fieldName":"id"}]}}""", """{"id":1,"l":[{"a":3}],"t":["y"],"k":"9"}|{"id":2,"l":[{"a":1},{"a":2}],"t":["x"],"k":"10"}""", "1|0")]
    [TestCase(3, """{"operation":"sort","type":"code","code":"return a.json.id - b.json.id"}""", """{"id":1,"l":[{"a":3}],"t":["y"],"k":"9"}|{"id":2,"l":[{"a":1},{"a":2}],"t":["x"],"k":"10"}""", "1|0")]
    [TestCase(1, """{"operation":"removeDuplicates","compare":"selectedFields","fieldsToCompare":{"fields":[{"fieldName":"id"}]},"options":{"removeOtherFields":true}}""", """{"id":2}|{"id":1}""", "0|1")]
    [TestCase(3, """{"operation":"removeDuplicates","compare":"allFieldsExcept","fieldsToExclude":"id,l,t","options":{"removeOtherFields":true}}""", """{"k":"10"}|{"k":"9"}""", "0|1")]
    [TestCase(3, """{"operation":"summarize","fieldsToSummarize":{"values":[{"aggregation":"sum","field":"id"}]},"fieldsToSplitBy":"k"}""", """{"k":"9","sum_id":1}|{"k":"10","sum_id":2}""", "1|0")]
    [TestCase(2.1, """{"operation":"summarize","fieldsToSummarize":{"values":[{"field":"id"}]},"fieldsToSplitBy":"k","options":{"outputFormat":"singleItem"}}""", """{"9":{"count_id":1},"10":{"count_id":1}}""", "0,1")]
    [TestCase(3, """{"operation":"summarize","fieldsToSummarize":{"values":[{"field":"none"}]},"options":{"continueIfFieldNotFound":true}}""", "{}", "0,1")]
    public async Task ItemLists_does_what_its_operation_says(double version, string parameters, string expected, string pairs)
    {
        NodeRun run = await FlowBench.NodeAsync("itemLists", version, parameters, Two);

        Assert.That(run.Text, Is.EqualTo(expected));
        Assert.That(run.Pairs, Is.EqualTo(pairs));
    }

    [TestCase("""{"fieldToSplitOut":"none"}""", "Couldn't find the field 'none' in the input data // Check the name; upper and lower case count.")]
    [TestCase("""{"fieldToSplitOut":"k"}""", "The provided field 'k' is not an array // It is string.")]
    [TestCase("""{"operation":"summarize","fieldsToSummarize":{"values":[{"field":"none"}]}}""", "The field 'none' does not exist in any items // Check the name, or switch on the option \"Continue if Field Not Found\".")]
    public async Task ItemLists_says_what_is_wrong(string parameters, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("itemLists", 2, parameters, Two);

        Assert.That(run.Failure, Is.EqualTo(expected));
    }

    [Test]
    public async Task ItemLists_goes_on_after_an_item_that_cannot_be_split_where_the_workflow_wants_it()
    {
        NodeRun run = await FlowBench.NodeAsync(
            "itemLists", 1, """{"fieldToSplitOut":"l"}""", """[{},{"l":[1]}]""", """{"onError":"continueRegularOutput"}""");

        Assert.That(run.Text, Is.EqualTo("""{"error":"Couldn't find the field 'l' in the input data"}|{"l":1}"""));
        Assert.That(run.Pairs, Is.EqualTo("0|1"));
    }

    [Test]
    public async Task ItemLists_sorts_by_chance_as_the_given_chance_says()
    {
        IReadOnlyList<Item> items = TestBench.Items([.. Enumerable.Range(0, 30).Select(static n => $$"""{"n":{{n}}}""")]);
        var parameters = new ItemListsParameters { FieldToSplitOut = JValue.CreateNull(), Operation = ItemListsOperation.Sort, Type = SortBy.Random };

        BatchResult result = await new TestBench().RunAsync(new ItemLists(new Random(3)), parameters, [items]);
        BatchResult same = await new TestBench().RunAsync(new ItemLists(new Random(3)), parameters, [items]);

        Assert.That(result.Outputs[0], Is.EquivalentTo(items).And.Not.EqualTo(items));
        Assert.That(same.Outputs[0], Is.EqualTo(result.Outputs[0]));
    }
}
