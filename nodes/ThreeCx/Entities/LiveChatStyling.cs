// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Live chat styling. (XAPI Pbx.LiveChatStyling)</summary>
[Naming(Naming.AsWritten)]
public sealed record LiveChatStyling
{
    public Optional<AnimationStyle> Animation { get; init; }

    public Optional<bool> Minimized { get; init; }

    public Optional<string> Style { get; init; }

    public Optional<bool> UseRubik { get; init; }
}
