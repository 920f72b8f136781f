using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>The roles that a member of a group can have, and what each may do. Shared: copied wherever they go out.</summary>
internal static class Roles
{
    private static readonly string[] Names =
    [
        "users", "receptionists", "group_admins", "managers", "group_owners", "system_admins", "system_owners",
    ];

    /// <summary>The role of a member that was given none.</summary>
    public static JObject User { get; } = Role(Names[0], 0);

    public static JArray All { get; } = new(Names.Select(Role));

    private static JObject Role(string name, int rank) => new()
    {
        ["AllowIVR"] = true,
        ["AllowParking"] = true,
        ["AllowToChangePresence"] = rank >= 1,
        ["AllowToManageCompanyBook"] = rank >= 2,
        ["AssignClearOperations"] = rank >= 3,
        ["CanBargeIn"] = rank >= 3,
        ["CanIntercom"] = true,
        ["CanSeeGroupCalls"] = rank >= 1,
        ["CanSeeGroupMembers"] = true,
        ["CanSeeGroupRecordings"] = rank >= 3,
        ["Invalid"] = false,
        ["PerformOperations"] = rank >= 1,
        ["RoleName"] = name,
        ["ShowMyCalls"] = true,
        ["ShowMyPresence"] = true,
        ["ShowMyPresenceOutside"] = true,
    };
}
