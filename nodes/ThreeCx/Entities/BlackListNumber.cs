using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A number whose calls are refused. (XAPI Pbx.BlackListNumber)</summary>
[Naming(Naming.AsWritten)]
public sealed record BlackListNumber
{
    [Parameter(Description = "The number, or a pattern with * before or after it.", Example = "+4930555001*")]
    public Optional<string> CallerId { get; init; }

    [Parameter(Description = "Why it is blocked.", Example = "Robocalls")]
    public Optional<string> Description { get; init; }

    [Parameter(Description = "Given by the PBX; an update names by it what to change.", Example = "17")]
    public Optional<string> Id { get; init; }
}
