// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>VM play msg date time type. (XAPI Pbx.VMPlayMsgDateTimeType)</summary>
[Naming(Naming.AsWritten)]
public enum VMPlayMsgDateTimeType
{
    None,
    Play12Hr,
    Play24Hr,
}
