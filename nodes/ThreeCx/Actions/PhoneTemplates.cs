// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a phone template.</summary>
[Action("Phone Templates", "Create Phone Template", "POST", "/PhoneTemplates")]
[Answer<PhoneTemplate>]
public sealed class CreatePhoneTemplate : XapiAction<PhoneTemplate>;

/// <summary>Removes a phone template.</summary>
[Action("Phone Templates", "Delete Phone Template", "DELETE", "/PhoneTemplates({Id})")]
public sealed class DeletePhoneTemplate : XapiAction<DeletePhoneTemplateParameters>;

/// <summary>Parameters of <see cref="DeletePhoneTemplate"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeletePhoneTemplateParameters
{
    public required string Id { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads a phone template.</summary>
[Action("Phone Templates", "Get Phone Template", "GET", "/PhoneTemplates({Id})")]
[Answer<PhoneTemplate>]
public sealed class GetPhoneTemplate : XapiAction<GetPhoneTemplateParameters>;

/// <summary>Parameters of <see cref="GetPhoneTemplate"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetPhoneTemplateParameters : EntityQuery
{
    public required string Id { get; init; }
}

/// <summary>Lists phone templates.</summary>
[Action("Phone Templates", "List Phone Template", "GET", "/PhoneTemplates")]
[Answer<PhoneTemplate>(IsList = true)]
public sealed class ListPhoneTemplate : XapiAction<ListQuery>;

/// <summary>Changes a phone template.</summary>
[Action("Phone Templates", "Update Phone Template", "PATCH", "/PhoneTemplates({Id})")]
public sealed class UpdatePhoneTemplate : XapiAction<PhoneTemplate>;
