// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Crm template source. (XAPI Pbx.CrmTemplateSource)</summary>
[Naming(Naming.AsWritten)]
public sealed record CrmTemplateSource
{
    public Optional<string> Value { get; init; }
}
