// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Playlist. (XAPI Pbx.Playlist)</summary>
[Naming(Naming.AsWritten)]
public sealed record Playlist
{
    public Optional<bool> AutoGain { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Files { get; init; }

    public Optional<int> MaxVolumePercent { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> PromptName { get; init; }

    public Optional<string> RepositoryPath { get; init; }

    public Optional<bool> Shuffle { get; init; }
}
