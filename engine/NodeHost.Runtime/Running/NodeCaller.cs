using System.Collections.Concurrent;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// Calls a node class whose parameters record is known only at run time. One object a class, found once: a call costs a cast
/// and no reflection.
/// </summary>
internal abstract class NodeCaller
{
    private static readonly ConcurrentDictionary<Type, NodeCaller> Callers = new();

    /// <summary>The caller of a node class.</summary>
    public static NodeCaller For(Type nodeClass) => Callers.GetOrAdd(nodeClass, static type =>
    {
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            if (!current.IsGenericType)
                continue;
            Type shape = current.GetGenericTypeDefinition();
            Type? caller = shape == typeof(ItemNode<>) ? typeof(ItemCaller<>)
                : shape == typeof(BatchNode<>) ? typeof(BatchCaller<>)
                : shape == typeof(TriggerNode<>) ? typeof(TriggerCaller<>)
                : null;
            if (caller is not null)
                return (NodeCaller)Activator.CreateInstance(caller.MakeGenericType(current.GetGenericArguments()))!;
        }

        throw new InvalidOperationException($"{type} is no node that can be called.");
    });

    /// <summary>An item node for one item.</summary>
    public virtual ValueTask<ItemResult> RunItemAsync(Node node, object parameters, ItemContext context, CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"{node.GetType()} does not work item by item.");

    /// <summary>A batch node or a trigger.</summary>
    public virtual ValueTask<BatchResult> RunAsync(Node node, NodeCall call, CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"{node.GetType()} works item by item.");

    /// <summary>Tells whether an item was done; null for a node that cannot.</summary>
    public virtual ItemVerifier? VerifierOf(Node node) => null;

    /// <summary>True for an item node.</summary>
    public virtual bool IsItemNode => false;

    private sealed class ItemCaller<TParameters> : NodeCaller
        where TParameters : class
    {
        public override bool IsItemNode => true;

        public override ItemVerifier? VerifierOf(Node node) => ItemVerifier.Of<TParameters>(node);

        public override ValueTask<ItemResult> RunItemAsync(Node node, object parameters, ItemContext context, CancellationToken cancellationToken) =>
            ((ItemNode<TParameters>)node).RunAsync((TParameters)parameters, context, cancellationToken);
    }

    private sealed class BatchCaller<TParameters> : NodeCaller
        where TParameters : class
    {
        public override ValueTask<BatchResult> RunAsync(Node node, NodeCall call, CancellationToken cancellationToken) =>
            ((BatchNode<TParameters>)node).RunAsync(new RunBatchContext<TParameters>(call), cancellationToken);
    }

    private sealed class TriggerCaller<TParameters> : NodeCaller
        where TParameters : class
    {
        public override ValueTask<BatchResult> RunAsync(Node node, NodeCall call, CancellationToken cancellationToken) =>
            ((TriggerNode<TParameters>)node).RunAsync((TParameters)call.Bind(0), new TriggerContext(call.Environment, call.StartItems), cancellationToken);
    }

    private sealed class RunBatchContext<TParameters>(NodeCall call) : BatchContext<TParameters>(call.Environment, call.View.Inputs)
        where TParameters : class
    {
        public override TParameters ParametersFor(int itemIndex) => (TParameters)call.Bind(itemIndex);

        public override Item Failed(int itemIndex, NodeFailedException failure) => call.Failed(itemIndex, failure);
    }
}
