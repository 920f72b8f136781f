using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Extensions from one number to another. (XAPI Pbx.DNRange)</summary>
[Naming(Naming.AsWritten)]
public sealed record DNRange
{
    [Parameter(Description = "First extension.", Example = "100")]
    public Optional<string> From { get; init; }

    [Parameter(Description = "Last extension.", Example = "199")]
    public Optional<string> To { get; init; }
}
