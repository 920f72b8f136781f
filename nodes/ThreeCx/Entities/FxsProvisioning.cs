// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Fxs provisioning. (XAPI Pbx.FxsProvisioning)</summary>
[Naming(Naming.AsWritten)]
public sealed record FxsProvisioning
{
    public Optional<int> LocalAudioPortEnd { get; init; }

    public Optional<int> LocalAudioPortStart { get; init; }

    public Optional<string> LocalInterface { get; init; }

    public Optional<int> LocalSipPort { get; init; }

    public Optional<ProvType> Method { get; init; }

    public Optional<string> ProvLink { get; init; }

    public Optional<string> RemoteFQDN { get; init; }

    public Optional<int> RemotePort { get; init; }

    public Optional<string> SbcName { get; init; }
}
