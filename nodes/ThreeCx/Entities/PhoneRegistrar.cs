// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Phone registrar. (XAPI Pbx.PhoneRegistrar)</summary>
[Naming(Naming.AsWritten)]
public sealed record PhoneRegistrar
{
    public Optional<int> Capabilities { get; init; }

    public Optional<string> FirmwareAvailable { get; init; }

    public Optional<string> FirmwareVersion { get; init; }

    public Optional<string> InterfaceLink { get; init; }

    public Optional<string> IpAddress { get; init; }

    public Optional<string> MAC { get; init; }

    public Optional<string> Model { get; init; }

    public Optional<string> UserAgent { get; init; }

    public Optional<string> Vendor { get; init; }
}
