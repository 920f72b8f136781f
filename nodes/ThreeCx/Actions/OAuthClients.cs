// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Removes an o auth client.</summary>
[Action("O Auth Clients", "Delete O Auth Client", "DELETE", "/OAuthClients({Id})")]
public sealed class DeleteOAuthClient : XapiAction<DeleteOAuthClientParameters>;

/// <summary>Parameters of <see cref="DeleteOAuthClient"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteOAuthClientParameters
{
    public required Guid Id { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads an o auth client.</summary>
[Action("O Auth Clients", "Get O Auth Client", "GET", "/OAuthClients({Id})")]
[Answer<OAuthClient>]
public sealed class GetOAuthClient : XapiAction<GetOAuthClientParameters>;

/// <summary>Parameters of <see cref="GetOAuthClient"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetOAuthClientParameters : EntityQuery
{
    public required Guid Id { get; init; }
}

/// <summary>Lists o auth clients.</summary>
[Action("O Auth Clients", "List O Auth Client", "GET", "/OAuthClients")]
[Answer<OAuthClient>(IsList = true)]
public sealed class ListOAuthClient : XapiAction<ListQuery>;

/// <summary>Refreshes client metadata.</summary>
[Action("O Auth Clients", "Refresh Client Metadata", "POST", "/OAuthClients({Id})/Pbx.RefreshClientMetadata")]
public sealed class RefreshClientMetadata : XapiAction<RefreshClientMetadataParameters>;

/// <summary>Parameters of <see cref="RefreshClientMetadata"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record RefreshClientMetadataParameters
{
    public required Guid Id { get; init; }
}
