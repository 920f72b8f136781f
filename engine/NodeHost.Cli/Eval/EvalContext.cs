using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.History;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Eval;

/// <summary>A recorded run with the evaluator of its expressions.</summary>
internal sealed class EvalContext : IDisposable
{
    private const string OnlyNode = "node";

    private readonly RecordedRun _run;
    private readonly string _node;
    private readonly int _runIndex;

    /// <exception cref="FormatException">The context has not the shape that it should have.</exception>
    public EvalContext(EvalData data, EvalOptions options)
    {
        JObject context = data.Context ?? [];
        WorkflowFile workflow = WorkflowOf(context["workflow"]);
        _node = (context["node"] as JValue)?.Value as string ?? (workflow.Nodes is [.., var last] ? last.Name : OnlyNode);
        _runIndex = context["runIndex"] is JValue { Value: long and >= 0 and <= int.MaxValue and var index } ? (int)index : 0;
        _run = new RecordedRun(new RecordedContext
        {
            Workflow = workflow,
            RunData = data.Context is null ? [] : RunDataOf(context["runData"]),
            NodeContexts = (context["contextData"] ?? (context["executionData"] as JObject)?["contextData"]) as JObject,
            Mode = (context["mode"] as JValue)?.Value as string ?? "manual",
            Variables = options.Variables,
            Environment = options.Environment,
            TimeZone = data.TimeZone ?? options.TimeZone ?? ZoneOf(workflow.Settings.TimeZone),
            Clock = (data.Now ?? options.Now) is { } now ? new FixedClock(now) : TimeProvider.System,
        });
        Evaluator = new ExpressionEvaluator(_run, ScriptLimits.ForExpressions, options.Strict);
    }

    public ExpressionEvaluator Evaluator { get; }

    /// <summary>The node over the items of an evaluation.</summary>
    /// <exception cref="FormatException">An item is not one.</exception>
    public NodeView ViewOf(EvalData data) => _run.ViewOf(_node, _runIndex, data.Items);

    public void Dispose() => Evaluator.Dispose();

    private static TimeZoneInfo ZoneOf(string? name) =>
        name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? zone : TimeZoneInfo.Local;

    // A context is what somebody recorded: what it says of nodes that nobody asks for may be wrong.
    private static WorkflowFile WorkflowOf(JToken? token)
    {
        JObject root = token switch
        {
            null => new JObject { ["nodes"] = new JArray(new JObject { ["name"] = OnlyNode, ["type"] = "eval" }) },
            JObject json => json,
            _ => throw new FormatException("\"workflow\" in \"context\" is a workflow, {\"nodes\": […], \"connections\": {…}}"),
        };
        WorkflowReadResult read = WorkflowReader.Read(root, OnlyNode);
        Problem? wrong = read.Problems.FirstOrDefault(problem => problem.Code == Codes.NotAWorkflow);
        return wrong is null && read.File is { } file ? file : throw new FormatException($"\"workflow\" in \"context\": {wrong?.Message.TrimEnd('.')}");
    }

    private static JObject? RunDataOf(JToken? token) => token switch
    {
        null or { Type: JTokenType.Null } => null,
        JObject json => json,
        _ => throw new FormatException("\"runData\" in \"context\" is an object with the runs of each node"),
    };
}
