using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Removes the users with the given ids and tells which of them could not be removed.</summary>
[Action("Users", "Batch Delete", "POST", "/Users/Pbx.BatchDelete",
    Effect = NodeEffect.Delete, Description = "Removes the users with the given ids and tells which of them could not be removed")]
[Answer<UserDeleteError>(IsList = true)]
public sealed class BatchDelete : XapiAction<BatchDeleteParameters>;

/// <summary>Parameters of <see cref="BatchDelete"/>.</summary>
public sealed record BatchDeleteParameters
{
    [Parameter(Description = "Ids of the users.", Example = "[42, 43]")]
    public required JsonText<IReadOnlyList<int>> Ids { get; init; }
}

/// <summary>Gives several users the same values of the set properties.</summary>
[Action("Users", "Bulk Update", "POST", "/Users/Pbx.BulkUpdate",
    Effect = NodeEffect.Update, Description = "Gives several users the same values of the set properties")]
public sealed class BulkUpdate : XapiAction<BulkUpdateParameters>;

/// <summary>Parameters of <see cref="BulkUpdate"/>.</summary>
public sealed record BulkUpdateParameters
{
    [Parameter(Description = "Ids of the users.", Example = "[42, 43]")]
    public required JsonText<IReadOnlyList<int>> Ids { get; init; }

    [Parameter(Description = "The properties to set and their values.", Example = "{ \"Language\": \"EN\", \"VMEnabled\": true }")]
    public Optional<JsonText<User>> User { get; init; }
}

/// <summary>Makes a user with an extension.</summary>
[Action("Users", "Create User", "POST", "/Users", NaturalKey = "Number", Description = "Makes a user with an extension")]
[Answer<User>]
public sealed class CreateUser : XapiAction<User>;

/// <summary>Removes a user and the extension.</summary>
[Action("Users", "Delete User", "DELETE", "/Users({Id})", Description = "Removes a user and the extension")]
public sealed class DeleteUser : XapiAction<DeleteById>;

/// <summary>Downloads one of a user's greetings as the file data.</summary>
[Action("Users", "Download Greeting", "GET", "/Users/Pbx.DownloadGreeting(userId={userId},fileName={fileName})",
    Description = "Downloads one of a user's greetings as the file data")]
public sealed class DownloadGreeting : XapiAction<DownloadGreetingParameters>;

/// <summary>Parameters of <see cref="DownloadGreeting"/>.</summary>
public sealed record DownloadGreetingParameters
{
    [Parameter(Description = "Id of the user.", Example = "42")]
    public required int UserId { get; init; }

    [Parameter(Description = "Name of the file, as List Greetings gives it.", Example = "greeting.wav")]
    public required string FileName { get; init; }
}

/// <summary>Downloads the extensions as a CSV file.</summary>
[Action("Users", "Export Extensions", "GET", "/Users/Pbx.ExportExtensions()", Description = "Downloads the extensions as a CSV file")]
[Answer<User>(IsList = true)]
public sealed class ExportExtensions : XapiAction<ListQuery>;

/// <summary>Makes a link by which a user sets up the app on a phone.</summary>
[Action("Users", "Generate Prov Link", "GET", "/Users({Id})/Pbx.GenerateProvLink()",
    Description = "Makes a link by which a user sets up the app on a phone")]
public sealed class GenerateProvLink : XapiAction<CallById>;

/// <summary>Tells which of the given e-mail addresses more than one user has.</summary>
[Action("Users", "Get Duplicated Emails", "POST", "/Users/Pbx.GetDuplicatedEmails",
    Effect = NodeEffect.Read, Description = "Tells which of the given e-mail addresses more than one user has")]
[Answer<string>(IsList = true)]
public sealed class GetDuplicatedEmails : XapiAction<GetDuplicatedEmailsParameters>;

/// <summary>Parameters of <see cref="GetDuplicatedEmails"/>.</summary>
public sealed record GetDuplicatedEmailsParameters
{
    [Parameter(Description = "The addresses to look for.", Example = "[\"ada@example.com\"]")]
    public Optional<JsonText<IReadOnlyList<string>>> Emails { get; init; }
}

/// <summary>Tells a number that is free for a new user.</summary>
[Action("Users", "Get First Available Extension Number", "GET", "/Users/Pbx.GetFirstAvailableExtensionNumber()",
    Description = "Tells a number that is free for a new user")]
[Answer<FirstAvailableNumber>]
public sealed class GetFirstAvailableExtensionNumber : XapiAction<NoParameters>;

/// <summary>Tells a number that is free for a new hot desking phone.</summary>
[Action("Users", "Get First Available Hotdesking Number", "GET", "/Users/Pbx.GetFirstAvailableHotdeskingNumber()",
    Description = "Tells a number that is free for a new hot desking phone")]
