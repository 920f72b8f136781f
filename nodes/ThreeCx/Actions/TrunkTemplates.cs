// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a trunk template.</summary>
[Action("Trunk Templates", "Create Trunk Template", "POST", "/TrunkTemplates")]
[Answer<TrunkTemplate>]
public sealed class CreateTrunkTemplate : XapiAction<TrunkTemplate>;

/// <summary>Removes a trunk template.</summary>
[Action("Trunk Templates", "Delete Trunk Template", "DELETE", "/TrunkTemplates({Id})")]
public sealed class DeleteTrunkTemplate : XapiAction<DeleteTrunkTemplateParameters>;

/// <summary>Parameters of <see cref="DeleteTrunkTemplate"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteTrunkTemplateParameters
{
    public required string Id { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads a trunk template.</summary>
[Action("Trunk Templates", "Get Trunk Template", "GET", "/TrunkTemplates({Id})")]
[Answer<TrunkTemplate>]
public sealed class GetTrunkTemplate : XapiAction<GetTrunkTemplateParameters>;

/// <summary>Parameters of <see cref="GetTrunkTemplate"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetTrunkTemplateParameters : EntityQuery
{
    public required string Id { get; init; }
}

/// <summary>Lists trunk templates.</summary>
[Action("Trunk Templates", "List Trunk Template", "GET", "/TrunkTemplates")]
[Answer<TrunkTemplate>(IsList = true)]
public sealed class ListTrunkTemplate : XapiAction<ListQuery>;

/// <summary>Changes a trunk template.</summary>
[Action("Trunk Templates", "Update Trunk Template", "PATCH", "/TrunkTemplates({Id})")]
public sealed class UpdateTrunkTemplate : XapiAction<TrunkTemplate>;
