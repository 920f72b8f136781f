// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Parking. (XAPI Pbx.Parking)</summary>
[Naming(Naming.AsWritten)]
public sealed record Parking : Dn;
