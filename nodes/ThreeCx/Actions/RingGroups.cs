// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a ring group.</summary>
[Action("Ring Groups", "Create Ring Group", "POST", "/RingGroups")]
[Answer<RingGroup>]
public sealed class CreateRingGroup : XapiAction<RingGroup>;

/// <summary>Removes a ring group.</summary>
[Action("Ring Groups", "Delete Ring Group", "DELETE", "/RingGroups({Id})")]
public sealed class DeleteRingGroup : XapiAction<DeleteById>;

/// <summary>Reads first available ring group number.</summary>
[Action("Ring Groups", "Get First Available Ring Group Number", "GET", "/RingGroups/Pbx.GetFirstAvailableRingGroupNumber()")]
[Answer<FirstAvailableNumber>]
public sealed class GetFirstAvailableRingGroupNumber : XapiAction<NoParameters>;

/// <summary>Reads a ring group.</summary>
[Action("Ring Groups", "Get Ring Group", "GET", "/RingGroups({Id})")]
[Answer<RingGroup>]
public sealed class GetRingGroup : XapiAction<GetById>;

/// <summary>Reads a ring group by number.</summary>
[Action("Ring Groups", "Get Ring Group By Number", "GET", "/RingGroups(Number={Number})")]
[Answer<RingGroup>]
public sealed class GetRingGroupByNumber : XapiAction<GetByNumber>;

/// <summary>Lists ring groups.</summary>
[Action("Ring Groups", "List Ring Group", "GET", "/RingGroups")]
[Answer<RingGroup>(IsList = true)]
public sealed class ListRingGroup : XapiAction<ListQuery>;

/// <summary>Lists ring group members.</summary>
[Action("Ring Groups", "List Ring Group Members", "GET", "/RingGroups({Id})/Members")]
[Answer<RingGroupMember>(IsList = true)]
public sealed class ListRingGroupMembers : XapiAction<ListById>;

/// <summary>Changes a ring group.</summary>
[Action("Ring Groups", "Update Ring Group", "PATCH", "/RingGroups({Id})")]
public sealed class UpdateRingGroup : XapiAction<RingGroup>;
