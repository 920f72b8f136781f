using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Where calls from outside go. (XAPI Pbx.InboundRule)</summary>
[Naming(Naming.AsWritten)]
public sealed record InboundRule
{
    [Parameter(Description = "Use the destination for holidays.")]
    public Optional<bool> AlterDestinationDuringHolidays { get; init; }

    [Parameter(Description = "Use the destination for out of office hours; otherwise all hours have one.")]
    public Optional<bool> AlterDestinationDuringOutOfOfficeHours { get; init; }

    [Parameter(Description = "Calls from inside, from outside, or both.")]
    public Optional<RuleCallTypeType> CallType { get; init; }

    [Parameter(Description = "By what calls are chosen.")]
    public Optional<RuleConditionType> Condition { get; init; }

    [Parameter(Description = "What the condition needs beside.")]
    public Optional<string> CustomData { get; init; }

    [Parameter(Description = "The number, or a pattern with * before or after it.", Example = "*301234567")]
    public Optional<string> Data { get; init; }

    [Parameter(Description = "Where calls go on holidays.", Example = "{ \"To\": \"VoiceMail\", \"Number\": \"100\" }")]
    public Optional<JsonText<Destination>> HolidaysDestination { get; init; }

    [Parameter(Description = "When it holds.", Example = "{ \"Type\": \"OfficeHours\" }")]
    public Optional<JsonText<Schedule>> Hours { get; init; }

    [Parameter(Description = "Given by the PBX; an update names by it what to change.", Example = "7")]
    public Optional<int> Id { get; init; }

    [Parameter(Description = "Where calls go in office hours.", Example = "{ \"To\": \"Queue\", \"Number\": \"801\" }")]
    public Optional<JsonText<Destination>> OfficeHoursDestination { get; init; }

    [Parameter(Description = "Where calls go out of office hours.", Example = "{ \"To\": \"VoiceMail\", \"Number\": \"100\" }")]
    public Optional<JsonText<Destination>> OutOfOfficeHoursDestination { get; init; }

    [Parameter(Description = "What it is called.", Example = "Main number")]
    public Optional<string> RuleName { get; init; }

    [Navigation]
    [Parameter(Description = "The trunk. Comes back only with $expand.", Example = "{ \"Number\": \"10000\" }")]
    public Optional<JsonText<Peer>> TrunkDN { get; init; }
}
