// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Device info. (XAPI Pbx.DeviceInfo)</summary>
[Naming(Naming.AsWritten)]
public sealed record DeviceInfo
{
    public Optional<bool> Assigned { get; init; }

    public Optional<string> AssignedUser { get; init; }

    public Optional<DateTimeOffset> DetectedAt { get; init; }

    public Optional<string> FirmwareVersion { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> InterfaceLink { get; init; }

    public Optional<string> MAC { get; init; }

    public Optional<string> Model { get; init; }

    public Optional<string> NetworkAddress { get; init; }

    public Optional<string> NetworkPath { get; init; }

    public Optional<string> Parameters { get; init; }

    public Optional<string> SbcName { get; init; }

    public Optional<string> TemplateName { get; init; }

    public Optional<string> UserAgent { get; init; }

    public Optional<string> Vendor { get; init; }

    public Optional<bool> ViaSBC { get; init; }
}
