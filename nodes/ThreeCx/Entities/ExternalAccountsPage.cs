// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>External accounts page. (XAPI Pbx.ExternalAccountsPage)</summary>
[Naming(Naming.AsWritten)]
public sealed record ExternalAccountsPage
{
    public Optional<string> NextPageToken { get; init; }

    public Optional<JsonText<IReadOnlyList<ExternalAccount>>> Users { get; init; }
}
