// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a sbc.</summary>
[Action("Sbcs", "Create Sbc", "POST", "/Sbcs")]
[Answer<Sbc>]
public sealed class CreateSbc : XapiAction<Sbc>;

/// <summary>Removes a sbc.</summary>
[Action("Sbcs", "Delete Sbc", "DELETE", "/Sbcs({Name})")]
public sealed class DeleteSbc : XapiAction<DeleteSbcParameters>;

/// <summary>Parameters of <see cref="DeleteSbc"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteSbcParameters
{
    public required string Name { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads a sbc.</summary>
[Action("Sbcs", "Get Sbc", "GET", "/Sbcs({Name})")]
[Answer<Sbc>]
public sealed class GetSbc : XapiAction<GetSbcParameters>;

/// <summary>Parameters of <see cref="GetSbc"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetSbcParameters : EntityQuery
{
    public required string Name { get; init; }
}

/// <summary>Lists sbcs.</summary>
[Action("Sbcs", "List Sbc", "GET", "/Sbcs")]
[Answer<Sbc>(IsList = true)]
public sealed class ListSbc : XapiAction<ListQuery>;

/// <summary>Push config.</summary>
[Action("Sbcs", "Push Config", "POST", "/Sbcs({Name})/Pbx.PushConfig")]
public sealed class PushConfig : XapiAction<PushConfigParameters>;

/// <summary>Parameters of <see cref="PushConfig"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record PushConfigParameters
{
    public required string Name { get; init; }
}

/// <summary>Changes a sbc.</summary>
[Action("Sbcs", "Update Sbc", "PATCH", "/Sbcs({Name})")]
public sealed class UpdateSbc : XapiAction<Sbc>;
