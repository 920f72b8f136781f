// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Type of IP restriction. (XAPI Pbx.TypeOfIPRestriction)</summary>
[Naming(Naming.AsWritten)]
public enum TypeOfIPRestriction
{
    Any,
    IPV4,
    IPV6,
}
