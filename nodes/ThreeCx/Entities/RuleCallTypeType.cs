// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Rule call type type. (XAPI Pbx.RuleCallTypeType)</summary>
[Naming(Naming.AsWritten)]
public enum RuleCallTypeType
{
    AllCalls,
    InternalCallsOnly,
    ExternalCallsOnly,
}
