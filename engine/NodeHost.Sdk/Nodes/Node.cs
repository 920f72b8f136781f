namespace NodeHost.Sdk;

/// <summary>
/// The root of every node class; authors derive from <see cref="ItemNode{TParameters}"/>,
/// <see cref="BatchNode{TParameters}"/>, <see cref="TriggerNode{TParameters}"/> or <see cref="ActionNode"/>.
/// One object serves a whole run and may be called for several items at once, so it keeps no state of an item.
/// </summary>
public abstract class Node
{
    private protected Node()
    {
    }
}

/// <summary>
/// A node that works item by item. The engine owns the loop: it binds the parameters for each item, calls several at
/// once where the node reaches outside, retries, and sends failed items where the workflow wants them.
/// </summary>
/// <typeparam name="TParameters">A record of parameters, see <see cref="ParameterAttribute"/>.</typeparam>
public abstract class ItemNode<TParameters> : Node
    where TParameters : class
{
    /// <summary>Does the work for one item.</summary>
    /// <param name="parameters">The parameters, with every expression resolved for this item.</param>
    /// <param name="context">The item and what the node may use.</param>
    /// <param name="cancellationToken">Cancelled when the run is; pass it on.</param>
    /// <returns>What comes of the item: an item, several, or none, at one of the outputs.</returns>
    /// <exception cref="NodeFailedException">The item cannot be worked on.</exception>
    public abstract ValueTask<ItemResult> RunAsync(TParameters parameters, ItemContext context, CancellationToken cancellationToken);
}

/// <summary>A node that needs all items of all inputs at once: merge, sort, aggregate, loops.</summary>
/// <typeparam name="TParameters">A record of parameters, see <see cref="ParameterAttribute"/>.</typeparam>
public abstract class BatchNode<TParameters> : Node
    where TParameters : class
{
    /// <summary>Does the work for all items.</summary>
    /// <param name="context">The inputs, the parameters for each item, and what the node may use.</param>
    /// <param name="cancellationToken">Cancelled when the run is; pass it on.</param>
    /// <returns>The items of each output.</returns>
    /// <exception cref="NodeFailedException">The work cannot be done; the exception names the item if one is at fault.</exception>
    public abstract ValueTask<BatchResult> RunAsync(BatchContext<TParameters> context, CancellationToken cancellationToken);
}

/// <summary>A node that starts a run. It has no inputs.</summary>
/// <typeparam name="TParameters">A record of parameters, see <see cref="ParameterAttribute"/>.</typeparam>
public abstract class TriggerNode<TParameters> : Node
    where TParameters : class
{
    /// <summary>Gives the items that the run starts with.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="context">The items that the caller gave, and what the node may use.</param>
    /// <param name="cancellationToken">Cancelled when the run is; pass it on.</param>
    public abstract ValueTask<BatchResult> RunAsync(TParameters parameters, TriggerContext context, CancellationToken cancellationToken);
}

/// <summary>
/// A node type whose work is done by its actions: classes with an <see cref="ActionAttribute"/> below a base with
/// <see cref="ActionsOfAttribute{TNode}"/>. The class itself only carries the <see cref="NodeAttribute"/>.
/// </summary>
public abstract class ActionNode : Node;

/// <summary>A parameters record for nodes that have none.</summary>
public sealed record NoParameters;
