// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Microsoft365 subscription test result. (XAPI Pbx.Microsoft365SubscriptionTestResult)</summary>
[Naming(Naming.AsWritten)]
public sealed record Microsoft365SubscriptionTestResult
{
    public Optional<string> ExceptionMessage { get; init; }

    public Optional<string> Fqdn { get; init; }

    public Optional<bool> IsSubscriptionAvailable { get; init; }
}
