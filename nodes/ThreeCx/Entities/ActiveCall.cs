// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Active call. (XAPI Pbx.ActiveCall)</summary>
[Naming(Naming.AsWritten)]
public sealed record ActiveCall
{
    public Optional<string> Callee { get; init; }

    public Optional<string> Caller { get; init; }

    public Optional<DateTimeOffset> EstablishedAt { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<DateTimeOffset> LastChangeStatus { get; init; }

    public Optional<DateTimeOffset> ServerNow { get; init; }

    public Optional<string> Status { get; init; }
}
