// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads directory info.</summary>
[Action("Directories", "Get Directory Info", "POST", "/GetDirectoryInfo")]
[Answer<SystemDirectory>]
public sealed class GetDirectoryInfo : XapiAction<GetDirectoryInfoParameters>;

/// <summary>Parameters of <see cref="GetDirectoryInfo"/>.</summary>
public sealed record GetDirectoryInfoParameters
{
    public Optional<JsonText<DirectoryParameters>> Parameters { get; init; }
}
