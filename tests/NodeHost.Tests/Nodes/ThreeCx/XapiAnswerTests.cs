using System.Net;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Actions;
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Sdk;
using Receptionist = NodeHost.Nodes.ThreeCx.Entities.Receptionist;

namespace NodeHost.Tests.Nodes.ThreeCx;

public sealed class XapiAnswerTests
{
    [TestCase("""{"Id":42,"Date":"2024-01-01T00:00:00Z"}""", """[{"Id":42,"Date":"2024-01-01T00:00:00Z"}]""", TestName = "Entity_becomes_one_item")]
    [TestCase("""{"@odata.context":"c","value":[{"Id":1},{"Id":2}]}""", """[{"Id":1},{"Id":2}]""", TestName = "Collection_becomes_an_item_each")]
    [TestCase("""{"value":[]}""", "[]", TestName = "Empty_collection_becomes_no_item")]
    [TestCase(
        """{"@odata.count":7,"value":[{"Id":1}]}""", """[{"Id":1,"@odata.count":7}]""", TestName = "Count_is_kept_with_each_item")]
    [TestCase("""{"@odata.count":7,"value":[]}""", """[{"@odata.count":7}]""", TestName = "Count_without_items_stands_alone")]
    [TestCase("""{"@odata.context":"c","value":"801"}""", """[{"@odata.context":"c","value":"801"}]""", TestName = "Single_value_is_kept_as_answered")]
    [TestCase("""{"value":["a","b"]}""", """[{"value":"a"},{"value":"b"}]""", TestName = "Bare_values_are_wrapped")]
    public async Task Answer(string body, string items)
    {
        using var pbx = new RecordingPbx(body: body);

        IReadOnlyList<Item> result = await pbx.Bench.RunAsync(new ListReceptionist(), new ListQuery());

        Assert.That(NodeJson.Write(new JArray(result.Select(item => item.Json))), Is.EqualTo(items));
    }

    [Test]
    public async Task Answer_without_content_says_what_was_done()
    {
        using var pbx = new RecordingPbx(HttpStatusCode.NoContent, "");

        IReadOnlyList<Item> result = await pbx.Bench.RunAsync(new DeleteReceptionist(), new DeleteById { Id = 42 });

        Assert.That(NodeJson.Write(result.Single().Json), Is.EqualTo("""{"success":true,"operation":"Delete Receptionist","Id":42}"""));
    }

    [Test]
    public void Html_is_said_to_be_no_3cx_api()
    {
        using var pbx = new RecordingPbx(body: "<html><head><title>Shop</title></head></html>", type: "text/html");

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(
            () => pbx.Bench.RunAsync(new CreateReceptionist(), new Receptionist { Name = "Main" }));

        Assert.That(failure?.Code, Is.EqualTo(Codes.UnexpectedAnswer));
        Assert.That(failure?.IsUncertain, Is.False);
        Assert.That(failure?.Message, Does.StartWith(
            "POST https://pbx.example.com/xapi/v1/Receptionists answered 200 with something else than JSON: an HTML page \"Shop\". " +
            "This does not look like the API of a 3CX system. Check the base URL of the credential"));
    }

    [Test]
    public void Damaged_json_of_a_create_is_uncertain_and_shows_nothing_of_it()
    {
        using var pbx = new RecordingPbx(HttpStatusCode.Created, """{"Id":42,"AuthPassword":"hush""");

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(
            () => pbx.Bench.RunAsync(new CreateReceptionist(), new Receptionist { Name = "Main" }));

        Assert.That(failure?.Code, Is.EqualTo(Codes.UnexpectedAnswer));
        Assert.That(failure?.IsUncertain, Is.True);
        Assert.That(failure?.Message, Does.Contain("201 with JSON that is damaged or breaks off at line 1").And.Not.Contain("hush"));
    }
}
