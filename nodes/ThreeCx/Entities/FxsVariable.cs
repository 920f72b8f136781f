// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Fxs variable. (XAPI Pbx.FxsVariable)</summary>
[Naming(Naming.AsWritten)]
public sealed record FxsVariable
{
    public Optional<JsonText<IReadOnlyList<FxsVariableChoice>>> Choices { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Title { get; init; }

    public Optional<string> ValidationType { get; init; }
}
