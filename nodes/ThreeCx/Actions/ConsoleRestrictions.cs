// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads console restrictions.</summary>
[Action("Console Restrictions", "Get Console Restrictions", "GET", "/ConsoleRestrictions")]
[Answer<ConsoleRestrictions>]
public sealed class GetConsoleRestrictions : XapiAction<GetConsoleRestrictionsParameters>;

/// <summary>Parameters of <see cref="GetConsoleRestrictions"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetConsoleRestrictionsParameters : EntityQuery;

/// <summary>Changes console restrictions.</summary>
[Action("Console Restrictions", "Update Console Restrictions", "PATCH", "/ConsoleRestrictions")]
public sealed class UpdateConsoleRestrictions : XapiAction<ConsoleRestrictions>;
