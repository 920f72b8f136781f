// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Crm authentication. (XAPI Pbx.CrmAuthentication)</summary>
[Naming(Naming.AsWritten)]
public sealed record CrmAuthentication
{
    public Optional<AuthenticationType> Type { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Values { get; init; }
}
