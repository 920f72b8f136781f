// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Type of auto pickup forward. (XAPI Pbx.TypeOfAutoPickupForward)</summary>
[Naming(Naming.AsWritten)]
public enum TypeOfAutoPickupForward
{
    TransferBack,
    DN,
    ExtensionVoiceMail,
    ExternalNumber,
    RoutePoint,
}
