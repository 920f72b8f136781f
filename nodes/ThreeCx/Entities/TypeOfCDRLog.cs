// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Type of CDR log. (XAPI Pbx.TypeOfCDRLog)</summary>
[Naming(Naming.AsWritten)]
public enum TypeOfCDRLog
{
    SingleFileForAllCalls,
    SingleFileForEachCall,
    PassiveSocket,
    ActiveSocket,
}
