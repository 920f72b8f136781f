namespace NodeHost.OpenApi.Names;

/// <summary>The naming rules of the Sdk, for names that are not compiled yet.</summary>
internal static class WireRule
{
    public const string CamelCase = "CamelCase";
    public const string AsWritten = "AsWritten";

    /// <summary>The wire name that a rule derives from a name in C#.</summary>
    public static string Apply(string rule, string name)
    {
        if (rule == AsWritten)
            return name;
        int capitals = name.TakeWhile(char.IsUpper).Count();
        int lowered = capitals <= 1 || capitals == name.Length ? capitals : capitals - 1;
        return name[..lowered].ToLowerInvariant() + name[lowered..];
    }

    /// <summary>The rule that derives the most of some names.</summary>
    public static string Best(IReadOnlyList<(string Name, string WireName)> names) =>
        names.Count(pair => Apply(CamelCase, pair.Name) == pair.WireName) > names.Count(pair => pair.Name == pair.WireName) ? CamelCase : AsWritten;
}
