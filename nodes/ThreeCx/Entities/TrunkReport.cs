// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Trunk report. (XAPI Pbx.TrunkReport)</summary>
[Naming(Naming.AsWritten)]
public sealed record TrunkReport
{
    public Optional<AnalysisCode> Code { get; init; }

    public Optional<InfoLevel> Level { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Params { get; init; }

    public Optional<string> Template { get; init; }
}
