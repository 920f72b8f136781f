// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>O auth server metadata. (XAPI Pbx.OAuthServerMetadata)</summary>
[Naming(Naming.AsWritten)]
public sealed record OAuthServerMetadata
{
    public Optional<string> AuthorizationEndpoint { get; init; }

    public Optional<bool> ClientIdMetadataDocumentSupported { get; init; }

    public Optional<string> RegistrationEndpoint { get; init; }

    public Optional<string> TokenEndpoint { get; init; }
}
