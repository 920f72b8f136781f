// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Group props. (XAPI Pbx.GroupProps)</summary>
[Naming(Naming.AsWritten)]
public sealed record GroupProps
{
    public Optional<int> DectMaxCount { get; init; }

    public Optional<int> DepartmentContactsMaxCount { get; init; }

    public Optional<string> Fqdn { get; init; }

    public Optional<int> LiveChatMaxCount { get; init; }

    public Optional<int> OutboundRulesMaxCount { get; init; }

    public Optional<int> PersonalContactsMaxCount { get; init; }

    public Optional<int> PromptsMaxCount { get; init; }

    public Optional<string> ResellerId { get; init; }

    public Optional<string> ResellerName { get; init; }

    public Optional<int> SbcMaxCount { get; init; }

    public Optional<StartupLicense> StartupLicense { get; init; }

    public Optional<string> StartupOwnerEmail { get; init; }

    public Optional<DateTimeOffset> SubcriptionExpireDate { get; init; }

    public Optional<string> Subscription { get; init; }

    public Optional<string> SubscriptionType { get; init; }

    public Optional<string> SystemNumberFrom { get; init; }

    public Optional<string> SystemNumberTo { get; init; }

    public Optional<string> TrunkNumberFrom { get; init; }

    public Optional<string> TrunkNumberTo { get; init; }

    public Optional<int> TrunksMaxCount { get; init; }

    public Optional<string> UserNumberFrom { get; init; }

    public Optional<string> UserNumberTo { get; init; }
}
