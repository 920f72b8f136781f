using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Membership in a group. (XAPI Pbx.UserGroup)</summary>
[Naming(Naming.AsWritten)]
public sealed record UserGroup
{
    public Optional<bool> CanDelete { get; init; }

    [Parameter(Description = "Id of the department.", Example = "28")]
    public Optional<int> GroupId { get; init; }

    [Navigation]
    public Optional<JsonText<Rights>> GroupRights { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> MemberName { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Number { get; init; }

    [Navigation]
    [Parameter(Description = "The role in it, and what it may do.", Example = "{ \"RoleName\": \"users\" }")]
    public Optional<JsonText<Rights>> Rights { get; init; }

    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }

    public Optional<TranscriptionType> TranscriptionMode { get; init; }

    public Optional<PeerType> Type { get; init; }
}
