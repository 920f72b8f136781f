// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Live chat language. (XAPI Pbx.LiveChatLanguage)</summary>
[Naming(Naming.AsWritten)]
public enum LiveChatLanguage
{
    [Option(Value = "browser")]
    Browser,

    [Option(Value = "en")]
    En,

    [Option(Value = "es")]
    Es,

    [Option(Value = "de")]
    De,

    [Option(Value = "fr")]
    Fr,

    [Option(Value = "it")]
    It,

    [Option(Value = "pl")]
    Pl,

    [Option(Value = "ru")]
    Ru,

    [Option(Value = "pt")]
    Pt,

    [Option(Value = "zh")]
    Zh,
}
