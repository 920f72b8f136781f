// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Provider phone. (XAPI Pbx.ProviderPhone)</summary>
[Naming(Naming.AsWritten)]
public sealed record ProviderPhone
{
    public Optional<string> FriendlyName { get; init; }

    public Optional<bool> IsInTrunk { get; init; }

    public Optional<bool> IsMessagingEnabled { get; init; }

    public Optional<string> PhoneNumber { get; init; }

    public Optional<string> Sid { get; init; }
}
