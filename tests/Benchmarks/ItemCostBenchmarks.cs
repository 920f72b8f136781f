using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Benchmarks;

/// <summary>What the engine itself costs for 10,000 items of a workflow that touches nothing outside.</summary>
[MemoryDiagnoser]
public class ItemCostBenchmarks
{
    private const int Count = 10_000;

    private readonly RunOptions _options = new()
    {
        Items = [.. Enumerable.Range(0, Count).Select(n => Item.Of(new JObject { ["id"] = n, ["name"] = $"item {n}", ["nested"] = new JObject { ["zip"] = 10_000 + n } }))],
    };

    private WorkflowHost _host = null!;
    private ExecutionPlan _plan = null!;

    /// <summary>The workflow: a chain of nodes by name.</summary>
    [Params("pass-through", "set-if-set")]
    public string Workflow { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var services = new ServiceCollection();
        services.AddNodeHost([System.Reflection.Assembly.Load("NodeHost.Nodes"), System.Reflection.Assembly.Load("NodeHost.Credentials")], _ => []);
        _host = services.BuildServiceProvider().GetRequiredService<WorkflowHost>();
        PlanningResult planned = _host.Plan(Path.Combine(AppContext.BaseDirectory, "Workflows", $"{Workflow}.json"));
        _plan = planned.Plan ?? throw new InvalidOperationException(string.Join('\n', planned.Problems));
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public Task Run_of_10000_items() => _host.RunAsync(_plan, _options, null, CancellationToken.None);
}
