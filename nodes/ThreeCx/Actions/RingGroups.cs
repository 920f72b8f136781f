using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a ring group.</summary>
[Action("Ring Groups", "Create Ring Group", "POST", "/RingGroups", NaturalKey = "Number", Description = "Makes a ring group")]
[Answer<RingGroup>]
public sealed class CreateRingGroup : XapiAction<RingGroup>;

/// <summary>Removes a ring group.</summary>
[Action("Ring Groups", "Delete Ring Group", "DELETE", "/RingGroups({Id})", Description = "Removes a ring group")]
public sealed class DeleteRingGroup : XapiAction<DeleteById>;

/// <summary>Tells a number that is free for a new ring group.</summary>
[Action("Ring Groups", "Get First Available Ring Group Number", "GET", "/RingGroups/Pbx.GetFirstAvailableRingGroupNumber()",
    Description = "Tells a number that is free for a new ring group")]
[Answer<FirstAvailableNumber>]
public sealed class GetFirstAvailableRingGroupNumber : XapiAction<NoParameters>;

/// <summary>Reads one ring group.</summary>
[Action("Ring Groups", "Get Ring Group", "GET", "/RingGroups({Id})", Description = "Reads one ring group")]
[Answer<RingGroup>]
public sealed class GetRingGroup : XapiAction<GetById>;

/// <summary>Reads the ring group at a number.</summary>
[Action("Ring Groups", "Get Ring Group By Number", "GET", "/RingGroups(Number={Number})", Description = "Reads the ring group at a number")]
[Answer<RingGroup>]
public sealed class GetRingGroupByNumber : XapiAction<GetByNumber>;

/// <summary>Lists ring groups, for example with the $filter RingStrategy eq 'RingAll'.</summary>
[Action("Ring Groups", "List Ring Group", "GET", "/RingGroups",
    Description = "Lists ring groups, for example with the $filter RingStrategy eq 'RingAll'")]
[Answer<RingGroup>(IsList = true)]
public sealed class ListRingGroup : XapiAction<ListQuery>;

/// <summary>Lists the extensions that a ring group rings.</summary>
[Action("Ring Groups", "List Ring Group Members", "GET", "/RingGroups({Id})/Members", Description = "Lists the extensions that a ring group rings")]
[Answer<RingGroupMember>(IsList = true)]
public sealed class ListRingGroupMembers : XapiAction<ListById>;

/// <summary>Changes the set properties of a ring group.</summary>
[Action("Ring Groups", "Update Ring Group", "PATCH", "/RingGroups({Id})", Description = "Changes the set properties of a ring group")]
public sealed class UpdateRingGroup : XapiAction<RingGroup>;
