// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call cost by extension group. (XAPI Pbx.CallCostByExtensionGroup)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallCostByExtensionGroup
{
    public Optional<int> BillingCost { get; init; }

    public Optional<string> CallType { get; init; }

    public Optional<string> DstDn { get; init; }

    public Optional<int> DstDnClass { get; init; }

    public Optional<string> GroupName { get; init; }

    public Optional<bool> IsAnswered { get; init; }

    public Optional<string> RingingDur { get; init; }

    public Optional<string> SegId { get; init; }

    public Optional<string> SrcDisplayName { get; init; }

    public Optional<string> SrcDn { get; init; }

    public Optional<DateTimeOffset> StartTime { get; init; }

    public Optional<string> TalkingDur { get; init; }
}
