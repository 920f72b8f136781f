// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes fxs.</summary>
[Action("Fxs", "Create Fxs", "POST", "/Fxs")]
[Answer<Fxs>]
public sealed class CreateFxs : XapiAction<Fxs>;

/// <summary>Removes fxs.</summary>
[Action("Fxs", "Delete Fxs", "DELETE", "/Fxs({MacAddress})")]
public sealed class DeleteFxs : XapiAction<DeleteFxsParameters>;

/// <summary>Parameters of <see cref="DeleteFxs"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteFxsParameters
{
    public required string MacAddress { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads fxs.</summary>
[Action("Fxs", "Get Fxs", "GET", "/Fxs({MacAddress})")]
[Answer<Fxs>]
public sealed class GetFxs : XapiAction<GetFxsParameters>;

/// <summary>Parameters of <see cref="GetFxs"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetFxsParameters : EntityQuery
{
    public required string MacAddress { get; init; }
}

/// <summary>Lists fxs.</summary>
[Action("Fxs", "List Fxs", "GET", "/Fxs")]
[Answer<Fxs>(IsList = true)]
public sealed class ListFxs : XapiAction<ListQuery>;

/// <summary>Regenerates web credentials.</summary>
[Action("Fxs", "Regenerate Web Credentials", "POST", "/Fxs({MacAddress})/Pbx.RegenerateWebCredentials")]
[Answer<Fxs>]
public sealed class RegenerateWebCredentials : XapiAction<RegenerateWebCredentialsParameters>;

/// <summary>Parameters of <see cref="RegenerateWebCredentials"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record RegenerateWebCredentialsParameters
{
    public required string MacAddress { get; init; }
}

/// <summary>Changes fxs.</summary>
[Action("Fxs", "Update Fxs", "PATCH", "/Fxs({MacAddress})")]
public sealed class UpdateFxs : XapiAction<Fxs>;
