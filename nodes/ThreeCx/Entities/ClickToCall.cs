using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>What a link by which visitors of a web site call has. (XAPI Pbx.ClickToCall)</summary>
[Naming(Naming.AsWritten)]
public record ClickToCall : Dn
{
    [Parameter(Description = "Visitors of its link may chat.")]
    public Optional<bool> CallUsEnableChat { get; init; }

    [Parameter(Description = "Visitors of its link may call.")]
    public Optional<bool> CallUsEnablePhone { get; init; }

    [Parameter(Description = "Visitors of its link may call with video.")]
    public Optional<bool> CallUsEnableVideo { get; init; }

    [Parameter(Description = "What visitors of its link must tell about themselves.")]
    public Optional<Authentication> CallUsRequirement { get; init; }

    [Parameter(Description = "Last part of the address of its link.", Example = "adalindqvist")]
    public Optional<string> ClickToCallId { get; init; }
}
