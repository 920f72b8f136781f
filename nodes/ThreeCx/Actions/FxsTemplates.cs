// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a fxs template.</summary>
[Action("Fxs Templates", "Create Fxs Template", "POST", "/FxsTemplates")]
[Answer<FxsTemplate>]
public sealed class CreateFxsTemplate : XapiAction<FxsTemplate>;

/// <summary>Removes a fxs template.</summary>
[Action("Fxs Templates", "Delete Fxs Template", "DELETE", "/FxsTemplates({Id})")]
public sealed class DeleteFxsTemplate : XapiAction<DeleteFxsTemplateParameters>;

/// <summary>Parameters of <see cref="DeleteFxsTemplate"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteFxsTemplateParameters
{
    public required string Id { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads a fxs template.</summary>
[Action("Fxs Templates", "Get Fxs Template", "GET", "/FxsTemplates({Id})")]
[Answer<FxsTemplate>]
public sealed class GetFxsTemplate : XapiAction<GetFxsTemplateParameters>;

/// <summary>Parameters of <see cref="GetFxsTemplate"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetFxsTemplateParameters : EntityQuery
{
    public required string Id { get; init; }
}

/// <summary>Lists fxs templates.</summary>
[Action("Fxs Templates", "List Fxs Template", "GET", "/FxsTemplates")]
[Answer<FxsTemplate>(IsList = true)]
public sealed class ListFxsTemplate : XapiAction<ListQuery>;

/// <summary>Changes a fxs template.</summary>
[Action("Fxs Templates", "Update Fxs Template", "PATCH", "/FxsTemplates({Id})")]
public sealed class UpdateFxsTemplate : XapiAction<FxsTemplate>;
