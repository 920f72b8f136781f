// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Multi edit user data. (XAPI Pbx.MultiEditUserData)</summary>
[Naming(Naming.AsWritten)]
public sealed record MultiEditUserData
{
    public Optional<JsonText<AgentSettings>> AgentSettings { get; init; }

    public Optional<bool> AllowLanOnly { get; init; }

    public Optional<bool> AllowOwnRecordings { get; init; }

    public Optional<string> Blfs { get; init; }

    public Optional<bool> BossSecretaryRequiresFullEdit { get; init; }

    public Optional<bool> CallScreening { get; init; }

    public Optional<bool> CanMoveForwardingExceptions { get; init; }

    public Optional<bool> DatevEnabled { get; init; }

    public Optional<string> DisplayNumbers { get; init; }

    public Optional<string> EmergencyAdditionalInfo { get; init; }

    public Optional<string> EmergencyLocationId { get; init; }

    public Optional<bool> Enabled { get; init; }

    public Optional<bool> EnableHotdesking { get; init; }

    public Optional<bool> ForbidRecording { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<ExtensionRule>>> ForwardingExceptions { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<ForwardingProfile>>> ForwardingProfiles { get; init; }

    public Optional<bool> GoogleCalendarEnabled { get; init; }

    public Optional<bool> GoogleContactsEnabled { get; init; }

    public Optional<bool> GoogleSignInEnabled { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<Greeting>>> Greetings { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<UserGroup>>> Groups { get; init; }

    public Optional<bool> HideInPhonebook { get; init; }

    public Optional<bool> Internal { get; init; }

    public Optional<string> Mobile { get; init; }

    public Optional<bool> MS365CalendarEnabled { get; init; }

    public Optional<bool> MS365ContactsEnabled { get; init; }

    public Optional<bool> MS365SignInEnabled { get; init; }

    public Optional<bool> MS365TeamsEnabled { get; init; }

    public Optional<bool> MyPhoneAllowDeleteRecordings { get; init; }

    public Optional<bool> MyPhoneHideForwardings { get; init; }

    public Optional<bool> MyPhoneShowRecordings { get; init; }

    public Optional<string> Number { get; init; }

    public Optional<bool> PbxDeliversAudio { get; init; }

    public Optional<bool> PinProtected { get; init; }

    public Optional<int> PinProtectTimeout { get; init; }

    public Optional<string> PromptSet { get; init; }

    public Optional<bool> RecordCalls { get; init; }

    public Optional<bool> RecordEmailNotify { get; init; }

    public Optional<bool> RecordExternalCallsOnly { get; init; }

    public Optional<bool> SendEmailMissedCalls { get; init; }

    public Optional<SRTPModeType> SRTPMode { get; init; }

    public Optional<TranscriptionType> TranscriptionMode { get; init; }

    public Optional<bool> VMDisablePinAuth { get; init; }

    public Optional<VMEmailOptionsType> VMEmailOptions { get; init; }

    public Optional<bool> VMEnabled { get; init; }

    public Optional<bool> VMPlayCallerID { get; init; }

    public Optional<VMPlayMsgDateTimeType> VMPlayMsgDateTime { get; init; }
}
