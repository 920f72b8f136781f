using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Adds a day, or a stretch of days, on which calls go by the holiday routes.</summary>
[Action("Holidays", "Create Holiday", "POST", "/Holidays",
    NaturalKey = "Name", Description = "Adds a day, or a stretch of days, on which calls go by the holiday routes")]
[Answer<Holiday>]
public sealed class CreateHoliday : XapiAction<Holiday>;

/// <summary>Removes a holiday.</summary>
[Action("Holidays", "Delete Holiday", "DELETE", "/Holidays({Id})", Description = "Removes a holiday")]
public sealed class DeleteHoliday : XapiAction<DeleteById>;

/// <summary>Reads one holiday.</summary>
[Action("Holidays", "Get Holiday", "GET", "/Holidays({Id})", Description = "Reads one holiday")]
[Answer<Holiday>]
public sealed class GetHoliday : XapiAction<GetById>;

/// <summary>Lists holidays, for example with the $filter Year eq 2027.</summary>
[Action("Holidays", "List Holiday", "GET", "/Holidays", Description = "Lists holidays, for example with the $filter Year eq 2027")]
[Answer<Holiday>(IsList = true)]
public sealed class ListHoliday : XapiAction<ListQuery>;

/// <summary>Changes the set properties of a holiday.</summary>
[Action("Holidays", "Update Holiday", "PATCH", "/Holidays({Id})", Description = "Changes the set properties of a holiday")]
public sealed class UpdateHoliday : XapiAction<Holiday>;
