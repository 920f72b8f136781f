// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Configured ai servers. (XAPI Pbx.ConfiguredAiServers)</summary>
[Naming(Naming.AsWritten)]
public sealed record ConfiguredAiServers
{
    public Optional<JsonText<IReadOnlyList<OnBoardConverterRow>>> ConfiguredServers { get; init; }

    public Optional<OnBoardConverterReleaseChannel> ReleaseChannel { get; init; }
}
