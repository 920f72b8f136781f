// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Clean up.</summary>
[Action("Firmwares", "Clean Up", "POST", "/Firmwares/Pbx.CleanUp")]
public sealed class CleanUp : XapiAction<NoParameters>;

/// <summary>Removes firmware.</summary>
[Action("Firmwares", "Delete Firmware", "DELETE", "/Firmwares({Id})")]
public sealed class DeleteFirmware : XapiAction<DeleteFirmwareParameters>;

/// <summary>Parameters of <see cref="DeleteFirmware"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteFirmwareParameters
{
    public required string Id { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads a firmware state.</summary>
[Action("Firmwares", "Get Firmware State", "GET", "/Firmwares/Pbx.GetFirmwareState()")]
[Answer<FirmwareState>]
public sealed class GetFirmwareState : XapiAction<NoParameters>;

/// <summary>Lists firmwares.</summary>
[Action("Firmwares", "List Firmware", "GET", "/Firmwares")]
[Answer<Firmware>(IsList = true)]
public sealed class ListFirmware : XapiAction<ListQuery>;

/// <summary>Push firmware for phones.</summary>
[Action("Firmwares", "Push Firmware For Phones", "POST", "/Firmwares({Id})/Pbx.PushFirmwareForPhones")]
public sealed class PushFirmwareForPhones : XapiAction<PushFirmwareForPhonesParameters>;

/// <summary>Parameters of <see cref="PushFirmwareForPhones"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record PushFirmwareForPhonesParameters
{
    public required string Id { get; init; }
}
