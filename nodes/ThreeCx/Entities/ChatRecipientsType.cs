// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Chat recipients type. (XAPI Pbx.ChatRecipientsType)</summary>
[Naming(Naming.AsWritten)]
public enum ChatRecipientsType
{
    None,
    MyGroupManagers,
    MyGroupAllMembers,
    AllGroupsManagers,
}
