// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Audit log. (XAPI Pbx.AuditLog)</summary>
[Naming(Naming.AsWritten)]
public sealed record AuditLog
{
    public Optional<int> Action { get; init; }

    public Optional<long> Id { get; init; }

    public Optional<string> Ip { get; init; }

    public Optional<string> NewData { get; init; }

    public Optional<string> ObjectName { get; init; }

    public Optional<int> ObjectType { get; init; }

    public Optional<string> PrevData { get; init; }

    public Optional<int> Source { get; init; }

    public Optional<DateTimeOffset> Timestamp { get; init; }

    public Optional<string> UserName { get; init; }
}
