using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Where calls go in a break, out of office hours or on holidays. (XAPI Pbx.Route)</summary>
[Naming(Naming.AsWritten)]
public sealed record Route
{
    [Parameter(Description = "Play an announcement first.")]
    public Optional<bool> IsPromptEnabled { get; init; }

    [Parameter(Description = "Its file.", Example = "closed.wav")]
    public Optional<string> Prompt { get; init; }

    // A member cannot have the name of its type.
    [Parameter(Name = "Route", Description = "The place.", Example = "{ \"To\": \"Extension\", \"Number\": \"100\" }")]
    public Optional<JsonText<Destination>> RouteTo { get; init; }
}
