// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Lists sip devices.</summary>
[Action("Sip Devices", "List Sip Device", "GET", "/SipDevices")]
[Answer<SipDevice>(IsList = true)]
public sealed class ListSipDevice : XapiAction<ListQuery>;

/// <summary>Push firmware.</summary>
[Action("Sip Devices", "Push Firmware", "POST", "/SipDevices({Id})/Pbx.PushFirmware")]
public sealed class PushFirmware : XapiAction<PushFirmwareParameters>;

/// <summary>Parameters of <see cref="PushFirmware"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record PushFirmwareParameters
{
    public required int Id { get; init; }

    [Parameter(Name = "firmwareId")]
    public Optional<string> FirmwareId { get; init; }
}
