// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call history view. (XAPI Pbx.CallHistoryView)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallHistoryView
{
    public Optional<bool> CallAnswered { get; init; }

    public Optional<string> CallTime { get; init; }

    public Optional<string> DstCallerNumber { get; init; }

    public Optional<string> DstDisplayName { get; init; }

    public Optional<string> DstDn { get; init; }

    public Optional<int> DstDnType { get; init; }

    public Optional<string> DstExtendedDisplayName { get; init; }

    public Optional<bool> DstExternal { get; init; }

    public Optional<int> DstId { get; init; }

    public Optional<bool> DstInternal { get; init; }

    public Optional<int> DstParticipantId { get; init; }

    public Optional<int> DstRecId { get; init; }

    public Optional<int> SegmentActionId { get; init; }

    public Optional<DateTimeOffset> SegmentEndTime { get; init; }

    public Optional<int> SegmentId { get; init; }

    public Optional<DateTimeOffset> SegmentStartTime { get; init; }

    public Optional<int> SegmentType { get; init; }

    public Optional<string> SrcCallerNumber { get; init; }

    public Optional<string> SrcDisplayName { get; init; }

    public Optional<string> SrcDn { get; init; }

    public Optional<int> SrcDnType { get; init; }

    public Optional<string> SrcExtendedDisplayName { get; init; }

    public Optional<bool> SrcExternal { get; init; }

    public Optional<int> SrcId { get; init; }

    public Optional<bool> SrcInternal { get; init; }

    public Optional<int> SrcParticipantId { get; init; }

    public Optional<int> SrcRecId { get; init; }
}
