// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Batch delete.</summary>
[Action("Users", "Batch Delete", "POST", "/Users/Pbx.BatchDelete")]
[Answer<UserDeleteError>(IsList = true)]
public sealed class BatchDelete : XapiAction<BatchDeleteParameters>;

/// <summary>Parameters of <see cref="BatchDelete"/>.</summary>
public sealed record BatchDeleteParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Bulk update.</summary>
[Action("Users", "Bulk Update", "POST", "/Users/Pbx.BulkUpdate")]
public sealed class BulkUpdate : XapiAction<BulkUpdateParameters>;

/// <summary>Parameters of <see cref="BulkUpdate"/>.</summary>
public sealed record BulkUpdateParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }

    public Optional<JsonText<User>> User { get; init; }
}

/// <summary>Makes a user.</summary>
[Action("Users", "Create User", "POST", "/Users")]
[Answer<User>]
public sealed class CreateUser : XapiAction<User>;

/// <summary>Removes a user.</summary>
[Action("Users", "Delete User", "DELETE", "/Users({Id})")]
public sealed class DeleteUser : XapiAction<DeleteById>;

/// <summary>Downloads a greeting.</summary>
[Action("Users", "Download Greeting", "GET", "/Users/Pbx.DownloadGreeting(userId={userId},fileName={fileName})")]
public sealed class DownloadGreeting : XapiAction<DownloadGreetingParameters>;

/// <summary>Parameters of <see cref="DownloadGreeting"/>.</summary>
public sealed record DownloadGreetingParameters
{
    public required int UserId { get; init; }

    public required string FileName { get; init; }
}

/// <summary>Exports extensions.</summary>
[Action("Users", "Export Extensions", "GET", "/Users/Pbx.ExportExtensions()")]
[Answer<User>(IsList = true)]
public sealed class ExportExtensions : XapiAction<ListQuery>;

/// <summary>Generates a prov link.</summary>
[Action("Users", "Generate Prov Link", "GET", "/Users({Id})/Pbx.GenerateProvLink()")]
public sealed class GenerateProvLink : XapiAction<CallById>;

/// <summary>Reads duplicated emails.</summary>
[Action("Users", "Get Duplicated Emails", "POST", "/Users/Pbx.GetDuplicatedEmails")]
[Answer<string>(IsList = true)]
public sealed class GetDuplicatedEmails : XapiAction<GetDuplicatedEmailsParameters>;

/// <summary>Parameters of <see cref="GetDuplicatedEmails"/>.</summary>
public sealed record GetDuplicatedEmailsParameters
{
    public Optional<JsonText<IReadOnlyList<string>>> Emails { get; init; }
}

/// <summary>Reads first available extension number.</summary>
[Action("Users", "Get First Available Extension Number", "GET", "/Users/Pbx.GetFirstAvailableExtensionNumber()")]
[Answer<FirstAvailableNumber>]
public sealed class GetFirstAvailableExtensionNumber : XapiAction<NoParameters>;

/// <summary>Reads first available hotdesking number.</summary>
[Action("Users", "Get First Available Hotdesking Number", "GET", "/Users/Pbx.GetFirstAvailableHotdeskingNumber()")]
[Answer<FirstAvailableNumber>]
public sealed class GetFirstAvailableHotdeskingNumber : XapiAction<NoParameters>;

/// <summary>Reads multi edit greetings.</summary>
[Action("Users", "Get Multi Edit Greetings", "POST", "/Users/Pbx.GetMultiEditGreetings")]
[Answer<GreetingFile>(IsList = true)]
public sealed class GetMultiEditGreetings : XapiAction<GetMultiEditGreetingsParameters>;

/// <summary>Parameters of <see cref="GetMultiEditGreetings"/>.</summary>
public sealed record GetMultiEditGreetingsParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Reads a phone registrar.</summary>
[Action("Users", "Get Phone Registrar", "GET", "/Users/Pbx.GetPhoneRegistrar(mac={mac})")]
[Answer<PhoneRegistrar>]
public sealed class GetPhoneRegistrar : XapiAction<GetPhoneRegistrarParameters>;

/// <summary>Parameters of <see cref="GetPhoneRegistrar"/>.</summary>
public sealed record GetPhoneRegistrarParameters
{
    public required string Mac { get; init; }
}

