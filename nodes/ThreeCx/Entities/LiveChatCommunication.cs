// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Live chat communication. (XAPI Pbx.LiveChatCommunication)</summary>
[Naming(Naming.AsWritten)]
public enum LiveChatCommunication
{
    ChatOnly,
    PhoneAndChat,
    PhoneOnly,
    VideoPhoneAndChat,
}
