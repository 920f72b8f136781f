// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Live chat box. (XAPI Pbx.LiveChatBox)</summary>
[Naming(Naming.AsWritten)]
public sealed record LiveChatBox
{
    public Optional<ButtonIconType> ButtonIconType { get; init; }

    public Optional<string> ButtonIconUrl { get; init; }

    public Optional<int> ChatDelay { get; init; }

    public Optional<string> Height { get; init; }

    public Optional<LiveChatLanguage> LiveChatLanguage { get; init; }

    public Optional<LiveMessageUserinfoFormat> LiveMessageUserinfoFormat { get; init; }

    public Optional<LiveChatMessageDateformat> MessageDateformat { get; init; }

    public Optional<LiveChatMinimizedStyle> MinimizedStyle { get; init; }

    public Optional<string> OperatorIcon { get; init; }

    public Optional<string> OperatorName { get; init; }

    public Optional<bool> ShowOperatorActualName { get; init; }

    public Optional<string> WindowIcon { get; init; }
}
