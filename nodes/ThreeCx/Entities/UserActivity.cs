// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>User activity. (XAPI Pbx.UserActivity)</summary>
[Naming(Naming.AsWritten)]
public sealed record UserActivity
{
    public Optional<int> AnsweredCount { get; init; }

    public Optional<DateTimeOffset> DateTimeInterval { get; init; }

    public Optional<int> UnansweredCount { get; init; }
}
