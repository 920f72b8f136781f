// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Extension filter. (XAPI Pbx.ExtensionFilter)</summary>
[Naming(Naming.AsWritten)]
public sealed record ExtensionFilter
{
    public Optional<JsonText<IReadOnlyList<string>>> CallIds { get; init; }

    public Optional<string> Number { get; init; }
}
