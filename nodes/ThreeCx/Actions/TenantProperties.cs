// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a property.</summary>
[Action("Tenant Properties", "Create Property", "POST", "/TenantProperties")]
[Answer<Property>]
public sealed class CreateProperty : XapiAction<Property>;

/// <summary>Removes a property.</summary>
[Action("Tenant Properties", "Delete Property", "DELETE", "/TenantProperties({Name})")]
public sealed class DeleteProperty : XapiAction<DeletePropertyParameters>;

/// <summary>Parameters of <see cref="DeleteProperty"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeletePropertyParameters
{
    public required string Name { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads a property.</summary>
[Action("Tenant Properties", "Get Property", "GET", "/TenantProperties({Name})")]
[Answer<Property>]
public sealed class GetProperty : XapiAction<GetPropertyParameters>;

/// <summary>Parameters of <see cref="GetProperty"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetPropertyParameters : EntityQuery
{
    public required string Name { get; init; }
}

/// <summary>Lists properties.</summary>
[Action("Tenant Properties", "List Property", "GET", "/TenantProperties")]
[Answer<Property>(IsList = true)]
public sealed class ListProperty : XapiAction<ListQuery>;

/// <summary>Changes a property.</summary>
[Action("Tenant Properties", "Update Property", "PATCH", "/TenantProperties({Name})")]
public sealed class UpdateProperty : XapiAction<Property>;
