// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Exchange.</summary>
[Action("Mcp Servers", "Exchange", "POST", "/McpServers/Pbx.Exchange")]
public sealed class Exchange : XapiAction<ExchangeParameters>;

/// <summary>Parameters of <see cref="Exchange"/>.</summary>
public sealed record ExchangeParameters
{
    public Optional<string> Code { get; init; }

    public Optional<string> Scope { get; init; }

    public Optional<string> TokenEndpoint { get; init; }

    public Optional<string> Verifier { get; init; }
}

/// <summary>Reads server metadata.</summary>
[Action("Mcp Servers", "Get Server Metadata", "GET", "/McpServers/Pbx.GetServerMetadata(targetIssuer={targetIssuer})")]
[Answer<OAuthServerMetadata>]
public sealed class GetServerMetadata : XapiAction<GetServerMetadataParameters>;

/// <summary>Parameters of <see cref="GetServerMetadata"/>.</summary>
public sealed record GetServerMetadataParameters
{
    public required string TargetIssuer { get; init; }
}

/// <summary>Register.</summary>
[Action("Mcp Servers", "Register", "POST", "/McpServers/Pbx.Register")]
public sealed class Register : XapiAction<RegisterParameters>;

/// <summary>Parameters of <see cref="Register"/>.</summary>
public sealed record RegisterParameters
{
    public Optional<string> RegistrationEndpoint { get; init; }

    public Optional<string> Scope { get; init; }
}
