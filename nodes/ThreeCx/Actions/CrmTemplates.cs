// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Removes a crm template.</summary>
[Action("Crm Templates", "Delete Crm Template", "DELETE", "/CrmTemplates({Name})")]
public sealed class DeleteCrmTemplate : XapiAction<DeleteCrmTemplateParameters>;

/// <summary>Parameters of <see cref="DeleteCrmTemplate"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteCrmTemplateParameters
{
    public required string Name { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Ge crmt templates.</summary>
[Action("Crm Templates", "Ge Crmt Templates", "GET", "/CrmTemplates/Pbx.GeCrmtTemplates()")]
[Answer<CrmTemplate>(IsList = true)]
public sealed class GeCrmtTemplates : XapiAction<ListQuery>;

/// <summary>Reads a crm template.</summary>
[Action("Crm Templates", "Get Crm Template", "GET", "/CrmTemplates({Name})")]
[Answer<CrmTemplate>]
public sealed class GetCrmTemplate : XapiAction<GetCrmTemplateParameters>;

/// <summary>Parameters of <see cref="GetCrmTemplate"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetCrmTemplateParameters : EntityQuery
{
    public required string Name { get; init; }
}
