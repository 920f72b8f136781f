using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Where calls go in a break, out of office hours or on holidays. (XAPI Pbx.Route)</summary>
[Naming(Naming.AsWritten)]
public sealed record Route
{
    public Optional<bool> IsPromptEnabled { get; init; }

    public Optional<string> Prompt { get; init; }

    // A member cannot have the name of its type.
    [Parameter(Name = "Route")]
    public Optional<JsonText<Destination>> RouteTo { get; init; }
}
