using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>What a member of a group may do. (XAPI Pbx.Rights)</summary>
[Naming(Naming.AsWritten)]
public sealed record Rights
{
    public Optional<bool> AllowIVR { get; init; }

    public Optional<bool> AllowParking { get; init; }

    public Optional<bool> AllowToChangePresence { get; init; }

    public Optional<bool> AllowToManageCompanyBook { get; init; }

    public Optional<bool> AssignClearOperations { get; init; }

    public Optional<bool> CanBargeIn { get; init; }

    public Optional<bool> CanIntercom { get; init; }

    public Optional<bool> CanSeeGroupCalls { get; init; }

    public Optional<bool> CanSeeGroupMembers { get; init; }

    public Optional<bool> CanSeeGroupRecordings { get; init; }

    public Optional<bool> Invalid { get; init; }

    public Optional<bool> PerformOperations { get; init; }

    [Parameter(Description = "One of system_owners, system_admins, group_owners, managers, group_admins, receptionists, users.", Example = "users")]
    public Optional<string> RoleName { get; init; }

    public Optional<bool> ShowMyCalls { get; init; }

    public Optional<bool> ShowMyPresence { get; init; }

    public Optional<bool> ShowMyPresenceOutside { get; init; }
}
