namespace NodeHost.Runtime.Catalog;

/// <summary>A class of a pack is declared wrongly. The message lists every mistake of the class, one a line.</summary>
public sealed class DescriptorException(IReadOnlyList<DescriptorMistake> mistakes) : Exception(string.Join('\n', mistakes))
{
    /// <summary>Identifies the kind of fault.</summary>
    public const string Code = Sdk.Codes.DescriptorMistake;

    /// <summary>All mistakes of the class, its parameters and what it names.</summary>
    public IReadOnlyList<DescriptorMistake> Mistakes { get; } = mistakes;
}
