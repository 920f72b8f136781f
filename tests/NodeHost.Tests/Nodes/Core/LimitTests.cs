namespace NodeHost.Tests.Nodes.Core;

public sealed class LimitTests
{
    private const string Three = """[{"n":1},{"n":2},{"n":3}]""";

    [TestCase("{}", """{"n":1}""", "0")]
    [TestCase("""{"maxItems":2}""", """{"n":1}|{"n":2}""", "0|1")]
    [TestCase("""{"maxItems":2,"keep":"lastItems"}""", """{"n":2}|{"n":3}""", "1|2")]
    [TestCase("""{"maxItems":9,"keep":"lastItems"}""", """{"n":1}|{"n":2}|{"n":3}""", "0|1|2")]
    [TestCase("""{"maxItems":"={{ $json.n + 1 }}"}""", """{"n":1}|{"n":2}""", "0|1")]
    [TestCase("""{"maxItems":0}""", "", "")]
    public async Task Limit_lets_the_first_or_last_items_through(string parameters, string expected, string pairs)
    {
        NodeRun run = await FlowBench.NodeAsync("limit", 1, parameters, Three);

        Assert.That(run.Text, Is.EqualTo(expected));
        Assert.That(run.Pairs, Is.EqualTo(pairs));
    }

    [Test]
    public async Task Limit_refuses_a_negative_number()
    {
        NodeRun run = await FlowBench.NodeAsync("limit", 1, """{"maxItems":-1}""", Three);

        Assert.That(run.Text, Is.EqualTo("Max Items is -1, but must be 1 or more."));
    }
}
