using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Tests.Cli.BadInput;

/// <summary>JSON properties that are malformed or of the wrong shape, and a name that the PBX misses.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class JsonPropertyTests
{
    private const string Malformed = """{"Route" {"To":"Extension"}}""";

    private static readonly JArray ThreeItems =
    [
        new JObject { ["Name"] = "One", ["Route"] = """{"Route":{"To":"Extension","Number":"100"}}""" },
        new JObject { ["Name"] = "Two", ["Route"] = Malformed },
        new JObject { ["Name"] = "Three", ["Route"] = new JObject { ["Route"] = new JObject { ["To"] = "Extension", ["Number"] = "100" } } },
    ];

    private static readonly JObject ByExpression = new() { ["Name"] = "={{ $json.Name }}", ["BreakRoute"] = "={{ $json.Route }}" };

    [Test]
    public async Task Malformed_constant_is_refused_before_anything_is_sent()
    {
        await using Pbx pbx = await StartAsync();
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress, Parameters = new JObject { ["Name"] = "Main", ["BreakRoute"] = Malformed } };

        ProcessResult result = await run.StartAsync();

        Assert.That(result.ExitCode, Is.EqualTo(2), result.Error);
        Assert.That(result.Error, Does.Match(@"create\.json:\d+:\d+ error NH\d+ \[Create · Break Route\] line 1, column 10: expected ':' after a property name"));
        Assert.That(result.Error, Does.Contain("""{"Route" {"To":"Extension"""));
        Assert.That(pbx.Journal, Is.Empty);
    }

    [Test]
    public async Task Malformed_value_of_an_expression_is_that_items_error()
    {
        await using Pbx pbx = await StartAsync();
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress, Items = ThreeItems, Parameters = ByExpression, NodeSettings = new JObject { ["onError"] = "continueRegularOutput" } };

        ProcessResult result = await run.StartAsync();

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Error, Does.Contain("[Create · item 2 · Break Route] line 1, column 10: expected ':' after a property name"));
        JObject[] items = [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse)];
        Assert.That(items.Select(item => (string?)item["Name"]), Is.EqualTo(new[] { "One", null, "Three" }));
        Assert.That((string?)items[1]["error"], Does.Contain("line 1, column 10: expected ':'"));
        Assert.That(pbx.Receptionists, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Malformed_value_stops_the_run_where_nothing_else_is_said()
    {
        await using Pbx pbx = await StartAsync();
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress, Items = ThreeItems, Parameters = ByExpression };

        ProcessResult result = await run.StartAsync("--concurrency", "1");

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Error, Does.Contain($"{run.File} error NH").And.Contain("[Create · item 2 · Break Route]").And.Contain("Not run: End"));
        Assert.That(pbx.Receptionists, Has.Count.EqualTo(1));
    }

    [TestCase("""{"Rout":{}}""", "'Rout'", "'Route'")]
    [TestCase("""{"Route":{"To":"Extnsion"}}""", "'Extnsion' is not one of", "Did you mean 'Extension'?")]
    [TestCase("""["Route"]""", "array", "object")]
    [TestCase("""{"Route":{"Number":true}}""", "true", "text")]
    public async Task Wrong_shape_tells_what_fits(string value, string found, string expected)
    {
        await using Pbx pbx = await StartAsync();
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress, Parameters = ByExpression, Items = [new JObject { ["Name"] = "Main", ["Route"] = value }] };

        ProcessResult result = await run.StartAsync();

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Error, Does.Contain("[Create · item 1 · Break Route]").And.Contain(found).And.Contain(expected));
        Assert.That(pbx.Journal, Is.Empty);
    }

    [Test]
    public async Task Missing_name_is_told_in_words()
    {
        await using Pbx pbx = await StartAsync();
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress, Parameters = new JObject { ["Number"] = "800" } };

        ProcessResult result = await run.StartAsync();

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Error, Does.Contain(
            "error NH0601 [Create · item 1 · Name] The PBX refused \"Create Receptionist\" with status 400: Name is required. Set it."));
    }

    private static Task<Pbx> StartAsync() => Pbx.StartAsync(new SandboxOptions { ApiToken = CreateRun.Token }, CancellationToken.None);
}
