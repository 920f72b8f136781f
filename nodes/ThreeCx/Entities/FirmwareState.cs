// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Firmware state. (XAPI Pbx.FirmwareState)</summary>
[Naming(Naming.AsWritten)]
public sealed record FirmwareState
{
    public Optional<int> Count { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> FileNames { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<long> TotalSize { get; init; }
}
