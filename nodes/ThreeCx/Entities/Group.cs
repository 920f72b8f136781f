using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A department. (XAPI Pbx.Group)</summary>
[Naming(Naming.AsWritten)]
public sealed record Group : ClickToCall
{
    [Parameter(Description = "Its members may use the call service.")]
    public Optional<bool> AllowCallService { get; init; }

    [Parameter(Description = "Seconds until the call is answered.", Example = "20")]
    public Optional<int> AnswerAfter { get; init; }

    [Parameter(Description = "Where its calls go in the break.", Example = "{ \"Route\": { \"To\": \"VoiceMail\", \"Number\": \"100\" } }")]
    public Optional<JsonText<Route>> BreakRoute { get; init; }

    [Parameter(Description = "Hours of the break.",
        Example = "{ \"Type\": \"SpecificHours\", \"Periods\": [{ \"DayOfWeek\": \"Monday\", \"Start\": \"12:00:00\", \"Stop\": \"13:00:00\" }] }")]
    public Optional<JsonText<Schedule>> BreakTime { get; init; }

    [Parameter(Description = "Flags that say how its calls are handled.")]
    public Optional<JsonText<IReadOnlyList<CallHandlingFlags>>> CallHandlingMode { get; init; }

    [Parameter(Description = "Which hours are in force, or forced.")]
    public Optional<GroupHoursMode> CurrentGroupHours { get; init; }

    [Parameter(Description = "Who takes calls to the operator.", Example = "{ \"To\": \"Extension\", \"Number\": \"100\" }")]
    public Optional<JsonText<Destination>> CustomOperator { get; init; }

    [Parameter(Description = "File that is played first.", Example = "welcome.wav")]
    public Optional<string> CustomPrompt { get; init; }

    [Parameter(Description = "CustomPrompt is not played.")]
    public Optional<bool> DisableCustomPrompt { get; init; }

    [Parameter(Description = "Other departments see it.")]
    public Optional<bool> GloballyVisible { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<bool> HasMembers { get; init; }

    [Parameter(Description = "Where its calls go on holidays.",
        Example = "{ \"IsPromptEnabled\": true, \"Prompt\": \"closed.wav\", \"Route\": { \"To\": \"None\" } }")]
    public Optional<JsonText<Route>> HolidaysRoute { get; init; }

    [Parameter(Description = "Its office hours; left out, those of the PBX.",
        Example = "{ \"Type\": \"SpecificHours\", \"Periods\": [{ \"DayOfWeek\": \"Monday\", \"Start\": \"08:00:00\", \"Stop\": \"17:00:00\" }] }")]
    public Optional<JsonText<Schedule>> Hours { get; init; }

    [Parameter(Description = "True for the department that each PBX has. Set by the PBX.")]
    public Optional<bool> IsDefault { get; init; }

    [Parameter(Description = "Language of its announcements.", Example = "EN")]
    public Optional<string> Language { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<DateTimeOffset> LastLoginTime { get; init; }

    [Navigation]
    [Parameter(Description = "Who and what belongs to it. Comes back only with $expand.")]
    public Optional<JsonText<IReadOnlyList<UserGroup>>> Members { get; init; }

    [Parameter(Description = "File that those who wait hear.", Example = "onhold.wav")]
    public Optional<string> MusicOnHold { get; init; }

    [Parameter(Description = "Name of the department, unique in the PBX.", Example = "Sales")]
    public Optional<string> Name { get; init; }

    [Navigation]
    [Parameter(Description = "Its holidays. Comes back only with $expand.")]
    public Optional<JsonText<IReadOnlyList<Holiday>>> OfficeHolidays { get; init; }

    [Parameter(Description = "Where its calls go in office hours.", Example = "{ \"Route\": { \"To\": \"Extension\", \"Number\": \"100\" } }")]
    public Optional<JsonText<Route>> OfficeRoute { get; init; }

    [Parameter(Description = "Where its calls go out of office hours.", Example = "{ \"Route\": { \"To\": \"VoiceMail\", \"Number\": \"100\" } }")]
    public Optional<JsonText<Route>> OutOfOfficeRoute { get; init; }

    [Parameter(Description = "Until when forced hours are in force.", Example = "2027-01-31T18:00:00Z")]
    public Optional<DateTimeOffset> OverrideExpiresAt { get; init; }

    [Parameter(Description = "It has holidays of its own.")]
    public Optional<bool> OverrideHolidays { get; init; }

    [Parameter(Description = "Folder of its prompt set.", Example = "en")]
    public Optional<string> PromptSet { get; init; }

    [Parameter(Description = "Limits and number ranges, where departments are companies.",
        Example = "{ \"UserNumberFrom\": \"100\", \"UserNumberTo\": \"199\" }")]
    public Optional<JsonText<GroupProps>> Props { get; init; }

    [Navigation]
    [Parameter(Description = "Its roles and what each may do. Comes back only with $expand.")]
    public Optional<JsonText<IReadOnlyList<Rights>>> Rights { get; init; }

    [Parameter(Description = "Id of its time zone, as Get Defs lists them.", Example = "53")]
    public Optional<string> TimeZoneId { get; init; }
}
