// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads country codes.</summary>
[Action("Country Codes", "Get Country Codes", "GET", "/CountryCodes")]
[Answer<CountryCodes>]
public sealed class GetCountryCodes : XapiAction<GetCountryCodesParameters>;

/// <summary>Parameters of <see cref="GetCountryCodes"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetCountryCodesParameters : EntityQuery;

/// <summary>Changes country codes.</summary>
[Action("Country Codes", "Update Country Codes", "PATCH", "/CountryCodes")]
public sealed class UpdateCountryCodes : XapiAction<CountryCodes>;