[Answer<FirstAvailableNumber>]
public sealed class GetFirstAvailableHotdeskingNumber : XapiAction<NoParameters>;

/// <summary>Lists the greetings that the users with the given ids have in common.</summary>
[Action("Users", "Get Multi Edit Greetings", "POST", "/Users/Pbx.GetMultiEditGreetings",
    Effect = NodeEffect.Read, Description = "Lists the greetings that the users with the given ids have in common")]
[Answer<GreetingFile>(IsList = true)]
public sealed class GetMultiEditGreetings : XapiAction<GetMultiEditGreetingsParameters>;

/// <summary>Parameters of <see cref="GetMultiEditGreetings"/>.</summary>
public sealed record GetMultiEditGreetingsParameters
{
    [Parameter(Description = "Ids of the users.", Example = "[42, 43]")]
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Tells which phone has registered with a MAC address.</summary>
[Action("Users", "Get Phone Registrar", "GET", "/Users/Pbx.GetPhoneRegistrar(mac={mac})",
    Description = "Tells which phone has registered with a MAC address")]
[Answer<PhoneRegistrar>]
public sealed class GetPhoneRegistrar : XapiAction<GetPhoneRegistrarParameters>;

/// <summary>Parameters of <see cref="GetPhoneRegistrar"/>.</summary>
public sealed record GetPhoneRegistrarParameters
{
    [Parameter(Description = "MAC address of the phone, without separators.", Example = "805EC0123456")]
    public required string Mac { get; init; }
}

/// <summary>Tells which phones have registered with the given MAC addresses.</summary>
[Action("Users", "Get Phone Registrars", "POST", "/Users/Pbx.GetPhoneRegistrars",
    Effect = NodeEffect.Read, Description = "Tells which phones have registered with the given MAC addresses")]
[Answer<PhoneRegistrar>(IsList = true)]
public sealed class GetPhoneRegistrars : XapiAction<GetPhoneRegistrarsParameters>;

/// <summary>Parameters of <see cref="GetPhoneRegistrars"/>.</summary>
public sealed record GetPhoneRegistrarsParameters
{
    [Parameter(Description = "MAC addresses of the phones, without separators.", Example = "[\"805EC0123456\"]")]
    public Optional<JsonText<IReadOnlyList<string>>> Macs { get; init; }
}

/// <summary>Reads the password of a user's desk phone.</summary>
[Action("Users", "Get Phone Secret", "GET", "/Users({Id})/Pbx.GetPhoneSecret()", Description = "Reads the password of a user's desk phone")]
public sealed class GetPhoneSecret : XapiAction<CallById>;

/// <summary>Reads one user.</summary>
[Action("Users", "Get User", "GET", "/Users({Id})", Description = "Reads one user")]
[Answer<User>]
public sealed class GetUser : XapiAction<GetById>;

/// <summary>Reads the user at an extension.</summary>
[Action("Users", "Get User By Number", "GET", "/Users(Number={Number})", Description = "Reads the user at an extension")]
[Answer<User>]
public sealed class GetUserByNumber : XapiAction<GetByNumber>;

/// <summary>Tells whether another user has the same e-mail address.</summary>
[Action("Users", "Has Duplicated Email", "GET", "/Users({Id})/Pbx.HasDuplicatedEmail()",
    Description = "Tells whether another user has the same e-mail address")]
public sealed class HasDuplicatedEmail : XapiAction<CallById>;

/// <summary>Installs firmware on the phones of a model.</summary>
[Action("Users", "Install Firmware", "POST", "/Users/Pbx.InstallFirmware",
    Effect = NodeEffect.Update, Description = "Installs firmware on the phones of a model")]
public sealed class InstallFirmware : XapiAction<InstallFirmwareParameters>;

/// <summary>Parameters of <see cref="InstallFirmware"/>.</summary>
public sealed record InstallFirmwareParameters
{
    [Parameter(Description = "The model.", Example = "{ \"Model\": \"Yealink T54W\", \"UserAgent\": \"Yealink SIP-T54W\" }")]
    public Optional<JsonText<Entities.InstallFirmware>> Phone { get; init; }
}

/// <summary>Lists where a user's calls go by status, such as Available or Away.</summary>
[Action("Users", "List Forwarding Profiles", "GET", "/Users({Id})/ForwardingProfiles",
    Description = "Lists where a user's calls go by status, such as Available or Away")]
[Answer<ForwardingProfile>(IsList = true)]
public sealed class ListForwardingProfiles : XapiAction<ListById>;

/// <summary>Lists a user's voicemail greetings.</summary>
[Action("Users", "List Greetings", "GET", "/Users({Id})/Greetings", Description = "Lists a user's voicemail greetings")]
[Answer<Greeting>(IsList = true)]
public sealed class ListGreetings : XapiAction<ListById>;

/// <summary>Lists the departments that a user belongs to, with the rights there.</summary>
[Action("Users", "List Groups", "GET", "/Users({Id})/Groups", Description = "Lists the departments that a user belongs to, with the rights there")]
[Answer<UserGroup>(IsList = true)]
public sealed class ListGroups : XapiAction<ListById>;

/// <summary>Lists users, for example with the $filter startswith(Number, '10').</summary>
[Action("Users", "List User", "GET", "/Users", Description = "Lists users, for example with the $filter startswith(Number, '10')")]
[Answer<User>(IsList = true)]
public sealed class ListUser : XapiAction<ListQuery>;

/// <summary>Rings an extension and, when it answers, calls the destination from it.</summary>
[Action("Users", "Make Call", "POST", "/Users/Pbx.MakeCall", Description = "Rings an extension and, when it answers, calls the destination from it")]
[Answer<CallControlResultResponse>]
public sealed class MakeCall : XapiAction<MakeCallParameters>;

/// <summary>Parameters of <see cref="MakeCall"/>.</summary>
public sealed record MakeCallParameters
{
    [Parameter(Description = "The device to ring, where the extension has several; left out, all ring.")]
    public Optional<string> Contact { get; init; }

