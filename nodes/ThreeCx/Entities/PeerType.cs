using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>What kind of thing a number belongs to. (XAPI Pbx.PeerType)</summary>
[Naming(Naming.AsWritten)]
public enum PeerType
{
    None,
    Extension,
    Queue,
    RingGroup,
    IVR,
    Fax,
    Conference,
    SpecialMenu,
    Parking,
    ExternalLine,
    Group,
    RoutePoint,
}