/// <summary>Reads phone registrars.</summary>
[Action("Users", "Get Phone Registrars", "POST", "/Users/Pbx.GetPhoneRegistrars")]
[Answer<PhoneRegistrar>(IsList = true)]
public sealed class GetPhoneRegistrars : XapiAction<GetPhoneRegistrarsParameters>;

/// <summary>Parameters of <see cref="GetPhoneRegistrars"/>.</summary>
public sealed record GetPhoneRegistrarsParameters
{
    public Optional<JsonText<IReadOnlyList<string>>> Macs { get; init; }
}

/// <summary>Reads a phone secret.</summary>
[Action("Users", "Get Phone Secret", "GET", "/Users({Id})/Pbx.GetPhoneSecret()")]
public sealed class GetPhoneSecret : XapiAction<CallById>;

/// <summary>Reads a user.</summary>
[Action("Users", "Get User", "GET", "/Users({Id})")]
[Answer<User>]
public sealed class GetUser : XapiAction<GetById>;

/// <summary>Reads a user by number.</summary>
[Action("Users", "Get User By Number", "GET", "/Users(Number={Number})")]
[Answer<User>]
public sealed class GetUserByNumber : XapiAction<GetByNumber>;

/// <summary>Has duplicated email.</summary>
[Action("Users", "Has Duplicated Email", "GET", "/Users({Id})/Pbx.HasDuplicatedEmail()")]
public sealed class HasDuplicatedEmail : XapiAction<CallById>;

/// <summary>Installs firmware.</summary>
[Action("Users", "Install Firmware", "POST", "/Users/Pbx.InstallFirmware")]
public sealed class InstallFirmware : XapiAction<InstallFirmwareParameters>;

/// <summary>Parameters of <see cref="InstallFirmware"/>.</summary>
public sealed record InstallFirmwareParameters
{
    public Optional<JsonText<Entities.InstallFirmware>> Phone { get; init; }
}

/// <summary>Lists forwarding profiles.</summary>
[Action("Users", "List Forwarding Profiles", "GET", "/Users({Id})/ForwardingProfiles")]
[Answer<ForwardingProfile>(IsList = true)]
public sealed class ListForwardingProfiles : XapiAction<ListById>;

/// <summary>Lists greetings.</summary>
[Action("Users", "List Greetings", "GET", "/Users({Id})/Greetings")]
[Answer<Greeting>(IsList = true)]
public sealed class ListGreetings : XapiAction<ListById>;

/// <summary>Lists groups.</summary>
[Action("Users", "List Groups", "GET", "/Users({Id})/Groups")]
[Answer<UserGroup>(IsList = true)]
public sealed class ListGroups : XapiAction<ListById>;

/// <summary>Lists users.</summary>
[Action("Users", "List User", "GET", "/Users")]
[Answer<User>(IsList = true)]
public sealed class ListUser : XapiAction<ListQuery>;

/// <summary>Makes a call.</summary>
[Action("Users", "Make Call", "POST", "/Users/Pbx.MakeCall")]
[Answer<CallControlResultResponse>]
public sealed class MakeCall : XapiAction<MakeCallParameters>;

/// <summary>Parameters of <see cref="MakeCall"/>.</summary>
public sealed record MakeCallParameters
{
    public Optional<string> Contact { get; init; }

    public Optional<string> Destination { get; init; }

    public Optional<string> Dn { get; init; }

    public Optional<bool> TestCall { get; init; }
}

/// <summary>Makes a call user record greeting.</summary>
[Action("Users", "Make Call User Record Greeting", "POST", "/Users({Id})/Pbx.MakeCallUserRecordGreeting")]
public sealed class MakeCallUserRecordGreeting : XapiAction<MakeCallUserRecordGreetingParameters>;

/// <summary>Parameters of <see cref="MakeCallUserRecordGreeting"/>.</summary>
public sealed record MakeCallUserRecordGreetingParameters
{
    [Parameter(Name = "Id")]
    public required int Id { get; init; }

    public Optional<string> Dn { get; init; }

    public Optional<string> Filename { get; init; }
}

/// <summary>Multi delete greeting.</summary>
[Action("Users", "Multi Delete Greeting", "POST", "/Users/Pbx.MultiDeleteGreeting")]
public sealed class MultiDeleteGreeting : XapiAction<MultiDeleteGreetingParameters>;

