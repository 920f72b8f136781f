// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Removes device info.</summary>
[Action("Device Infos", "Delete Device Info", "DELETE", "/DeviceInfos({Id})")]
public sealed class DeleteDeviceInfo : XapiAction<DeleteById>;

/// <summary>Reads device info.</summary>
[Action("Device Infos", "Get Device Info", "GET", "/DeviceInfos({Id})")]
[Answer<DeviceInfo>]
public sealed class GetDeviceInfo : XapiAction<GetById>;

/// <summary>Lists device infos.</summary>
[Action("Device Infos", "List Device Info", "GET", "/DeviceInfos")]
[Answer<DeviceInfo>(IsList = true)]
public sealed class ListDeviceInfo : XapiAction<ListQuery>;

/// <summary>Provision.</summary>
[Action("Device Infos", "Provision", "POST", "/DeviceInfos({Id})/Pbx.Provision")]
public sealed class Provision : XapiAction<ProvisionParameters>;

/// <summary>Parameters of <see cref="Provision"/>.</summary>
public sealed record ProvisionParameters
{
    [Parameter(Name = "Id")]
    public required int Id { get; init; }

    public Optional<bool> Reprovision { get; init; }

    public Optional<int> UserId { get; init; }
}
