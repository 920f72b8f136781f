// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Client id metadata document. (XAPI Pbx.ClientIdMetadataDocument)</summary>
[Naming(Naming.AsWritten)]
public sealed record ClientIdMetadataDocument
{
    public Optional<string> ClientId { get; init; }

    public Optional<string> ClientName { get; init; }

    public Optional<string> ClientUri { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> GrantTypes { get; init; }

    public Optional<string> JwksUri { get; init; }

    public Optional<string> LogoUri { get; init; }

    public Optional<string> PolicyUri { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> RedirectUris { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> ResponseTypes { get; init; }

    public Optional<string> Scope { get; init; }

    public Optional<string> TokenEndpointAuthMethod { get; init; }

    public Optional<string> TosUri { get; init; }
}
