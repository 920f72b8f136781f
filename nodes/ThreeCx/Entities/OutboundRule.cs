// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Outbound rule. (XAPI Pbx.OutboundRule)</summary>
[Naming(Naming.AsWritten)]
public sealed record OutboundRule
{
    public Optional<JsonText<IReadOnlyList<DNRange>>> DNRanges { get; init; }

    public Optional<bool> EmergencyRule { get; init; }

    public Optional<JsonText<IReadOnlyList<int>>> GroupIds { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> GroupNames { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> NumberLengthRanges { get; init; }

    public Optional<string> Prefix { get; init; }

    public Optional<int> Priority { get; init; }

    public Optional<JsonText<IReadOnlyList<OutboundRoute>>> Routes { get; init; }
}
