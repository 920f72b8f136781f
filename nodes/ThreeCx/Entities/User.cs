using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>A person with an extension. (XAPI Pbx.User)</summary>
[Naming(Naming.AsWritten)]
public sealed record User : ClickToCall
{
    [Parameter(Description = "First name.", Example = "Ada")]
    public Optional<string> FirstName { get; init; }

    [Parameter(Description = "Last name.", Example = "Lindqvist")]
    public Optional<string> LastName { get; init; }

    [Parameter(Description = "Where the welcome mail, voicemail and missed calls go.", Example = "ada@example.com")]
    public Optional<string> EmailAddress { get; init; }

    [Parameter(Description = "Mobile number, for forwarding.", Example = "+491700000101")]
    public Optional<string> Mobile { get; init; }

    [Parameter(Description = "Language of mails and apps.", Example = "EN")]
    public Optional<string> Language { get; init; }

    [Parameter(Description = "false: the extension neither calls nor is called. Left out, it is true.")]
    public Optional<bool> Enabled { get; init; }

    [Parameter(Description = "Calls that nobody takes go to voicemail.")]
    public Optional<bool> VMEnabled { get; init; }

    [Parameter(Description = "Number shown to those called outside; left out, that of the trunk.", Example = "+49301234567")]
    public Optional<string> OutboundCallerID { get; init; }

    [Parameter(Description = "Id of the department that counts as the user's own.", Example = "28")]
    public Optional<int> PrimaryGroupId { get; init; }

    [Parameter(Description = "Password for apps and console; left out, the PBX makes one.")]
    public Optional<string> AccessPassword { get; init; }

    [Parameter(Description = "How the AI agent behaves.")]
    public Optional<JsonText<AgentSettings>> AgentSettings { get; init; }

    [Parameter(Description = "The extension is answered by an AI agent.")]
    public Optional<bool> AIAgent { get; init; }

    [Parameter(Description = "Phones register only from the local network.")]
    public Optional<bool> AllowLanOnly { get; init; }

    [Parameter(Description = "The user may start and stop recording.")]
    public Optional<bool> AllowOwnRecordings { get; init; }

    [Parameter(Description = "Name by which phones register; left out, the PBX makes one.", Example = "101auth")]
    public Optional<string> AuthID { get; init; }

    [Parameter(Description = "Password by which phones register; left out, the PBX makes one.")]
    public Optional<string> AuthPassword { get; init; }

    [Parameter(Description = "Keys of the user's phones, as the console writes them.")]
    public Optional<string> Blfs { get; init; }

    [Parameter(Description = "No registration through the tunnel.")]
    public Optional<bool> BlockTunnel { get; init; }

    [Parameter(Description = "Hours of the break.",
        Example = "{ \"Type\": \"SpecificHours\", \"Periods\": [{ \"DayOfWeek\": \"Monday\", \"Start\": \"12:00:00\", \"Stop\": \"13:00:00\" }] }")]
    public Optional<JsonText<Schedule>> BreakTime { get; init; }

    [Parameter(Description = "Callers say their name before the call is put through.")]
    public Optional<bool> CallScreening { get; init; }

    [Parameter(Description = "Picture of the user.")]
    public Optional<string> ContactImage { get; init; }

    [Parameter(Description = "Name of the status in force.", Example = "Available")]
    public Optional<string> CurrentProfileName { get; init; }

    [Parameter(Description = "Link to DATEV.")]
    public Optional<bool> DatevEnabled { get; init; }

    [Parameter(Description = "Password of the pages of desk phones.")]
    public Optional<string> DeskphonePassword { get; init; }

    [Parameter(Description = "The whole name. Set by the PBX.")]
    public Optional<string> DisplayName { get; init; }

    [Parameter(Description = "What emergency calls tell beside it, such as the floor.", Example = "2nd floor")]
    public Optional<string> EmergencyAdditionalInfo { get; init; }

    [Parameter(Description = "Id of the place that emergency calls tell.")]
    public Optional<string> EmergencyLocationId { get; init; }

    [Parameter(Description = "The user has set up a second factor for the log-in.")]
    public Optional<bool> Enable2FA { get; init; }

    [Parameter(Description = "The user may log in at shared phones.")]
    public Optional<bool> EnableHotdesking { get; init; }

    [Parameter(Description = "The user's calls are never recorded.")]
    public Optional<bool> ForbidRecording { get; init; }

    [Navigation]
    [Parameter(Description = "Rules that go before the status, by caller and hour. Comes back only with $expand.")]
    public Optional<JsonText<IReadOnlyList<ExtensionRule>>> ForwardingExceptions { get; init; }

    [Navigation]
    [Parameter(Description = "Where calls go by status. Comes back only with $expand.",
        Example = "[{ \"Id\": 1, \"Name\": \"Available\", \"NoAnswerTimeout\": 20 }]")]
    public Optional<JsonText<IReadOnlyList<ForwardingProfile>>> ForwardingProfiles { get; init; }

    [Parameter(Description = "Status by the calendar of Google.")]
    public Optional<bool> GoogleCalendarEnabled { get; init; }

    [Parameter(Description = "Contacts of Google.")]
    public Optional<bool> GoogleContactsEnabled { get; init; }

