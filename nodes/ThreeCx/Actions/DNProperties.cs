// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a DN property.</summary>
[Action("DN Properties", "Create DN Property", "POST", "/DNProperties/Pbx.CreateDNProperty")]
public sealed class CreateDNProperty : XapiAction<CreateDNPropertyParameters>;

/// <summary>Parameters of <see cref="CreateDNProperty"/>.</summary>
public sealed record CreateDNPropertyParameters
{
    public Optional<string> DnNumber { get; init; }

    public Optional<JsonText<DNProperty>> Property { get; init; }
}

/// <summary>Removes a DN property.</summary>
[Action("DN Properties", "Delete DN Property", "POST", "/DNProperties/Pbx.DeleteDNProperty")]
public sealed class DeleteDNProperty : XapiAction<DeleteDNPropertyParameters>;

/// <summary>Parameters of <see cref="DeleteDNProperty"/>.</summary>
public sealed record DeleteDNPropertyParameters
{
    public Optional<string> DnNumber { get; init; }

    public Optional<string> PropertyName { get; init; }
}

/// <summary>Reads a DN property by name.</summary>
[Action("DN Properties", "Get DN Property By Name", "GET", "/DNProperties/Pbx.GetDNPropertyByName(dnNumber={dnNumber},name={name})")]
[Answer<DNProperty>]
public sealed class GetDNPropertyByName : XapiAction<GetDNPropertyByNameParameters>;

/// <summary>Parameters of <see cref="GetDNPropertyByName"/>.</summary>
public sealed record GetDNPropertyByNameParameters
{
    public required string DnNumber { get; init; }

    public required string Name { get; init; }
}

/// <summary>Reads properties by dn.</summary>
[Action("DN Properties", "Get Properties By Dn", "GET", "/DNProperties/Pbx.GetPropertiesByDn(dnNumber={dnNumber})")]
[Answer<DNProperty>(IsList = true)]
public sealed class GetPropertiesByDn : XapiAction<GetPropertiesByDnParameters>;

/// <summary>Parameters of <see cref="GetPropertiesByDn"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetPropertiesByDnParameters : ListQuery
{
    public required string DnNumber { get; init; }
}

/// <summary>Changes a DN property.</summary>
[Action("DN Properties", "Update DN Property", "POST", "/DNProperties/Pbx.UpdateDNProperty")]
public sealed class UpdateDNProperty : XapiAction<UpdateDNPropertyParameters>;

/// <summary>Parameters of <see cref="UpdateDNProperty"/>.</summary>
public sealed record UpdateDNPropertyParameters
{
    public Optional<string> DnNumber { get; init; }

    public Optional<JsonText<DNProperty>> Property { get; init; }
}
