// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Crm template. (XAPI Pbx.CrmTemplate)</summary>
[Naming(Naming.AsWritten)]
public sealed record CrmTemplate
{
    public Optional<JsonText<CrmAuthentication>> Authentication { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<JsonText<IReadOnlyList<CrmParameter>>> Parameters { get; init; }
}
