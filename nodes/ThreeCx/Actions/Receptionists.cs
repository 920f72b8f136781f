using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a digital receptionist, the menu that answers a call.</summary>
[Action("Receptionists", "Create Receptionist", "POST", "/Receptionists",
    NaturalKey = "Number", Description = "Makes a digital receptionist, the menu that answers a call")]
[Answer<Receptionist>]
public sealed class CreateReceptionist : XapiAction<Receptionist>;

/// <summary>Removes a digital receptionist.</summary>
[Action("Receptionists", "Delete Receptionist", "DELETE", "/Receptionists({Id})", Description = "Removes a digital receptionist")]
public sealed class DeleteReceptionist : XapiAction<DeleteById>;

/// <summary>Tells a number that is free for a new receptionist.</summary>
[Action("Receptionists", "Get First Available Receptionist Number", "GET", "/Receptionists/Pbx.GetFirstAvailableReceptionistNumber()",
    Description = "Tells a number that is free for a new receptionist")]
public sealed class GetFirstAvailableReceptionistNumber : XapiAction<NoParameters>;

/// <summary>Reads one digital receptionist.</summary>
[Action("Receptionists", "Get Receptionist", "GET", "/Receptionists({Id})", Description = "Reads one digital receptionist")]
[Answer<Receptionist>]
public sealed class GetReceptionist : XapiAction<GetById>;

/// <summary>Reads the digital receptionist at a number.</summary>
[Action("Receptionists", "Get Receptionist By Number", "GET", "/Receptionists(Number={Number})",
    Description = "Reads the digital receptionist at a number")]
[Answer<Receptionist>]
public sealed class GetReceptionistByNumber : XapiAction<GetByNumber>;

/// <summary>Lists what a digital receptionist does for each key.</summary>
[Action("Receptionists", "List Forwards", "GET", "/Receptionists({Id})/Forwards",
    Description = "Lists what a digital receptionist does for each key")]
[Answer<ReceptionistForward>(IsList = true)]
public sealed class ListForwards : XapiAction<ListById>;

/// <summary>Lists digital receptionists, for example with the $filter contains(Name, 'menu').</summary>
[Action("Receptionists", "List Receptionist", "GET", "/Receptionists",
    Description = "Lists digital receptionists, for example with the $filter contains(Name, 'menu')")]
[Answer<Receptionist>(IsList = true)]
public sealed class ListReceptionist : XapiAction<ListQuery>;

/// <summary>Changes the set properties of a digital receptionist; its number cannot be changed.</summary>
[Action("Receptionists", "Update Receptionist", "PATCH", "/Receptionists({Id})",
    Description = "Changes the set properties of a digital receptionist; its number cannot be changed")]
public sealed class UpdateReceptionist : XapiAction<Receptionist>;
