using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>The items of a node's input, apart by whether they pass its conditions.</summary>
internal static class ItemSplit
{
    /// <summary>The items that pass, and those that do not. One that cannot be decided did not pass.</summary>
    /// <exception cref="NodeFailedException">An item cannot be decided, and the workflow wants the node to stop then.</exception>
    public static (IReadOnlyList<Item> Passed, IReadOnlyList<Item> Others) By<TParameters>(
        BatchContext<TParameters> context, Func<TParameters, int, bool> passes, CancellationToken cancellationToken)
        where TParameters : class
    {
        var passed = new List<Item>();
        var rest = new List<Item>();
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                (passes(context.ParametersFor(i), i) ? passed : rest).Add(context.Items[i]);
            }
            catch (NodeFailedException fault)
            {
                rest.Add(context.Failed(i, fault));
            }
        }

        return (passed, rest);
    }
}
