// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Button icon type. (XAPI Pbx.ButtonIconType)</summary>
[Naming(Naming.AsWritten)]
public enum ButtonIconType
{
    Url,
    Default,
    Bubble,
    DoubleBubble,
}
