namespace NodeHost.Sdk;

/// <summary>The items of each output of a node.</summary>
/// <param name="Outputs">By zero-based output; a null or missing list means that the branch is not run.</param>
public sealed record BatchResult(IReadOnlyList<IReadOnlyList<Item>?> Outputs)
{
    /// <summary>Not even a run: the node ends its branch and is not listed as having run once more.</summary>
    public static BatchResult Nothing { get; } = new([]);

    /// <summary>Items at the first output.</summary>
    public static BatchResult Of(IReadOnlyList<Item> items) => new([items]);

    /// <summary>Items at one output of several.</summary>
    public static BatchResult At(int output, IReadOnlyList<Item> items)
    {
        var outputs = new IReadOnlyList<Item>?[output + 1];
        outputs[output] = items;
        return new BatchResult(outputs);
    }
}
