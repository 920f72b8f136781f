// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Trunk test result. (XAPI Pbx.TrunkTestResult)</summary>
[Naming(Naming.AsWritten)]
public sealed record TrunkTestResult
{
    public Optional<JsonText<IReadOnlyList<LogEntry>>> Log { get; init; }

    public Optional<JsonText<IReadOnlyList<TrunkReport>>> Reports { get; init; }
}
