using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Renaming;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Gives fields other names.</summary>
[Node("n8n-nodes-base.renameKeys", "Rename Keys", 1, Description = "Gives fields other names, one by one or by a regular expression.")]
public sealed class RenameKeys : ItemNode<RenameKeysParameters>
{
    public override ValueTask<ItemResult> RunAsync(RenameKeysParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        var json = (JObject)context.Item.Json.DeepClone();
        foreach (KeyName key in parameters.Keys.Key)
            Rename(json, key);
        foreach (KeyReplacement replacement in parameters.AdditionalOptions.RegexReplacement.Replacements)
        {
            var pattern = new KeyPattern(replacement.SearchRegex, replacement.ReplaceRegex, replacement.Options.CaseInsensitive);
            json = pattern.Rename(json, replacement.Options.Depth);
        }

        return ValueTask.FromResult<ItemResult>(new Item { Json = json, Binary = context.Item.Binary });
    }

    private static void Rename(JObject json, KeyName key)
    {
        if (key.CurrentKey.Length == 0 || key.NewKey.Length == 0 || key.CurrentKey == key.NewKey)
            return;
        if (PropertyPath.Get(json, key.CurrentKey)?.DeepClone() is not { } value)
            return;
        PropertyPath.Remove(json, key.CurrentKey);
        PropertyPath.Set(json, key.NewKey, value);
    }
}

public sealed record RenameKeysParameters
{
    [Parameter("Keys")] public KeyNames Keys { get; init; } = new();

    [Parameter("Additional Options")] public RenameKeysOptions AdditionalOptions { get; init; } = new();
}

public sealed record RenameKeysOptions
{
    [Parameter("Regex")] public KeyReplacements RegexReplacement { get; init; } = new();
}

/// <summary>The keys to rename one by one.</summary>
public sealed record KeyNames
{
    [Parameter("Key")] public IReadOnlyList<KeyName> Key { get; init; } = [];
}

/// <summary>A key and its new name.</summary>
public sealed record KeyName
{
    [Parameter("Current Key Name", Example = "address.city")] public string CurrentKey { get; init; } = "";

    [Parameter("New Key Name", Example = "town")] public string NewKey { get; init; } = "";
}

/// <summary>The regular expressions to rename by.</summary>
public sealed record KeyReplacements
{
    [Parameter("Replacement")] public IReadOnlyList<KeyReplacement> Replacements { get; init; } = [];
}

/// <summary>A regular expression, and what takes the place of what it matches.</summary>
public sealed record KeyReplacement
{
    [Parameter(Ignored = true)] public string RegExNotice { get; init; } = "";

    [Parameter("Regular Expression", Example = "^old_(.*)")] public string SearchRegex { get; init; } = "";

    [Parameter("Replace With", Description = "May use $1 for what the first group matches.", Example = "new_$1")]
    public string ReplaceRegex { get; init; } = "";

    [Parameter("Options")] public KeyReplacementOptions Options { get; init; } = new();
}

public sealed record KeyReplacementOptions
{
    [Parameter("Case Insensitive", Description = "Takes upper and lower case for the same.")] public bool CaseInsensitive { get; init; }

    [Parameter("Max Depth", Description = "How many levels below the top are renamed, too; -1 for all.")]
    public int Depth { get; init; } = -1;
}
