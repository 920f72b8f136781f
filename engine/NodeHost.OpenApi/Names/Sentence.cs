using NodeHost.Sdk;

namespace NodeHost.OpenApi.Names;

/// <summary>Sentences about actions and entities, made of their names alone: a document's prose belongs to its author.</summary>
internal static class Sentence
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["Add"] = "Adds",
        ["Assign"] = "Assigns",
        ["Cancel"] = "Cancels",
        ["Check"] = "Checks",
        ["Clear"] = "Clears",
        ["Copy"] = "Copies",
        ["Create"] = "Makes",
        ["Delete"] = "Removes",
        ["Disable"] = "Switches off",
        ["Download"] = "Downloads",
        ["Drop"] = "Drops",
        ["Enable"] = "Switches on",
        ["Export"] = "Exports",
        ["Find"] = "Finds",
        ["Generate"] = "Generates",
        ["Get"] = "Reads",
        ["Import"] = "Imports",
        ["Install"] = "Installs",
        ["Link"] = "Links",
        ["List"] = "Lists",
        ["Make"] = "Makes",
        ["Patch"] = "Changes",
        ["Post"] = "Sends",
        ["Put"] = "Replaces",
        ["Read"] = "Reads",
        ["Reboot"] = "Reboots",
        ["Refresh"] = "Refreshes",
        ["Regenerate"] = "Regenerates",
        ["Remove"] = "Removes",
        ["Replace"] = "Replaces",
        ["Request"] = "Requests",
        ["Reset"] = "Resets",
        ["Restart"] = "Restarts",
        ["Restore"] = "Restores",
        ["Search"] = "Searches for",
        ["Send"] = "Sends",
        ["Set"] = "Sets",
        ["Start"] = "Starts",
        ["Stop"] = "Stops",
        ["Test"] = "Tests",
        ["Unlink"] = "Unlinks",
        ["Update"] = "Changes",
        ["Upgrade"] = "Upgrades",
        ["Upload"] = "Uploads",
    };

    private static readonly HashSet<string> Masses = new(StringComparer.Ordinal)
    {
        "access", "data", "firmware", "hardware", "health", "info", "information", "mail", "media", "metadata", "music", "people", "software", "text",
    };

    /// <summary>What an action does, from its title: <c>List Call Flow App</c> becomes <c>Lists call flow apps.</c></summary>
    public static string OfAction(string title)
    {
        string[] words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !Verbs.TryGetValue(words[0], out string? verb))
            return $"{First(words)}.";
        string[] rest = [.. words[1..].Select(Lower)];
        if (words[0] == "List")
            rest[^1] = Plural(rest[^1]);
        else if (IsSingle(rest))
            rest[0] = $"{(rest[0][0] is 'a' or 'e' or 'i' or 'o' or 'A' ? "an" : "a")} {rest[0]}";
        return $"{verb} {string.Join(' ', rest)}.";
    }

    /// <summary>What an entity is, from its name: <c>CallFlowApp</c> becomes <c>Call flow app.</c></summary>
    public static string OfEntity(string name) => $"{First(WireNames.TitleWords(name).Split(' '))}.";

    private static string First(string[] words) => string.Join(' ', words.Select((word, i) => i == 0 ? word : Lower(word)));

    // In "user by number" the user counts.
    private static bool IsSingle(string[] words)
    {
        int by = Array.IndexOf(words, "by");
        string noun = words[by > 0 ? by - 1 : ^1];
        return !noun.EndsWith('s') && !Masses.Contains(noun) && words[0] is not ("all" or "first" or "my" or "any" or "no" or "has" or "can");
    }

    // DN, SBC and the like stay.
    private static string Lower(string word) => word.Length > 1 && word.All(c => !char.IsLower(c)) ? word : word.ToLowerInvariant();

    private static string Plural(string word) => word switch
    {
        [.., 's'] => word,
        [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => word + "s",
        [.., 'y'] => word[..^1] + "ies",
        _ => word + "s",
    };
}
