using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>By which trunk calls to outside leave. (XAPI Pbx.OutboundRule)</summary>
[Naming(Naming.AsWritten)]
public sealed record OutboundRule
{
    [Parameter(Description = "Extensions that it is for; left out, all.", Example = "[{ \"From\": \"100\", \"To\": \"199\" }]")]
    public Optional<JsonText<IReadOnlyList<DNRange>>> DNRanges { get; init; }

    [Parameter(Description = "It is for emergency numbers.")]
    public Optional<bool> EmergencyRule { get; init; }

    [Parameter(Description = "Ids of departments that it is for; left out, all.", Example = "[28]")]
    public Optional<JsonText<IReadOnlyList<int>>> GroupIds { get; init; }

    [Parameter(Description = "Their names. Set by the PBX.")]
    public Optional<JsonText<IReadOnlyList<string>>> GroupNames { get; init; }

    [Parameter(Description = "Given by the PBX; an update names by it what to change.", Example = "7")]
    public Optional<int> Id { get; init; }

    [Parameter(Description = "What it is called.", Example = "International")]
    public Optional<string> Name { get; init; }

    [Parameter(Description = "Lengths of numbers that it is for.", Example = "7-15")]
    public Optional<string> NumberLengthRanges { get; init; }

    [Parameter(Description = "Beginnings of numbers that it is for, with commas.", Example = "00,+")]
    public Optional<string> Prefix { get; init; }

    [Parameter(Description = "Place in the order in which rules are tried.", Example = "1")]
    public Optional<int> Priority { get; init; }

    [Parameter(Description = "Trunks, tried in this order, and how the number is changed.",
        Example = "[{ \"TrunkId\": 12, \"StripDigits\": 1, \"Prepend\": \"0049\" }]")]
    public Optional<JsonText<IReadOnlyList<OutboundRoute>>> Routes { get; init; }
}
