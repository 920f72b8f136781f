// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Fxs model. (XAPI Pbx.FxsModel)</summary>
[Naming(Naming.AsWritten)]
public sealed record FxsModel
{
    public Optional<bool> CanBeSBC { get; init; }

    public Optional<string> DisplayName { get; init; }

    public Optional<string> UserAgent { get; init; }
}
