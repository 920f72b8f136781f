// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a parameter.</summary>
[Action("Parameters", "Create Parameter", "POST", "/Parameters")]
[Answer<Parameter>]
public sealed class CreateParameter : XapiAction<Parameter>;

/// <summary>Removes a parameter.</summary>
[Action("Parameters", "Delete Parameter", "DELETE", "/Parameters({Id})")]
public sealed class DeleteParameter : XapiAction<DeleteById>;

/// <summary>Reads a parameter.</summary>
[Action("Parameters", "Get Parameter", "GET", "/Parameters({Id})")]
[Answer<Parameter>]
public sealed class GetParameter : XapiAction<GetById>;

/// <summary>Reads a parameter by name.</summary>
[Action("Parameters", "Get Parameter By Name", "GET", "/Parameters/Pbx.GetParameterByName(name={name})")]
[Answer<Parameter>]
public sealed class GetParameterByName : XapiAction<GetParameterByNameParameters>;

/// <summary>Parameters of <see cref="GetParameterByName"/>.</summary>
public sealed record GetParameterByNameParameters
{
    public required string Name { get; init; }
}

/// <summary>Lists parameters.</summary>
[Action("Parameters", "List Parameter", "GET", "/Parameters")]
[Answer<Parameter>(IsList = true)]
public sealed class ListParameter : XapiAction<ListQuery>;

/// <summary>Changes a parameter.</summary>
[Action("Parameters", "Update Parameter", "PATCH", "/Parameters({Id})")]
public sealed class UpdateParameter : XapiAction<Parameter>;
