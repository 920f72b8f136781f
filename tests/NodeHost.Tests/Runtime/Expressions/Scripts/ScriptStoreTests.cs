using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scripts;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Scripts;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ScriptStoreTests
{
    private readonly RunStore _store = new();
    private readonly List<string> _log = [];

    [Test]
    public async Task Static_data_are_found_by_later_nodes()
    {
        await RunAsync("A", "const d = $getWorkflowStaticData('global'); d.seen = [...(d.seen ?? []), 1]; $getWorkflowStaticData('node').own = 'a'");
        await RunAsync("B", "$getWorkflowStaticData('global').seen.push(2); delete $getWorkflowStaticData('node').own");

        Assert.That(await RunAsync("A", "return [$getWorkflowStaticData('global'), $getWorkflowStaticData('node')]"), Is.EqualTo("""[{"seen":[1,2]},{"own":"a"}]"""));
        Assert.That(await RunAsync("B", "return $getWorkflowStaticData('node')"), Is.EqualTo("{}"));
    }

    [Test]
    public async Task Static_data_is_one_object_within_a_node()
    {
        Assert.That(
            await RunAsync("A", "$getWorkflowStaticData('node').n = 1; return $getWorkflowStaticData('node').n + ($getWorkflowStaticData('node') === $getWorkflowStaticData('node'))"),
            Is.EqualTo("2"));
    }

    [Test]
    public async Task Static_data_that_cannot_be_kept_are_told()
    {
        await RunAsync("A", "const d = $getWorkflowStaticData('global'); d.self = d; return 1");

        Assert.That(_log.Single(), Does.StartWith("The static data are not kept: The result refers to itself"));
    }

    [TestCase("$execution.customData.set('a', 'x'); return $execution.customData.get('a')", "\"x\"")]
    [TestCase("$execution.customData.setAll({ a: 1, b: true }); return $execution.customData.getAll()", """{"a":"1","b":"true"}""")]
    [TestCase("return $execution.customData.get('none')", "undefined")]
    [TestCase("for (let i = 0; i < 30; i++) $execution.customData.set('k' + i, 'v'); return Object.keys($execution.customData.getAll()).length", "10")]
    [TestCase("$execution.customData.set('k'.repeat(80), 'v'.repeat(300)); return Object.entries($execution.customData.getAll())[0].map(x => x.length)", "[50,255]")]
    [TestCase("return $execution.id", "\"42\"")]
    public async Task Custom_data_hold_short_texts(string code, string expected) => Assert.That(await RunAsync("A", code), Is.EqualTo(expected));

    [Test]
    public async Task Custom_data_are_found_by_later_nodes()
    {
        await RunAsync("A", "$execution.customData.set('a', 'x')");

        Assert.That(await RunAsync("B", "return $execution.customData.get('a')"), Is.EqualTo("\"x\""));
    }

    private async Task<string> RunAsync(string node, string code)
    {
        using var runner = new ScriptRunner(
            new FakeRun(), FakeRun.View("{}") with { NodeName = node }, ScriptLimits.ForScripts, new ScriptOutside { Store = _store, Log = _log.Add });
        return FakeRun.Show(await runner.RunForAllItemsAsync(code, CancellationToken.None));
    }
}
