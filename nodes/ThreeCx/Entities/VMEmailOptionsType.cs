// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>VM email options type. (XAPI Pbx.VMEmailOptionsType)</summary>
[Naming(Naming.AsWritten)]
public enum VMEmailOptionsType
{
    None,
    Notification,
    Attachment,
    AttachmentAndDelete,
    VmailToMembers,
    EmailToExtrasOnly,
}
