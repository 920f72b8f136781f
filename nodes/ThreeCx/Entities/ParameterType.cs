// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Parameter type. (XAPI Pbx.ParameterType)</summary>
[Naming(Naming.AsWritten)]
public enum ParameterType
{
    String,
    Integer,
    Double,
    Boolean,
    DateTime,
    Password,
    OAuth,
    List,
}
