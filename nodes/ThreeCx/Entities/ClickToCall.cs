// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Click to call. (XAPI Pbx.ClickToCall)</summary>
[Naming(Naming.AsWritten)]
public record ClickToCall : Dn
{
    public Optional<bool> CallUsEnableChat { get; init; }

    public Optional<bool> CallUsEnablePhone { get; init; }

    public Optional<bool> CallUsEnableVideo { get; init; }

    public Optional<Authentication> CallUsRequirement { get; init; }

    public Optional<string> ClickToCallId { get; init; }
}
