// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Chat link name validation. (XAPI Pbx.ChatLinkNameValidation)</summary>
[Naming(Naming.AsWritten)]
public sealed record ChatLinkNameValidation
{
    public Optional<string> FriendlyName { get; init; }

    public Optional<string> Pair { get; init; }
}
