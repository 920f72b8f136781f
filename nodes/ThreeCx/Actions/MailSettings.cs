// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads mail settings.</summary>
[Action("Mail Settings", "Get Mail Settings", "GET", "/MailSettings")]
[Answer<MailSettings>]
public sealed class GetMailSettings : XapiAction<GetMailSettingsParameters>;

/// <summary>Parameters of <see cref="GetMailSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetMailSettingsParameters : EntityQuery;

/// <summary>Tests an email.</summary>
[Action("Mail Settings", "Test Email", "POST", "/MailSettings/Pbx.TestEmail")]
[Answer<TestResult>]
public sealed class TestEmail : XapiAction<TestEmailParameters>;

/// <summary>Parameters of <see cref="TestEmail"/>.</summary>
public sealed record TestEmailParameters
{
    public Optional<string> Email { get; init; }

    public Optional<JsonText<MailSettings>> Settings { get; init; }
}

/// <summary>Changes mail settings.</summary>
[Action("Mail Settings", "Update Mail Settings", "PATCH", "/MailSettings")]
public sealed class UpdateMailSettings : XapiAction<MailSettings>;
