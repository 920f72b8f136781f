// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Outbound route. (XAPI Pbx.OutboundRoute)</summary>
[Naming(Naming.AsWritten)]
public sealed record OutboundRoute
{
    public Optional<string> Append { get; init; }

    public Optional<string> CallerID { get; init; }

    public Optional<string> Prepend { get; init; }

    public Optional<int> StripDigits { get; init; }

    public Optional<int> TrunkId { get; init; }

    public Optional<string> TrunkName { get; init; }
}
