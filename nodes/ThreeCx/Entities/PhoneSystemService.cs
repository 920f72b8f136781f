// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Phone system service. (XAPI Pbx.PhoneSystemService)</summary>
[Naming(Naming.AsWritten)]
public enum PhoneSystemService
{
    Database,
    Configuration,
    AudioProvider,
    SIPService,
    SystemService,
    IVR,
    CallFlow,
    QueueMananger,
    Tunnel,
    ManagementConsole,
    MediaServer,
    HotelModule,
    EventNotiificationManager,
    Nginx,
    Gateway,
    AiBridge,
}
