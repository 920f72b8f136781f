// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads an email template.</summary>
[Action("Email Template", "Get Email Template", "GET", "/EmailTemplate({TemplatePath})")]
[Answer<EmailTemplate>]
public sealed class GetEmailTemplate : XapiAction<GetEmailTemplateParameters>;

/// <summary>Parameters of <see cref="GetEmailTemplate"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetEmailTemplateParameters : EntityQuery
{
    public required string TemplatePath { get; init; }
}

/// <summary>Lists email templates.</summary>
[Action("Email Template", "List Email Template", "GET", "/EmailTemplate")]
[Answer<EmailTemplate>(IsList = true)]
public sealed class ListEmailTemplate : XapiAction<ListQuery>;

/// <summary>Sets a default.</summary>
[Action("Email Template", "Set Default", "POST", "/EmailTemplate({TemplatePath})/Pbx.SetDefault")]
public sealed class SetDefault : XapiAction<SetDefaultParameters>;

/// <summary>Parameters of <see cref="SetDefault"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record SetDefaultParameters
{
    public required string TemplatePath { get; init; }
}

/// <summary>Changes an email template.</summary>
[Action("Email Template", "Update Email Template", "PATCH", "/EmailTemplate({TemplatePath})")]
public sealed class UpdateEmailTemplate : XapiAction<EmailTemplate>;
