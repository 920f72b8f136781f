// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a parking.</summary>
[Action("Parkings", "Create Parking", "POST", "/Parkings")]
[Answer<Parking>]
public sealed class CreateParking : XapiAction<Parking>;

/// <summary>Removes a parking.</summary>
[Action("Parkings", "Delete Parking", "DELETE", "/Parkings({Id})")]
public sealed class DeleteParking : XapiAction<DeleteById>;

/// <summary>Reads a parking.</summary>
[Action("Parkings", "Get Parking", "GET", "/Parkings({Id})")]
[Answer<Parking>]
public sealed class GetParking : XapiAction<GetById>;

/// <summary>Reads a parking by number.</summary>
[Action("Parkings", "Get Parking By Number", "GET", "/Parkings(Number={Number})")]
[Answer<Parking>]
public sealed class GetParkingByNumber : XapiAction<GetByNumber>;

/// <summary>Lists parkings.</summary>
[Action("Parkings", "List Parking", "GET", "/Parkings")]
[Answer<Parking>(IsList = true)]
public sealed class ListParking : XapiAction<ListQuery>;

/// <summary>Lists parking groups.</summary>
[Action("Parkings", "List Parking Groups", "GET", "/Parkings({Id})/Groups")]
[Answer<UserGroup>(IsList = true)]
public sealed class ListParkingGroups : XapiAction<ListById>;

/// <summary>Changes a parking.</summary>
[Action("Parkings", "Update Parking", "PATCH", "/Parkings({Id})")]
public sealed class UpdateParking : XapiAction<Parking>;
