// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Logging settings. (XAPI Pbx.LoggingSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record LoggingSettings
{
    public Optional<bool> KeepLogs { get; init; }

    public Optional<int> KeepLogsDays { get; init; }

    public Optional<int> LoggingLevel { get; init; }
}
