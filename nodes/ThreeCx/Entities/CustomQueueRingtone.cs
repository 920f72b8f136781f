// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Custom queue ringtone. (XAPI Pbx.CustomQueueRingtone)</summary>
[Naming(Naming.AsWritten)]
public sealed record CustomQueueRingtone
{
    public Optional<string> Queue { get; init; }

    public Optional<string> Ringtone { get; init; }
}
