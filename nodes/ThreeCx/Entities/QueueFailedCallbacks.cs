// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Queue failed callbacks. (XAPI Pbx.QueueFailedCallbacks)</summary>
[Naming(Naming.AsWritten)]
public sealed record QueueFailedCallbacks
{
    public Optional<string> CallbackNo { get; init; }

    public Optional<DateTimeOffset> CallTime { get; init; }

    public Optional<string> Dn { get; init; }

    public Optional<string> QueueDnNumber { get; init; }

    public Optional<string> RingTime { get; init; }
}
