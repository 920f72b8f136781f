// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads update details.</summary>
[Action("Get Update Details", "Get Update Details", "GET", "/GetUpdateDetails(key={key},id={id})")]
public sealed class GetUpdateDetails : XapiAction<GetUpdateDetailsParameters>;

/// <summary>Parameters of <see cref="GetUpdateDetails"/>.</summary>
public sealed record GetUpdateDetailsParameters
{
    public required Guid Key { get; init; }

    public required Guid Id { get; init; }
}
