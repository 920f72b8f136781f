// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads call parking settings.</summary>
[Action("Call Parking Settings", "Get Call Parking Settings", "GET", "/CallParkingSettings")]
[Answer<CallParkingSettings>]
public sealed class GetCallParkingSettings : XapiAction<GetCallParkingSettingsParameters>;

/// <summary>Parameters of <see cref="GetCallParkingSettings"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetCallParkingSettingsParameters : EntityQuery;

/// <summary>Changes call parking settings.</summary>
[Action("Call Parking Settings", "Update Call Parking Settings", "PATCH", "/CallParkingSettings")]
public sealed class UpdateCallParkingSettings : XapiAction<CallParkingSettings>;
