using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a place to park calls.</summary>
[Action("Parkings", "Create Parking", "POST", "/Parkings", NaturalKey = "Number", Description = "Makes a place to park calls")]
[Answer<Parking>]
public sealed class CreateParking : XapiAction<Parking>;

/// <summary>Removes a place to park calls.</summary>
[Action("Parkings", "Delete Parking", "DELETE", "/Parkings({Id})", Description = "Removes a place to park calls")]
public sealed class DeleteParking : XapiAction<DeleteById>;

/// <summary>Reads one place to park calls.</summary>
[Action("Parkings", "Get Parking", "GET", "/Parkings({Id})", Description = "Reads one place to park calls")]
[Answer<Parking>]
public sealed class GetParking : XapiAction<GetById>;

/// <summary>Reads the place to park calls at a number.</summary>
[Action("Parkings", "Get Parking By Number", "GET", "/Parkings(Number={Number})", Description = "Reads the place to park calls at a number")]
[Answer<Parking>]
public sealed class GetParkingByNumber : XapiAction<GetByNumber>;

/// <summary>Lists the places to park calls, for example with the $filter startswith(Number, 'SP').</summary>
[Action("Parkings", "List Parking", "GET", "/Parkings",
    Description = "Lists the places to park calls, for example with the $filter startswith(Number, 'SP')")]
[Answer<Parking>(IsList = true)]
public sealed class ListParking : XapiAction<ListQuery>;

/// <summary>Lists the departments that use a place to park calls.</summary>
[Action("Parkings", "List Parking Groups", "GET", "/Parkings({Id})/Groups", Description = "Lists the departments that use a place to park calls")]
[Answer<UserGroup>(IsList = true)]
public sealed class ListParkingGroups : XapiAction<ListById>;

/// <summary>Changes the set properties of a place to park calls.</summary>
[Action("Parkings", "Update Parking", "PATCH", "/Parkings({Id})", Description = "Changes the set properties of a place to park calls")]
public sealed class UpdateParking : XapiAction<Parking>;
