// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Agent login history. (XAPI Pbx.AgentLoginHistory)</summary>
[Naming(Naming.AsWritten)]
public sealed record AgentLoginHistory
{
    public Optional<string> Agent { get; init; }

    public Optional<string> AgentNo { get; init; }

    public Optional<DateTimeOffset> Day { get; init; }

    public Optional<string> LoggedInDayInterval { get; init; }

    [Parameter(Name = "loggedInDt")]
    public Optional<DateTimeOffset> LoggedInDt { get; init; }

    public Optional<string> LoggedInInterval { get; init; }

    public Optional<string> LoggedInTotalInterval { get; init; }

    public Optional<DateTimeOffset> LoggedOutDt { get; init; }

    public Optional<string> QueueNo { get; init; }

    public Optional<string> TalkingDayInterval { get; init; }

    public Optional<string> TalkingInterval { get; init; }

    public Optional<string> TalkingTotalInterval { get; init; }
}
