using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Benchmarks;

/// <summary>What single nodes cost for an item: each workflow gives 100,000 items to the node that it is named by.</summary>
[MemoryDiagnoser]
public class NodeBenchmarks
{
    private const int Count = 100_000;

    private readonly RunOptions _options = new()
    {
        Items = [.. Enumerable.Range(0, Count).Select(n => Item.Of(new JObject { ["id"] = n, ["kind"] = $"k{n % 4}", ["nested"] = new JObject { ["zip"] = 10_000 + n } }))],
    };

    private WorkflowHost _host = null!;
    private ExecutionPlan _plan = null!;

    /// <summary>The workflow: a file in the folder <c>Workflows</c>.</summary>
    [Params("if", "switch", "merge-fields", "merge-position")]
    public string Workflow { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var services = new ServiceCollection();
        services.AddNodeHost([System.Reflection.Assembly.Load("NodeHost.Nodes"), System.Reflection.Assembly.Load("NodeHost.Credentials")], _ => []);
        _host = services.BuildServiceProvider().GetRequiredService<WorkflowHost>();
        PlanningResult planned = _host.Plan(Path.Combine(AppContext.BaseDirectory, "Workflows", $"node-{Workflow}.json"));
        _plan = planned.Plan ?? throw new InvalidOperationException(string.Join('\n', planned.Problems));
    }

    /// <summary>Time and allocation are for one item; a second divided by the time is items per second.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public async Task<RunReport> Run_of_100000_items()
    {
        RunReport report = await _host.RunAsync(_plan, _options, null, CancellationToken.None);
        return report.Failure is null ? report : throw new InvalidOperationException(report.Failure.Message);
    }
}