    [Parameter(Description = "The number to call.", Example = "+49301234567")]
    public Optional<string> Destination { get; init; }

    [Parameter(Description = "The extension that calls.", Example = "101")]
    public Optional<string> Dn { get; init; }

    [Parameter(Description = "Only try whether the call could be made.")]
    public Optional<bool> TestCall { get; init; }
}

/// <summary>Rings an extension so that a greeting is spoken over the phone.</summary>
[Action("Users", "Make Call User Record Greeting", "POST", "/Users({Id})/Pbx.MakeCallUserRecordGreeting",
    Description = "Rings an extension so that a greeting is spoken over the phone")]
public sealed class MakeCallUserRecordGreeting : XapiAction<MakeCallUserRecordGreetingParameters>;

/// <summary>Parameters of <see cref="MakeCallUserRecordGreeting"/>.</summary>
public sealed record MakeCallUserRecordGreetingParameters
{
    [Parameter(Name = "Id", Description = "Id of the user whose greeting it is.", Example = "42")]
    public required int Id { get; init; }

    [Parameter(Description = "The extension to ring.", Example = "101")]
    public Optional<string> Dn { get; init; }

    [Parameter(Description = "Name of the file that is made.", Example = "greeting.wav")]
    public Optional<string> Filename { get; init; }
}

/// <summary>Removes a greeting from several users.</summary>
[Action("Users", "Multi Delete Greeting", "POST", "/Users/Pbx.MultiDeleteGreeting",
    Effect = NodeEffect.Delete, Description = "Removes a greeting from several users")]
public sealed class MultiDeleteGreeting : XapiAction<MultiDeleteGreetingParameters>;

/// <summary>Parameters of <see cref="MultiDeleteGreeting"/>.</summary>
public sealed record MultiDeleteGreetingParameters
{
    [Parameter(Description = "Name of the file, as List Greetings gives it.", Example = "greeting.wav")]
    public Optional<string> Filename { get; init; }

    [Parameter(Description = "Ids of the users.", Example = "[42, 43]")]
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Changes the set properties of several users at once.</summary>
[Action("Users", "Multi User Update", "POST", "/Users/Pbx.MultiUserUpdate",
    Effect = NodeEffect.Update, Description = "Changes the set properties of several users at once")]
public sealed class MultiUserUpdate : XapiAction<MultiUserUpdateParameters>;

/// <summary>Parameters of <see cref="MultiUserUpdate"/>.</summary>
public sealed record MultiUserUpdateParameters
{
    [Parameter(Description = "Ids of the users.", Example = "[42, 43]")]
    public required JsonText<IReadOnlyList<int>> Ids { get; init; }

