// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Quality report. (XAPI Pbx.QualityReport)</summary>
[Naming(Naming.AsWritten)]
public sealed record QualityReport
{
    public Optional<double> MOS { get; init; }

    public Optional<int> OverallScore { get; init; }

    public Optional<JsonText<QualityParty>> Party1 { get; init; }

    public Optional<JsonText<QualityParty>> Party2 { get; init; }

    public Optional<string> Reason { get; init; }

    public Optional<int> Summary { get; init; }

    public Optional<bool> Transcoding { get; init; }
}
