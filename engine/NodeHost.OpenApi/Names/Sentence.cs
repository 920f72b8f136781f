using NodeHost.Sdk;

namespace NodeHost.OpenApi.Names;

/// <summary>Sentences about actions and entities, made of their names alone: a document's prose belongs to its author.</summary>
internal static class Sentence
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["Add"] = "Adds", ["Assign"] = "Assigns", ["Cancel"] = "Cancels", ["Check"] = "Checks", ["Clear"] = "Clears", ["Copy"] = "Copies",
        ["Create"] = "Makes", ["Delete"] = "Removes", ["Disable"] = "Switches off", ["Download"] = "Downloads", ["Drop"] = "Drops",
        ["Enable"] = "Switches on", ["Export"] = "Exports", ["Find"] = "Finds", ["Generate"] = "Generates", ["Get"] = "Reads",
        ["Import"] = "Imports", ["Install"] = "Installs", ["Link"] = "Links", ["List"] = "Lists", ["Make"] = "Makes", ["Patch"] = "Changes",
        ["Post"] = "Sends", ["Put"] = "Replaces", ["Read"] = "Reads", ["Reboot"] = "Reboots", ["Refresh"] = "Refreshes",
        ["Regenerate"] = "Regenerates", ["Remove"] = "Removes", ["Replace"] = "Replaces", ["Request"] = "Requests", ["Reset"] = "Resets",
        ["Restart"] = "Restarts", ["Restore"] = "Restores", ["Search"] = "Searches for", ["Send"] = "Sends", ["Set"] = "Sets",
        ["Start"] = "Starts", ["Stop"] = "Stops", ["Test"] = "Tests", ["Unlink"] = "Unlinks", ["Update"] = "Changes",
        ["Upgrade"] = "Upgrades", ["Upload"] = "Uploads",
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
        return $"{verb} {string.Join(' ', rest)}.";
    }

    /// <summary>What an entity is, from its name: <c>CallFlowApp</c> becomes <c>Call flow app.</c></summary>
    public static string OfEntity(string name) => $"{First(WireNames.TitleWords(name).Split(' '))}.";

    private static string First(string[] words) => string.Join(' ', words.Select((word, i) => i == 0 ? word : Lower(word)));

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
