using Microsoft.Extensions.DependencyInjection;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>Calls nodes: makes the object of the node class once a run, surrounds it with what it may use, and runs it over its items.</summary>
internal sealed class NodeInvoker(IServiceProvider services, RunScope scope)
{
    private readonly Dictionary<string, Node> _instances = new(StringComparer.Ordinal);
    private readonly ParameterBinder _binder = new(scope.Evaluator, scope.State.TimeZone);

    public async Task<NodeOutcome> InvokeAsync(PlannedNode node, NodeView view)
    {
        NodeCaller caller = NodeCaller.For(node.Class);
        NodeView seen = caller.IsItemNode ? view : Tied(view);
        using var environment = new RunEnvironment(scope, node, seen);
        var call = new NodeCall
        {
            Node = node,
            Instance = InstanceOf(node),
            View = seen,
            Environment = environment,
            Binder = _binder,
            StartItems = scope.StartItems,
            Events = scope.Events,
            Stop = scope.Stop,
            Concurrency = scope.Options.Concurrency,
            Family = scope.Family,
            Ledger = node.Effect > NodeEffect.Read ? scope.Ledger?.ForNode(new NodePlace(node.Name, view.RunIndex), view.Inputs) : null,
        };
        scope.Evaluator.ForgetSwallowedErrors();
        NodeOutcome outcome = caller.IsItemNode
            ? await new ItemLoop(call, caller).RunAsync().ConfigureAwait(false)
            : await new BatchCall(call, caller).RunAsync().ConfigureAwait(false);
        // The run has them now; nothing else is to hold a large input.
        if (node.Definition.Shape == NodeShape.Trigger)
            scope.StartItems = [];
        if (scope.Evaluator.FirstSwallowedError is { } first)
            scope.Events.Emit(new ExpressionsSwallowed(scope.Events.Now, node.Name, scope.Evaluator.SwallowedErrors, first));
        // A workflow that is to run later is known to this process alone.
        return environment.HasPostponed ? outcome with { IsInterrupted = true } : outcome;
    }

    private static NodeView Tied(NodeView view) => view with
    {
        Inputs = [.. view.Inputs.Select(Pairing.OfInput)],
    };

    private Node InstanceOf(PlannedNode node)
    {
        if (!_instances.TryGetValue(node.Name, out Node? instance))
            _instances[node.Name] = instance = services.CreateNode(node.Class);
        return instance;
    }
}
