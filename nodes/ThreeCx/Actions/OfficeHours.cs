using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads office hours, break time, time zone and language of the PBX.</summary>
[Action("Office Hours", "Get Office Hours", "GET", "/OfficeHours", Description = "Reads office hours, break time, time zone and language of the PBX")]
[Answer<OfficeHours>]
public sealed class GetOfficeHours : XapiAction<GetOfficeHoursParameters>;

/// <summary>Parameters of <see cref="GetOfficeHours"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetOfficeHoursParameters : EntityQuery;

/// <summary>Changes office hours, break time, time zone or language of the PBX.</summary>
[Action("Office Hours", "Update Office Hours", "PATCH", "/OfficeHours",
    Description = "Changes office hours, break time, time zone or language of the PBX")]
public sealed class UpdateOfficeHours : XapiAction<OfficeHours>;
