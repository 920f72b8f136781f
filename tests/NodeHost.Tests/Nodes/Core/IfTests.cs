using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Nodes.Core;

public sealed class IfTests
{
    private const string Items = """[{"n":1,"s":"Apple","d":"2026-03-01","b":true,"e":""},{"n":5,"s":"pear","d":"2026-03-09","b":false,"e":"x"}]""";
    private const string One = """{"n":1,"s":"Apple","d":"2026-03-01","b":true,"e":""}""";
    private const string Two = """{"n":5,"s":"pear","d":"2026-03-09","b":false,"e":"x"}""";

    [TestCase("""{"number":[{"value1":"={{ $json.n }}","value2":3}]}""", One, Two)]
    [TestCase("""{"number":[{"value1":"={{ $json.n }}","operation":"equal","value2":5}]}""", Two, One)]
    [TestCase("""{"number":[{"value1":"={{ $json.n }}","operation":"largerEqual","value2":5}]}""", Two, One)]
    [TestCase("""{"number":[{"value1":"={{ $json.n }}","operation":"equal","value2":"={{ '5' }}"}]}""", "", One + "," + Two)]
    [TestCase("""{"number":[{"value1":"={{ NaN }}","operation":"isEmpty"}]}""", One + "," + Two, "")]
    [TestCase("""{"boolean":[{"value1":"={{ $json.b }}"}]}""", Two, One)]
    [TestCase("""{"boolean":[{"value1":"={{ $json.b }}","operation":"notEqual","value2":false}]}""", One, Two)]
    [TestCase("""{"dateTime":[{"value1":"={{ $json.d }}","value2":"2026-03-05T00:00:00Z"}]}""", Two, One)]
    [TestCase("""{"dateTime":[{"value1":"={{ $json.d }}","operation":"before","value2":"2026-03-05T00:00:00Z"}]}""", One, Two)]
    [TestCase("""{"string":[{"value1":"={{ $json.s }}","value2":"pear"}]}""", Two, One)]
    [TestCase("""{"string":[{"value1":"={{ $json.s }}","operation":"contains","value2":"pp"}]}""", One, Two)]
    [TestCase("""{"string":[{"value1":"={{ $json.s }}","operation":"notStartsWith","value2":"App"}]}""", Two, One)]
    [TestCase("""{"string":[{"value1":"={{ $json.s }}","operation":"endsWith","value2":"r"}]}""", Two, One)]
    [TestCase("""{"string":[{"value1":"={{ $json.s }}","operation":"regex","value2":"/^a/i"}]}""", One, Two)]
    [TestCase("""{"string":[{"value1":"={{ $json.s }}","operation":"notRegex","value2":"^A"}]}""", Two, One)]
    [TestCase("""{"string":[{"value1":"={{ $json.e }}","operation":"isEmpty"}]}""", One, Two)]
    [TestCase("""{"string":[{"value1":"={{ $json.missing }}","operation":"isNotEmpty"}]}""", "", One + "," + Two)]
    public async Task Version_1_compares_without_conversion(string conditions, string passed, string rest)
    {
        string outputs = await FlowBench.OutputsAsync("if 1", $$"""{"conditions":{{conditions}}}""", Items);

        Assert.That(outputs, Is.EqualTo($"{passed}|{rest}"));
    }

    [TestCase("{}", One, Two)]
    [TestCase("""{"combineOperation":"any"}""", One + "," + Two, "")]
    public async Task Version_1_combines_conditions_of_all_types(string more, string passed, string rest)
    {
        string parameters = $$$"""{"conditions":{"number":[{"value1":"={{ $json.n }}","operation":"larger"}],"string":[{"value1":"={{ $json.s }}","value2":"Apple"}]},{{{more.Trim('{', '}')}}}}""".Replace(",}", "}", StringComparison.Ordinal);

        Assert.That(await FlowBench.OutputsAsync("if 1", parameters, Items), Is.EqualTo($"{passed}|{rest}"));
    }

    [TestCase("""{"combineOperation":"all"}""", "{}|")]
    [TestCase("""{"combineOperation":"any"}""", "|{}")]
    public async Task Version_1_without_conditions_holds_as_all_and_not_as_any(string parameters, string expected) =>
        Assert.That(await FlowBench.OutputsAsync("if 1", parameters, "[{}]"), Is.EqualTo(expected));

    [TestCase("={{ NaN }}", "equals", "={{ NaN }}", false)]
    [TestCase("={{ NaN }}", "notEquals", "={{ NaN }}", true)]
    [TestCase("={{ Infinity }}", "gt", "={{ 5 }}", true)]
    [TestCase("={{ -Infinity }}", "lt", "={{ 5 }}", true)]
    [TestCase("={{ NaN }}", "exists", "", false)]
    public async Task Version_2_tells_numbers_that_are_none_from_null(string left, string operation, string right, bool holds)
    {
        string parameters = $$$"""{"conditions":{"conditions":[{"leftValue":"{{{left}}}","rightValue":"{{{right}}}","operator":{"type":"number","operation":"{{{operation}}}"}}]}}""";

        Assert.That(await FlowBench.OutputsAsync("if 2.2", parameters, "[{}]"), Is.EqualTo(holds ? "{}|" : "|{}"));
    }

    [Test]
    public async Task An_item_that_cannot_be_decided_leaves_by_false()
    {
        const string Parameters = """{"conditions":{"conditions":[{"leftValue":"={{ $json.a }}","rightValue":1,"operator":{"type":"number","operation":"equals"}}]}}""";

        NodeRunReport run = await FlowBench.ReportAsync("if 2.2", Parameters, ["""[{"a":1},{"a":"x"}]"""], """{"onError":"continueRegularOutput"}""");

        Assert.That(FlowBench.Text(run), Does.StartWith("""{"a":1}|{"error":"Wrong type: 'x' is a string but was expecting a number"""));
        Assert.That(FlowBench.Pairs(run, 1), Is.EqualTo("0:1"));
    }

    [Test]
    public async Task A_text_that_is_no_date_is_told()
    {
        NodeRunReport run = await FlowBench.ReportAsync("if 1", """{"conditions":{"dateTime":[{"value1":"soon"}]}}""", ["[{}]"]);

        Assert.That(run.Failure?.Message, Does.Contain("The value \"soon\" is not a valid DateTime."));
    }
}
