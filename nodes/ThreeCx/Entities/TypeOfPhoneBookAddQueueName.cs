// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Type of phone book add queue name. (XAPI Pbx.TypeOfPhoneBookAddQueueName)</summary>
[Naming(Naming.AsWritten)]
public enum TypeOfPhoneBookAddQueueName
{
    NotAdd,
    Append,
    Prepend,
}
