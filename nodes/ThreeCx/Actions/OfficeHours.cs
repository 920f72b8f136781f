// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads office hours.</summary>
[Action("Office Hours", "Get Office Hours", "GET", "/OfficeHours")]
[Answer<OfficeHours>]
public sealed class GetOfficeHours : XapiAction<GetOfficeHoursParameters>;

/// <summary>Parameters of <see cref="GetOfficeHours"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetOfficeHoursParameters : EntityQuery;

/// <summary>Changes office hours.</summary>
[Action("Office Hours", "Update Office Hours", "PATCH", "/OfficeHours")]
public sealed class UpdateOfficeHours : XapiAction<OfficeHours>;
