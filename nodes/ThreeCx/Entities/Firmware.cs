// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Firmware. (XAPI Pbx.Firmware)</summary>
[Naming(Naming.AsWritten)]
public sealed record Firmware
{
    public Optional<string> Filename { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<string> Model { get; init; }

    public Optional<string> Vendor { get; init; }

    public Optional<string> Version { get; init; }
}
