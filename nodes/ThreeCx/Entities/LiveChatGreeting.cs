// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Live chat greeting. (XAPI Pbx.LiveChatGreeting)</summary>
[Naming(Naming.AsWritten)]
public enum LiveChatGreeting
{
    Disabled,
    OnlyOnDesktop,
    OnlyOnMobile,
    DesktopAndMobile,
}
