// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>X service manage options. (XAPI Pbx.XServiceManageOptions)</summary>
[Naming(Naming.AsWritten)]
public sealed record XServiceManageOptions
{
    public Optional<JsonText<IReadOnlyList<string>>> ServiceNames { get; init; }
}
