// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Gateway type. (XAPI Pbx.GatewayType)</summary>
[Naming(Naming.AsWritten)]
public enum GatewayType
{
    Unknown,
    Analog,
    Provider,
    BridgeMaster,
    BridgeSlave,
    BridgeSlaveOverTunnel,
    BRI,
    T1,
    E1,
}
