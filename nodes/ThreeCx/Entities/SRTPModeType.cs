// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>SRTP mode type. (XAPI Pbx.SRTPModeType)</summary>
[Naming(Naming.AsWritten)]
public enum SRTPModeType
{
    SRTPDisabled,
    SRTPEnabled,
    SRTPEnforced,
}
