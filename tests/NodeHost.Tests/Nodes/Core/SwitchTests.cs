using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Nodes.Core;

public sealed class SwitchTests
{
    private const string Items = """[{"v":1},{"v":2},{"v":3}]""";

    [TestCase("""{"mode":"expression","output":"={{ $json.v }}"}""", """|{"v":1}|{"v":2}|{"v":3}""")]
    [TestCase("""{"value1":"={{ $json.v }}","rules":{"rules":[{"value2":2,"output":1},{"operation":"equal","value2":3,"output":2}]},"fallbackOutput":3}""", """|{"v":1}|{"v":3}|{"v":2}""")]
    [TestCase("""{"value1":"={{ $json.v }}","rules":{"rules":[{"operation":"equal","value2":3}]}}""", """{"v":3}|||""")]
    [TestCase("""{"dataType":"string","value1":"={{ 'v' + $json.v }}","rules":{"rules":[{"value2":"v2","output":1},{"operation":"endsWith","value2":"3","output":3}]}}""", """|{"v":2}||{"v":3}""")]
    [TestCase("""{"dataType":"boolean","value1":"={{ $json.v > 1 }}","rules":{"rules":[{"value2":true,"output":1}]},"fallbackOutput":0}""", """{"v":1}|{"v":2},{"v":3}||""")]
    [TestCase("""{"dataType":"dateTime","value1":"={{ '2026-01-0' + $json.v }}","rules":{"rules":[{"value2":"2026-01-02","output":2},{"operation":"before","value2":"2026-01-02","output":1}]}}""", """|{"v":1}|{"v":3}|""")]
    public async Task Version_1_routes_to_one_of_four(string parameters, string expected) =>
        Assert.That(await FlowBench.OutputsAsync("switch 1", parameters, Items), Is.EqualTo(expected));

    [TestCase("""{"mode":"expression","output":"={{ $json.v - 1 }}","outputsAmount":3}""", """{"v":1}|{"v":2}|{"v":3}""")]
    [TestCase("""{"value1":"={{ $json.v }}","rules":{"rules":[{"operation":"equal","value2":3,"outputKey":"three"},{"operation":"equal","value2":1,"outputKey":"one"}]},"fallbackOutput":1}""", """{"v":3}|{"v":1},{"v":2}""")]
    [TestCase("""{"value1":"={{ $json.v }}","rules":{"rules":[{"operation":"equal","value2":3,"outputKey":"same"},{"operation":"equal","value2":1,"outputKey":"same"}]}}""", """{"v":1},{"v":3}|""")]
    public async Task Version_2_has_an_output_for_each_rule(string parameters, string expected) =>
        Assert.That(await FlowBench.OutputsAsync("switch 2", parameters, Items), Is.EqualTo(expected));

    [TestCase("""{"mode":"expression","numberOutputs":5,"output":"={{ $json.v + 1 }}"}""", """||{"v":1}|{"v":2}|{"v":3}""")]
    [TestCase("""{"rules":{"values":[RULE(1),RULE(3)]}}""", """{"v":1}|{"v":3}""")]
    [TestCase("""{"rules":{"values":[RULE(1),RULE(3)]},"options":{"fallbackOutput":"none"}}""", """{"v":1}|{"v":3}""")]
    [TestCase("""{"rules":{"values":[RULE(1)]},"options":{"fallbackOutput":"extra","renameFallbackOutput":"rest"}}""", """{"v":1}|{"v":2},{"v":3}""")]
    [TestCase("""{"rules":{"values":[RULE(1),RULE(3)]},"options":{"fallbackOutput":1}}""", """{"v":1}|{"v":2},{"v":3}""")]
    [TestCase("""{"rules":{"values":[RULE(1),RULE(1),RULE(2)]},"options":{"allMatchingOutputs":true}}""", """{"v":1}|{"v":1}|{"v":2}""")]
    [TestCase("""{"rules":{"values":[RULE(1),RULE(1)]}}""", """{"v":1}|""")]
    [TestCase("""{}""", """{"v":1},{"v":2},{"v":3}""")]
    public async Task Version_3_has_an_output_for_each_rule(string parameters, string expected)
    {
        string filled = System.Text.RegularExpressions.Regex.Replace(
            parameters,
            @"RULE\((\d)\)",
            """{"conditions":{"options":{"caseSensitive":true,"leftValue":"","typeValidation":"strict","version":2},"conditions":[{"leftValue":"={{ $$json.v }}","rightValue":$1,"operator":{"type":"number","operation":"equals"}}],"combinator":"and"},"renameOutput":true,"outputKey":"o$1"}""");

        Assert.That(await FlowBench.OutputsAsync("switch 3.2", filled, Items), Is.EqualTo(expected));
    }

    [TestCase("""{"ignoreCase":true}""", """{"s":"A"}|""")]
    [TestCase("""{"ignoreCase":false}""", """|{"s":"A"}""")]
    public async Task Version_3_heeds_case_as_told(string options, string expected)
    {
        string parameters = $$$"""{"rules":{"values":[{{{Text("a")}}},{{{Text("A")}}}]},"options":{{{options}}}}""";

        Assert.That(await FlowBench.OutputsAsync("switch 3", parameters, """[{"s":"A"}]"""), Is.EqualTo(expected));
    }

    [TestCase("switch 3.2", """{"mode":"expression","numberOutputs":2,"output":"={{ 2 }}"}""", "The output 2 is not allowed. It has to be between 0 and 1!")]
    [TestCase("switch 1", """{"mode":"expression","output":"={{ -1 }}"}""", "The output -1 is not allowed. It has to be between 0 and 3!")]
    [TestCase("switch 3.2", """{"mode":"expression","output":"={{ $json.nowhere }}"}""", "The output NaN is not allowed. It has to be between 0 and 3!")]
    [TestCase("switch 2", """{"mode":"expression","output":"={{ 0.5 }}"}""", "The output 0.5 is not allowed. It has to be between 0 and 3!")]
    public async Task An_output_that_is_not_there_is_told(string node, string parameters, string message)
    {
        NodeRunReport run = await FlowBench.ReportAsync(node, parameters, ["[{}]"]);

        Assert.That(run.Failure?.Message, Does.Contain(message));
    }

    [TestCase("""{"mode":"expression","numberOutputs":2}""", 3, "a connection starts at output 2, but the node has outputs 0 to 1")]
    [TestCase("""{"rules":{"values":[{},{}]}}""", 2, "")]
    [TestCase("""{"rules":{"values":[{},{}]}}""", 3, "a connection starts at output 2, but the node has outputs 0 to 1")]
    [TestCase("""{"rules":{"values":[{},{}]},"options":{"fallbackOutput":"extra"}}""", 3, "")]
    public void Outputs_follow_the_parameters(string parameters, int connected, string problem)
    {
        string problems = FlowBench.ProblemsOf("switch 3.2", parameters, ["[{}]"], connected);

        Assert.That(problems, problem.Length == 0 ? Is.Empty : Does.Contain(problem));
    }

    private static string Text(string value) =>
        $$$"""{"conditions":{"conditions":[{"leftValue":"={{ $json.s }}","rightValue":"{{{value}}}","operator":{"type":"string","operation":"equals"}}]}}""";
}
