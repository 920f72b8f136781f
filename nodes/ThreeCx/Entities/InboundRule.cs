// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Inbound rule. (XAPI Pbx.InboundRule)</summary>
[Naming(Naming.AsWritten)]
public sealed record InboundRule
{
    public Optional<bool> AlterDestinationDuringHolidays { get; init; }

    public Optional<bool> AlterDestinationDuringOutOfOfficeHours { get; init; }

    public Optional<RuleCallTypeType> CallType { get; init; }

    public Optional<RuleConditionType> Condition { get; init; }

    public Optional<string> CustomData { get; init; }

    public Optional<string> Data { get; init; }

    public Optional<JsonText<Destination>> HolidaysDestination { get; init; }

    public Optional<JsonText<Schedule>> Hours { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<JsonText<Destination>> OfficeHoursDestination { get; init; }

    public Optional<JsonText<Destination>> OutOfOfficeHoursDestination { get; init; }

    public Optional<string> RuleName { get; init; }

    [Navigation]
    public Optional<JsonText<Peer>> TrunkDN { get; init; }
}