/// <summary>Parameters of <see cref="MultiDeleteGreeting"/>.</summary>
public sealed record MultiDeleteGreetingParameters
{
    public Optional<string> Filename { get; init; }

    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Multi user update.</summary>
[Action("Users", "Multi User Update", "POST", "/Users/Pbx.MultiUserUpdate")]
public sealed class MultiUserUpdate : XapiAction<MultiUserUpdateParameters>;

/// <summary>Parameters of <see cref="MultiUserUpdate"/>.</summary>
public sealed record MultiUserUpdateParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }

    public Optional<JsonText<MultiEditUserData>> User { get; init; }
}

/// <summary>Reboots a phone.</summary>
[Action("Users", "Reboot Phone", "POST", "/Users/Pbx.RebootPhone")]
public sealed class RebootPhone : XapiAction<RebootPhoneParameters>;

/// <summary>Parameters of <see cref="RebootPhone"/>.</summary>
public sealed record RebootPhoneParameters
{
    public Optional<string> Mac { get; init; }
}

/// <summary>Regenerate.</summary>
[Action("Users", "Regenerate", "POST", "/Users({Id})/Pbx.Regenerate")]
public sealed class Regenerate : XapiAction<RegenerateParameters>;

/// <summary>Parameters of <see cref="Regenerate"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record RegenerateParameters
{
    public required int Id { get; init; }

    [Parameter(Name = "opts")]
    public Optional<JsonText<RegenerateOptions>> Opts { get; init; }
}

/// <summary>Regenerates passwords.</summary>
[Action("Users", "Regenerate Passwords", "POST", "/Users/Pbx.RegeneratePasswords")]
public sealed class RegeneratePasswords : XapiAction<RegeneratePasswordsParameters>;

/// <summary>Parameters of <see cref="RegeneratePasswords"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record RegeneratePasswordsParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }

    [Parameter(Name = "opts")]
    public Optional<JsonText<RegenerateOptions>> Opts { get; init; }
}

/// <summary>Reprovision all phones.</summary>
[Action("Users", "Reprovision All Phones", "POST", "/Users/Pbx.ReprovisionAllPhones")]
public sealed class ReprovisionAllPhones : XapiAction<ReprovisionAllPhonesParameters>;

/// <summary>Parameters of <see cref="ReprovisionAllPhones"/>.</summary>
public sealed record ReprovisionAllPhonesParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Reprovision phone.</summary>
[Action("Users", "Reprovision Phone", "POST", "/Users/Pbx.ReprovisionPhone")]
public sealed class ReprovisionPhone : XapiAction<ReprovisionPhoneParameters>;

/// <summary>Parameters of <see cref="ReprovisionPhone"/>.</summary>
public sealed record ReprovisionPhoneParameters
{
    public Optional<string> Mac { get; init; }
}

/// <summary>Sends a welcome email.</summary>
[Action("Users", "Send Welcome Email", "POST", "/Users({Id})/Pbx.SendWelcomeEmail")]
public sealed class SendWelcomeEmail : XapiAction<CallById>;

/// <summary>Sets monitor status.</summary>
[Action("Users", "Set Monitor Status", "POST", "/Users({Id})/Pbx.SetMonitorStatus")]
public sealed class SetMonitorStatus : XapiAction<SetMonitorStatusParameters>;

/// <summary>Parameters of <see cref="SetMonitorStatus"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record SetMonitorStatusParameters
{
    public required int Id { get; init; }

    [Parameter(Name = "days")]
    public Optional<int> Days { get; init; }
}

/// <summary>Changes a user.</summary>
[Action("Users", "Update User", "PATCH", "/Users({Id})")]
public sealed class UpdateUser : XapiAction<User>;

/// <summary>Upgrades a phone.</summary>
[Action("Users", "Upgrade Phone", "POST", "/Users/Pbx.UpgradePhone")]
public sealed class UpgradePhone : XapiAction<UpgradePhoneParameters>;

/// <summary>Parameters of <see cref="UpgradePhone"/>.</summary>
public sealed record UpgradePhoneParameters
{
    public Optional<string> Mac { get; init; }

    public Optional<string> Useragent { get; init; }

    public Optional<string> Version { get; init; }
}
