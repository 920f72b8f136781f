// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Synchronized pbx profile. (XAPI Pbx.SynchronizedPbxProfile)</summary>
[Naming(Naming.AsWritten)]
public enum SynchronizedPbxProfile
{
    Available,
    OutOfOffice,
    Away,
}
