// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Fxs variable choice. (XAPI Pbx.FxsVariableChoice)</summary>
[Naming(Naming.AsWritten)]
public sealed record FxsVariableChoice
{
    public Optional<string> DisplayName { get; init; }

    public Optional<string> Name { get; init; }
}