    [Parameter(Description = "Log in by Google.")]
    public Optional<bool> GoogleSignInEnabled { get; init; }

    [Navigation]
    [Parameter(Description = "Voicemail greetings. Comes back only with $expand.")]
    public Optional<JsonText<IReadOnlyList<Greeting>>> Greetings { get; init; }

    [Parameter(Description = "Phone books do not show the user.")]
    public Optional<bool> HideInPhonebook { get; init; }

    [Parameter(Description = "The shared phone at which the user is logged in.")]
    public Optional<string> HotdeskingAssignment { get; init; }

    [Parameter(Description = "Hours in which the user counts as in the office; left out, those of the department.",
        Example = "{ \"Type\": \"SpecificHours\", \"Periods\": [{ \"DayOfWeek\": \"Monday\", \"Start\": \"08:00:00\", \"Stop\": \"17:00:00\" }] }")]
    public Optional<JsonText<Schedule>> Hours { get; init; }

    [Parameter(Description = "Only calls within the PBX.")]
    public Optional<bool> Internal { get; init; }

    [Parameter(Description = "A phone or app is registered. Set by the PBX.")]
    public Optional<bool> IsRegistered { get; init; }

    [Parameter(Description = "Status by the calendar of Microsoft 365.")]
    public Optional<bool> MS365CalendarEnabled { get; init; }

    [Parameter(Description = "Contacts of Microsoft 365.")]
    public Optional<bool> MS365ContactsEnabled { get; init; }

    [Parameter(Description = "Log in by Microsoft 365.")]
    public Optional<bool> MS365SignInEnabled { get; init; }

    [Parameter(Description = "Calls by Microsoft Teams.")]
    public Optional<bool> MS365TeamsEnabled { get; init; }

    [Parameter(Description = "The user may delete recordings in the app.")]
    public Optional<bool> MyPhoneAllowDeleteRecordings { get; init; }

    [Parameter(Description = "The app does not show forwarding.")]
    public Optional<bool> MyPhoneHideForwardings { get; init; }

    [Parameter(Description = "Wake the app on a mobile by push messages.")]
    public Optional<bool> MyPhonePush { get; init; }

    [Parameter(Description = "The app shows the user's recordings.")]
    public Optional<bool> MyPhoneShowRecordings { get; init; }

    [Parameter(Description = "Options of the hours, as names.")]
    public Optional<JsonText<IReadOnlyList<OfficeHoursBits>>> OfficeHoursProps { get; init; }

    [Parameter(Description = "Sound goes through the PBX, not from phone to phone.")]
    public Optional<bool> PbxDeliversAudio { get; init; }

    [Navigation]
    [Parameter(Description = "Desk phones. Comes back only with $expand.")]
    public Optional<JsonText<IReadOnlyList<Phone>>> Phones { get; init; }

    [Parameter(Description = "Calls outside ask for the PIN.")]
    public Optional<bool> PinProtected { get; init; }

    [Parameter(Description = "How long the PIN is not asked for again.")]
    public Optional<int> PinProtectTimeout { get; init; }

    [Parameter(Description = "Folder of the prompt set; left out, that of the system.", Example = "en")]
    public Optional<string> PromptSet { get; init; }

    [Parameter(Description = "Whether the user takes calls of queues.")]
    public Optional<QueueStatusType> QueueStatus { get; init; }

    [Parameter(Description = "Record all calls.")]
    public Optional<bool> RecordCalls { get; init; }

    [Parameter(Description = "Mail when a recording was made.")]
    public Optional<bool> RecordEmailNotify { get; init; }

    [Parameter(Description = "Record only calls with the outside.")]
    public Optional<bool> RecordExternalCallsOnly { get; init; }

    [Parameter(Description = "The log-in needs a second factor.")]
    public Optional<bool> Require2FA { get; init; }

    [Parameter(Description = "Mail missed calls.")]
    public Optional<bool> SendEmailMissedCalls { get; init; }

    [Parameter(Description = "A second name under which the user is called by SIP.", Example = "ada")]
    public Optional<string> SIPID { get; init; }

    [Parameter(Description = "Encryption of sound.")]
    public Optional<SRTPModeType> SRTPMode { get; init; }

    [Parameter(Description = "What the system says of the user. Set by the PBX.")]
    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }

    [Parameter(Description = "The voicemail opens without the PIN.")]
    public Optional<bool> VMDisablePinAuth { get; init; }

    [Parameter(Description = "What is mailed when a message is left, and whether it is deleted then.")]
    public Optional<VMEmailOptionsType> VMEmailOptions { get; init; }

    [Parameter(Description = "Digits that open the voicemail by phone; left out, the PBX makes them.", Example = "482913")]
    public Optional<string> VMPIN { get; init; }

    [Parameter(Description = "Say the caller's number before a message.")]
    public Optional<bool> VMPlayCallerID { get; init; }

    [Parameter(Description = "Say date and time before a message, by which clock.")]
    public Optional<VMPlayMsgDateTimeType> VMPlayMsgDateTime { get; init; }

    [Parameter(Description = "The user lets guests into meetings.")]
    public Optional<bool> WebMeetingApproveParticipants { get; init; }

    [Parameter(Description = "Last part of the address of the user's meetings.", Example = "adalindqvist")]
    public Optional<string> WebMeetingFriendlyName { get; init; }
}
