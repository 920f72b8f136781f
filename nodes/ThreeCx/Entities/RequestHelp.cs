// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Request help. (XAPI Pbx.RequestHelp)</summary>
[Naming(Naming.AsWritten)]
public sealed record RequestHelp
{
    public Optional<int> GrantPeriodDays { get; init; }

    public Optional<string> IssueDescription { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> PhoneNumber { get; init; }

    public Optional<string> ReplyEmail { get; init; }
}
