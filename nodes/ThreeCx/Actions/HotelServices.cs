// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads hotel services.</summary>
[Action("Hotel Services", "Get Hotel Services", "GET", "/HotelServices")]
[Answer<HotelServices>]
public sealed class GetHotelServices : XapiAction<GetHotelServicesParameters>;

/// <summary>Parameters of <see cref="GetHotelServices"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetHotelServicesParameters : EntityQuery;

/// <summary>Changes hotel services.</summary>
[Action("Hotel Services", "Update Hotel Services", "PATCH", "/HotelServices")]
public sealed class UpdateHotelServices : XapiAction<HotelServices>;
