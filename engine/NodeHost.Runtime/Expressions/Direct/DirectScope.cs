using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>What code without the script engine may read: the items of the running node and those of earlier ones.</summary>
internal readonly ref struct DirectScope(IRunView run, NodeView node, int itemIndex)
{
    public int ItemIndex { get; } = itemIndex;

    public int RunIndex => node.RunIndex;

    /// <summary>The item at hand; null if there is none.</summary>
    public Item? Current => (uint)ItemIndex < (uint)node.Items.Count ? node.Items[ItemIndex] : null;

    public Item? First => node.Items.Count > 0 ? node.Items[0] : null;

    public Item? Last => node.Items.Count > 0 ? node.Items[^1] : null;

    /// <summary>What an earlier node gave out on the way to this one; null if it gave nothing, has not run or does not exist.</summary>
    public IReadOnlyList<Item>? OutputOf(string name) =>
        run.NodeNames.Contains(name) ? run.OutputOf(name, run.ConnectedOutput(name, node.NodeName), null) : null;

    /// <summary>The item of an earlier node that the item at hand was made from; null if it cannot be told.</summary>
    public Item? PairedItem(string name)
    {
        if (OutputOf(name) is null || Current is null)
            return null;
        try
        {
            return run.PairedItem(name, node, ItemIndex);
        }
        catch (ExpressionException)
        {
            return null; // The script engine meets the same and says why.
        }
    }
}
