namespace NodeHost.Runtime.Problems;

/// <summary>A place in a text file.</summary>
/// <param name="Line">One-based line; 0 where the place is not known.</param>
/// <param name="Column">One-based column in characters; 0 where the place is not known.</param>
public readonly record struct SourcePosition(int Line, int Column)
{
    /// <summary>The place is not known.</summary>
    public static SourcePosition Unknown => default;

    /// <summary>True if the place is known.</summary>
    public bool IsKnown => Line > 0;

    public override string ToString() => $"{Line}:{Column}";
}
