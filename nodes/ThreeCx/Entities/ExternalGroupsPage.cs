// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>External groups page. (XAPI Pbx.ExternalGroupsPage)</summary>
[Naming(Naming.AsWritten)]
public sealed record ExternalGroupsPage
{
    public Optional<JsonText<IReadOnlyList<ExternalGroup>>> Groups { get; init; }

    public Optional<string> NextPageToken { get; init; }
}
