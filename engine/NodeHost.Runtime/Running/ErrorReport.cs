using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>Tells a workflow that begins with an Error Trigger of a failed run.</summary>
internal static class ErrorReport
{
    private const string ErrorMode = "error";

    /// <summary>Runs the error workflow that the failed one names, or else the failed one itself, where it has an Error Trigger.</summary>
    public static async Task SendAsync(RunFamily family, ExecutionPlan failed, RunState state, SessionEnd end)
    {
        if (end.Failure is not { } failure || family.Stop.IsRequested || PlanOf(family, failed) is not { } plan)
            return;
        string name = plan.File.Name;
        try
        {
            SessionEnd told = await family.RunAsync(plan, [Item.Of(Payload(state, failure, end.LastNode))], failure.Node ?? "", 1, null, await LedgerOfAsync(family, plan).ConfigureAwait(false), ErrorMode).ConfigureAwait(false);
            Log(family, failure, told.Failure is null && told.Halt is null ? $"error workflow \"{name}\" ran" : $"error workflow \"{name}\" failed, too: {(told.Failure ?? told.Halt?.Failure)?.Message ?? "it waits"}");
        }
        catch (Credentials.CredentialException missing)
        {
            Log(family, failure, $"error workflow \"{name}\" cannot be run: {missing.Message}");
        }
    }

    // Each failure is told once; a run that is resumed and fails again tells of it again.
    private static async ValueTask<IRunLedger?> LedgerOfAsync(RunFamily family, ExecutionPlan plan) =>
        family.Ledger is { } ledger ? await ledger.ChildAsync(new NodePlace("\u0001error", 0), ledger.Ends, plan).ConfigureAwait(false) : null;

    private static ExecutionPlan? PlanOf(RunFamily family, ExecutionPlan failed)
    {
        bool hasOwn = failed.Nodes.Any(node => node.Definition.Trigger == TriggerKind.Error && !node.Source.Disabled);
        string? id = failed.File.Settings.ErrorWorkflow;
        // A workflow that fails as an error workflow does not call itself again.
        if (failed.Start.Definition.Trigger == TriggerKind.Error || (id is null && !hasOwn))
            return null;
        try
        {
            if (id is null || id == failed.File.Id)
                return hasOwn ? family.Workflows.Find(new SubWorkflow { Json = failed.File.Document }, TriggerKind.Error) : null;
            return family.Workflows.Find(SubWorkflow.Named(id), TriggerKind.Error);
        }
        catch (NodeFailedException unusable)
        {
            family.Events.Emit(new LogWritten(family.Events.Now, "", $"settings.errorWorkflow: {unusable.Message}"));
            return null;
        }
    }

    private static JObject Payload(RunState state, RunFailure failure, string? lastNode) => new()
    {
        ["execution"] = new JObject
        {
            ["id"] = state.ExecutionId,
            ["error"] = new JObject
            {
                ["message"] = failure.Message,
                ["code"] = failure.Code,
                ["node"] = new JObject { ["name"] = failure.Node, ["type"] = failure.NodeType },
                ["stack"] = $"{failure.Message}{(failure.Node is null ? "" : $"\n    at node '{failure.Node}'")}",
            },
            ["lastNodeExecuted"] = lastNode,
            ["mode"] = state.Mode,
        },
        ["workflow"] = new JObject { ["id"] = state.WorkflowId, ["name"] = state.WorkflowName },
    };

    private static void Log(RunFamily family, RunFailure failure, string message) =>
        family.Events.Emit(new LogWritten(family.Events.Now, failure.Node ?? "", message));
}
