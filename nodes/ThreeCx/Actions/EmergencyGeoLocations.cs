// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Lists emergency geo locations.</summary>
[Action("Emergency Geo Locations", "List Emergency Geo Location", "GET", "/EmergencyGeoLocations")]
[Answer<EmergencyGeoLocation>(IsList = true)]
public sealed class ListEmergencyGeoLocation : XapiAction<ListQuery>;

/// <summary>Update.</summary>
[Action("Emergency Geo Locations", "Update", "POST", "/EmergencyGeoLocations/Pbx.Update")]
public sealed class Update : XapiAction<UpdateParameters>;

/// <summary>Parameters of <see cref="Update"/>.</summary>
public sealed record UpdateParameters
{
    public Optional<JsonText<IReadOnlyList<EmergencyGeoLocation>>> Locations { get; init; }
}
