// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Group. (XAPI Pbx.Group)</summary>
[Naming(Naming.AsWritten)]
public sealed record Group : ClickToCall
{
    public Optional<bool> AllowCallService { get; init; }

    public Optional<int> AnswerAfter { get; init; }

    public Optional<JsonText<Route>> BreakRoute { get; init; }

    public Optional<JsonText<Schedule>> BreakTime { get; init; }

    public Optional<JsonText<IReadOnlyList<CallHandlingFlags>>> CallHandlingMode { get; init; }

    public Optional<GroupHoursMode> CurrentGroupHours { get; init; }

    public Optional<JsonText<Destination>> CustomOperator { get; init; }

    public Optional<string> CustomPrompt { get; init; }

    public Optional<bool> DisableCustomPrompt { get; init; }

    public Optional<bool> GloballyVisible { get; init; }

    public Optional<bool> HasMembers { get; init; }

    public Optional<JsonText<Route>> HolidaysRoute { get; init; }

    public Optional<JsonText<Schedule>> Hours { get; init; }

    public Optional<bool> IsDefault { get; init; }

    public Optional<string> Language { get; init; }

    public Optional<DateTimeOffset> LastLoginTime { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<UserGroup>>> Members { get; init; }

    public Optional<string> MusicOnHold { get; init; }

    public Optional<string> Name { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<Holiday>>> OfficeHolidays { get; init; }

    public Optional<JsonText<Route>> OfficeRoute { get; init; }

    public Optional<JsonText<Route>> OutOfOfficeRoute { get; init; }

    public Optional<DateTimeOffset> OverrideExpiresAt { get; init; }

    public Optional<bool> OverrideHolidays { get; init; }

    public Optional<string> PromptSet { get; init; }

    public Optional<JsonText<GroupProps>> Props { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<Rights>>> Rights { get; init; }

    public Optional<string> TimeZoneId { get; init; }
}
