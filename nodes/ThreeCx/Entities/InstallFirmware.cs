// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Install firmware. (XAPI Pbx.InstallFirmware)</summary>
[Naming(Naming.AsWritten)]
public sealed record InstallFirmware
{
    public Optional<string> Model { get; init; }

    public Optional<string> UserAgent { get; init; }
}