    [Parameter(Description = "The properties to set and their values.", Example = "{ \"RecordCalls\": true }")]
    public Optional<JsonText<MultiEditUserData>> User { get; init; }
}

/// <summary>Restarts a desk phone.</summary>
[Action("Users", "Reboot Phone", "POST", "/Users/Pbx.RebootPhone", Description = "Restarts a desk phone")]
public sealed class RebootPhone : XapiAction<RebootPhoneParameters>;

/// <summary>Parameters of <see cref="RebootPhone"/>.</summary>
public sealed record RebootPhoneParameters
{
    [Parameter(Description = "MAC address of the phone, without separators.", Example = "805EC0123456")]
    public Optional<string> Mac { get; init; }
}

/// <summary>Gives a user new passwords, PIN or links, as the options say.</summary>
[Action("Users", "Regenerate", "POST", "/Users({Id})/Pbx.Regenerate", Description = "Gives a user new passwords, PIN or links, as the options say")]
public sealed class Regenerate : XapiAction<RegenerateParameters>;

/// <summary>Parameters of <see cref="Regenerate"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record RegenerateParameters
{
    [Parameter(Description = "Id of the user.", Example = "42")]
    public required int Id { get; init; }

    [Parameter(Name = "opts",
        Description = "What to make anew.",
        Example = "{ \"SipAuth\": true, \"VoicemailPIN\": true, \"SendWelcomeEmail\": true }")]
    public Optional<JsonText<RegenerateOptions>> Opts { get; init; }
}

/// <summary>Gives several users new passwords, PINs or links, as the options say.</summary>
[Action("Users", "Regenerate Passwords", "POST", "/Users/Pbx.RegeneratePasswords",
    Description = "Gives several users new passwords, PINs or links, as the options say")]
public sealed class RegeneratePasswords : XapiAction<RegeneratePasswordsParameters>;

/// <summary>Parameters of <see cref="RegeneratePasswords"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record RegeneratePasswordsParameters
{
    [Parameter(Description = "Ids of the users.", Example = "[42, 43]")]
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }

    [Parameter(Name = "opts", Description = "What to make anew.", Example = "{ \"WebclientPassword\": true, \"SendWelcomeEmail\": true }")]
    public Optional<JsonText<RegenerateOptions>> Opts { get; init; }
}

/// <summary>Sends their settings to all desk phones of the given users.</summary>
[Action("Users", "Reprovision All Phones", "POST", "/Users/Pbx.ReprovisionAllPhones",
    Effect = NodeEffect.Update, Description = "Sends their settings to all desk phones of the given users")]
public sealed class ReprovisionAllPhones : XapiAction<ReprovisionAllPhonesParameters>;

/// <summary>Parameters of <see cref="ReprovisionAllPhones"/>.</summary>
public sealed record ReprovisionAllPhonesParameters
{
    [Parameter(Description = "Ids of the users.", Example = "[42, 43]")]
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Sends its settings to a desk phone.</summary>
[Action("Users", "Reprovision Phone", "POST", "/Users/Pbx.ReprovisionPhone",
    Effect = NodeEffect.Update, Description = "Sends its settings to a desk phone")]
public sealed class ReprovisionPhone : XapiAction<ReprovisionPhoneParameters>;

/// <summary>Parameters of <see cref="ReprovisionPhone"/>.</summary>
public sealed record ReprovisionPhoneParameters
{
    [Parameter(Description = "MAC address of the phone, without separators.", Example = "805EC0123456")]
    public Optional<string> Mac { get; init; }
}

/// <summary>Sends a user the welcome mail with what is needed to log in.</summary>
[Action("Users", "Send Welcome Email", "POST", "/Users({Id})/Pbx.SendWelcomeEmail",
    Description = "Sends a user the welcome mail with what is needed to log in")]
public sealed class SendWelcomeEmail : XapiAction<CallById>;

/// <summary>Records a user's SIP traffic for support over some days.</summary>
[Action("Users", "Set Monitor Status", "POST", "/Users({Id})/Pbx.SetMonitorStatus",
    Effect = NodeEffect.Update, Description = "Records a user's SIP traffic for support over some days")]
public sealed class SetMonitorStatus : XapiAction<SetMonitorStatusParameters>;

/// <summary>Parameters of <see cref="SetMonitorStatus"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record SetMonitorStatusParameters
{
    [Parameter(Description = "Id of the user.", Example = "42")]
    public required int Id { get; init; }

    [Parameter(Name = "days", Description = "How many days; 0 ends it.", Example = "3")]
    public Optional<int> Days { get; init; }
}

/// <summary>Changes the set properties of a user.</summary>
[Action("Users", "Update User", "PATCH", "/Users({Id})", Description = "Changes the set properties of a user")]
public sealed class UpdateUser : XapiAction<User>;

/// <summary>Installs a newer firmware on a desk phone.</summary>
[Action("Users", "Upgrade Phone", "POST", "/Users/Pbx.UpgradePhone",
    Effect = NodeEffect.Update, Description = "Installs a newer firmware on a desk phone")]
public sealed class UpgradePhone : XapiAction<UpgradePhoneParameters>;

/// <summary>Parameters of <see cref="UpgradePhone"/>.</summary>
public sealed record UpgradePhoneParameters
{
    [Parameter(Description = "MAC address of the phone, without separators.", Example = "805EC0123456")]
    public Optional<string> Mac { get; init; }

    [Parameter(Description = "How the phone names itself.", Example = "Yealink SIP-T54W")]
    public Optional<string> Useragent { get; init; }

    [Parameter(Description = "The firmware to install.", Example = "96.86.0.75")]
    public Optional<string> Version { get; init; }
}
