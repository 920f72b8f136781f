// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Type of chat ownership type. (XAPI Pbx.TypeOfChatOwnershipType)</summary>
[Naming(Naming.AsWritten)]
public enum TypeOfChatOwnershipType
{
    TakeManually,
    AutoAssign,
}
