// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Template type. (XAPI Pbx.TemplateType)</summary>
[Naming(Naming.AsWritten)]
public enum TemplateType
{
    Preferred,
    Supported,
    Dedicated,
    ThirdParty,
    Deleted,
    Unknown,
}
