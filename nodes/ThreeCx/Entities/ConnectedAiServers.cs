// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Connected ai servers. (XAPI Pbx.ConnectedAiServers)</summary>
[Naming(Naming.AsWritten)]
public sealed record ConnectedAiServers
{
    public Optional<JsonText<IReadOnlyList<OnBoardConverterData>>> ConnectedServers { get; init; }

    public Optional<int> TranscriptionQueue { get; init; }
}
