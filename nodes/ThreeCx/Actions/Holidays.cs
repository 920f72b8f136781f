// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a holiday.</summary>
[Action("Holidays", "Create Holiday", "POST", "/Holidays")]
[Answer<Holiday>]
public sealed class CreateHoliday : XapiAction<Holiday>;

/// <summary>Removes a holiday.</summary>
[Action("Holidays", "Delete Holiday", "DELETE", "/Holidays({Id})")]
public sealed class DeleteHoliday : XapiAction<DeleteById>;

/// <summary>Reads a holiday.</summary>
[Action("Holidays", "Get Holiday", "GET", "/Holidays({Id})")]
[Answer<Holiday>]
public sealed class GetHoliday : XapiAction<GetById>;

/// <summary>Lists holidays.</summary>
[Action("Holidays", "List Holiday", "GET", "/Holidays")]
[Answer<Holiday>(IsList = true)]
public sealed class ListHoliday : XapiAction<ListQuery>;

/// <summary>Changes a holiday.</summary>
[Action("Holidays", "Update Holiday", "PATCH", "/Holidays({Id})")]
public sealed class UpdateHoliday : XapiAction<Holiday>;
