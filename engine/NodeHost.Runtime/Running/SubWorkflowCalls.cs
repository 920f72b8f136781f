using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>The calls of other workflows that a node makes.</summary>
internal sealed class SubWorkflowCalls(RunScope scope, string node, RunEnvironment environment) : ISubWorkflows
{
    // Each level takes some of the stack of the process; a workflow that calls itself without end must not take it all.
    private const int DeepestCall = 50;

    public async ValueTask<IReadOnlyList<IReadOnlyList<Item>?>> RunAsync(SubWorkflow workflow, IReadOnlyList<Item> items, CancellationToken cancellationToken)
    {
        ExecutionPlan plan = Find(workflow);
        SessionEnd end;
        try
        {
            end = await scope.Family.RunAsync(plan, items, node, scope.Depth + 1, scope.Stop, await environment.NextCallAsync(plan).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (CredentialException missing)
        {
            throw new NodeFailedException(missing.Code, $"Workflow \"{plan.File.Name}\" cannot be run: {missing.Message}", missing);
        }

        if (end.Halt is { } halt)
            throw new HaltException(halt);
        cancellationToken.ThrowIfCancellationRequested();
        return end.Failure is { } failure ? throw Failed(plan, failure) : end.Outputs;
    }

    public void RunLater(SubWorkflow workflow, IReadOnlyList<Item> items)
    {
        scope.Family.RunLater(Find(workflow), items, node);
        environment.HasPostponed = true;
    }

    private ExecutionPlan Find(SubWorkflow workflow)
    {
        if (scope.Depth >= DeepestCall)
            throw new NodeFailedException(Codes.SubWorkflowRefused, $"Workflows call each other {DeepestCall} deep: they seem to do so without end.");
        ExecutionPlan plan = scope.Family.Workflows.Find(workflow, TriggerKind.SubWorkflow);
        string? caller = scope.State.WorkflowId;
        WorkflowSettings settings = plan.File.Settings;
        bool mayCall = settings.Callers switch
        {
            CallerPolicy.None => false,
            CallerPolicy.FromList => caller is not null && settings.CallerIds.Contains(caller, StringComparer.Ordinal),
            _ => true,
        };
        if (mayCall || workflow.Json is not null)
            return plan;
        throw new NodeFailedException(Codes.SubWorkflowRefused, $"Target workflow ID {plan.File.Id} may not be called")
        {
            Hint = $"Its settings.callerPolicy does not let this workflow{(caller is null ? ", which has no \"id\"," : $" (id {caller})")} call it.",
        };
    }

    private static NodeFailedException Failed(ExecutionPlan plan, RunFailure failure) => new(failure.Code, failure.Message)
    {
        Hint = $"It happened in workflow \"{plan.File.Name}\"{(failure.Node is null ? "" : $", node '{failure.Node}'")}.{(failure.Hint is null ? "" : " " + failure.Hint)}",
        HttpStatus = failure.HttpStatus,
    };
}
