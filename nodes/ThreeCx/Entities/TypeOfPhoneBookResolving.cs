// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Type of phone book resolving. (XAPI Pbx.TypeOfPhoneBookResolving)</summary>
[Naming(Naming.AsWritten)]
public enum TypeOfPhoneBookResolving
{
    NotResolve,
    MatchExact,
    MatchLength,
}
