using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>What every number of the PBX has. (XAPI Pbx.DN)</summary>
[Naming(Naming.AsWritten)]
public abstract record Dn
{
    [Navigation]
    [Parameter(Description = "Departments it belongs to, and the role there: system_owners, system_admins, group_owners, managers, "
        + "group_admins, receptionists, users. Comes back only with $expand.",
        Example = "[{ \"GroupId\": 28, \"Rights\": { \"RoleName\": \"users\" } }]")]
    public Optional<JsonText<IReadOnlyList<UserGroup>>> Groups { get; init; }

    [Parameter(Description = "Given by the PBX; an update names by it what to change.", Example = "42")]
    public Optional<int> Id { get; init; }

    [Parameter(Description = "Number under which it is called. Left out, the PBX gives a free one where it can; it cannot be changed later.",
        Example = "101")]
    public Optional<string> Number { get; init; }

    [Parameter(Description = "What is written down: voicemail, recordings, both, or what the department says.")]
    public Optional<TranscriptionType> TranscriptionMode { get; init; }
}
