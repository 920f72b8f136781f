// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Trunk messaging. (XAPI Pbx.TrunkMessaging)</summary>
[Naming(Naming.AsWritten)]
public sealed record TrunkMessaging
{
    public Optional<bool> Enabled { get; init; }

    public Optional<int> NumberLength { get; init; }

    public Optional<bool> NumberLengthEnabled { get; init; }

    public Optional<string> Provider { get; init; }

    public Optional<string> Webhook { get; init; }
}
