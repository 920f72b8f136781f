using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Cli.Eval;

public sealed class EvalCommandTests
{
    private static readonly string[] Questions =
    [
        """{"expression":"={{ $json.a + 1 }}","data":{"a":1}}""",
        """{"expression":"$json.a","data":[{"a":1},{"a":2}]}""",
        """{"expression":"$json.a","data":{"items":[{"json":{"a":1}},{"json":{"a":2}}],"itemIndex":1}}""",
        """{"expression":"=<{{ $json.items.length }}>","data":{"items":[1,2,3]}}""",
        """{"expression":"={{ $json.nope.deep }}","data":{}}""",
        """{"expression":"={{ 0/0 }}"}""",
        """{"expression":"={{ $now }}","data":{"items":[],"timezone":"America/New_York","now":"2030-01-02T03:04:05Z"}}""",
        """{"expression":"={{ $('Nope').item }}","data":{}}""",
        """{"expression":"={{ 1 + }}","data":{}}""",
        """{"expression":"={{ 1 }}","data":""",
        """{"data":{}}""",
        "",
        """{"expression":"={{ 1 }}","data":{"items":[{"json":{}}],"timezone":"Mars/Base"}}""",
        """{"expression":"={{ $('A').item.json.n }}","data":{"items":[{"json":{},"pairedItem":0}],"context":{"node":"B","workflow":{"nodes":[{"name":"A","type":"t"},{"name":"B","type":"t"}],"connections":{"A":{"main":[[{"node":"B","type":"main","index":0}]]}}},"runData":{"A":[{"data":{"main":[[{"json":{"n":7}}]]},"source":[]}]}}}}""",
        """{"expression":"=plain"}""",
        """{"expression":"={{ $('A').context.done }}","data":{"items":[{"json":{}}],"context":{"node":"B","workflow":{"nodes":[{"name":"A","type":"t"},{"name":"B","type":"t"}],"connections":{}},"contextData":{"node:A":{"done":true}}}}}""",
    ];

    [Test]
    public async Task Batch_answers_each_line_and_goes_on_after_faults()
    {
        ProcessResult result = await new NodeHostProcess { Stdin = string.Join('\n', Questions) }.StartAsync("eval", "--batch", "-");

        string[] answers = result.Output.TrimEnd('\n').Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(answers[..7], Is.EqualTo(new[]
            {
                """{"value":2}""",
                """{"value":1}""",
                """{"value":2}""",
                """{"value":"<3>"}""",
                """{"value":null,"undefined":true}""",
                """{"value":null,"nonfinite":"NaN"}""",
                """{"value":"2030-01-01T22:04:05.000-05:00","type":"DateTime"}""",
            }));
            Assert.That(answers[7], Is.EqualTo(
                """{"error":{"code":"NH0302","message":"Referenced node doesn't exist","hint":"There is no node 'Nope' in this workflow. Did you mean 'node'?"}}"""));
            Assert.That(Error(answers[8])["code"]!.ToString(), Is.EqualTo(Codes.ExpressionSyntax));
            Assert.That(Error(answers[9])["message"]!.ToString(), Does.StartWith("line 10, column "));
            Assert.That(Error(answers[10])["message"]!.ToString(), Does.StartWith("line 11: expected {\"expression\":"));
            Assert.That(Error(answers[11])["message"]!.ToString(), Does.Contain("line 13: \"Mars/Base\" is no time zone"));
            Assert.That(answers[12..], Is.EqualTo(new[] { """{"value":7}""", """{"value":"plain"}""", """{"value":true}""" }));
            Assert.That(result.ExitCode, Is.EqualTo(1));
        });
    }

    [TestCase("{\"a\":[1,2]}", "$json.a", 0, "[1,2]\n", "")]
    [TestCase("{\"name\":\"Ann\"}", "=Dear {{ $json.name }},", 0, "\"Dear Ann,\"\n", "")]
    [TestCase("{}", "undefined", 0, "null\n", "undefined\n")]
    [TestCase("{}", "1 / 0", 0, "null\n", "Infinity\n")]
    [TestCase("{}", "$json.a.b", 0, "null\n", "warning NH0302 ={{ $json.a.b }} gave undefined: ")]
    [TestCase("{}", "$('A')", 1, "", "error NH0302 Referenced node doesn't exist. There is no node 'A' in this workflow. Known: node.\n")]
    [TestCase("{\"a\":", "1", 2, "", "stdin:1:6 error NH0701 ")]
    [TestCase("7", "1", 2, "", "stdin error NH0701 The data cannot be used: an item is a JSON object, found a number.\n")]
    public async Task Single_prints_the_value_or_what_is_wrong(string data, string expression, int exitCode, string output, string error)
    {
        ProcessResult result = await new NodeHostProcess { Stdin = data }.StartAsync("eval", expression, "--data", "-");

        Assert.Multiple(() =>
        {
            Assert.That((result.ExitCode, result.Output), Is.EqualTo((exitCode, output)));
            Assert.That(result.Error, error.EndsWith('\n') || error.Length == 0 ? Is.EqualTo(error) : Does.StartWith(error));
        });
    }

    [Test]
    public async Task Options_give_zone_clock_variables_and_environment()
    {
        var process = new NodeHostProcess { Environment = new Dictionary<string, string?> { ["EVAL_SEEN"] = "s", ["EVAL_HIDDEN"] = "h" } };

        ProcessResult result = await process.StartAsync(
            "eval", "[$now.toISO(), $vars.n + 1, $env.EVAL_SEEN, $env.EVAL_HIDDEN]", "--timezone", "Europe/Berlin", "--now", "2030-01-02T03:04:05Z",
            "--var", "n=4", "--allow-env", "EVAL_SEEN");

        Assert.That(result.Output, Is.EqualTo("[\"2030-01-02T04:04:05.000+01:00\",5,\"s\",null]\n"), result.Error);
    }

    [Test]
    public async Task Strict_fails_where_an_error_gives_undefined()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("eval", "$json.a.b", "--strict");

        Assert.That((result.ExitCode, result.Output), Is.EqualTo((1, "")));
        Assert.That(result.Error, Does.StartWith("error NH0302 Cannot read properties of undefined (reading 'b'). $json.a is undefined; "));
    }

    [TestCase]
    [TestCase("1", "--batch", "x.jsonl")]
    [TestCase("--batch", "x.jsonl", "--data", "x.json")]
    [TestCase("--batch", "/nowhere/x.jsonl")]
    [TestCase("1", "--data", "/nowhere/x.json")]
    [TestCase("1", "--now", "soon")]
    public async Task Usage_that_cannot_be_followed_is_refused(params string[] arguments)
    {
        ProcessResult result = await NodeHostProcess.RunAsync(["eval", .. arguments]);

        Assert.That((result.ExitCode, result.Output), Is.EqualTo((2, "")));
        Assert.That(result.Error, Does.Contain("error NH07"));
    }

    private static JObject Error(string answer) => (JObject)NodeJson.Parse(answer)["error"]!;
}
