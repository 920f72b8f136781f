using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Where a call is sent. (XAPI Pbx.DestinationType)</summary>
[Naming(Naming.AsWritten)]
public enum DestinationType
{
    None,
    VoiceMail,
    Extension,
    Queue,
    RingGroup,
    IVR,
    External,
    Fax,
    Boomerang,
    Deflect,
    VoiceMailOfDestination,
    Callback,
    RoutePoint,
    ProceedWithNoExceptions,
}
