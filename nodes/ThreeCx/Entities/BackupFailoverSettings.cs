// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Backup failover settings. (XAPI Pbx.BackupFailoverSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record BackupFailoverSettings
{
    public Optional<FailoverCondition> Condition { get; init; }

    public Optional<bool> Enabled { get; init; }

    public Optional<int> Interval { get; init; }

    public Optional<FailoverMode> Mode { get; init; }

    public Optional<string> PostStartScript { get; init; }

    public Optional<string> PreStartScript { get; init; }

    public Optional<string> RemoteServer { get; init; }

    public Optional<bool> TestSIPServer { get; init; }

    public Optional<bool> TestTunnel { get; init; }

    public Optional<bool> TestWebServer { get; init; }
}
