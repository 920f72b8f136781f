using NodeHost.OpenApi.Names;
using NodeHost.OpenApi.Writing;

namespace NodeHost.OpenApi.HandOwned;

/// <summary>The C# files of a pack that its author owns: all that do not begin with the mark of a written file.</summary>
internal sealed class HandOwnedCode
{
    private static readonly string[] NotSource = ["bin", "obj", "artifacts"];

    private readonly Dictionary<string, HandType> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HandType> _bySchema = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Resource, string Operation), HandAction> _actions = [];

    private HandOwnedCode()
    {
    }

    /// <summary>Paths of the files, relative to the folder, with slashes.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<HandType> Types => _byName.Values;

    public IReadOnlyCollection<HandAction> Actions => _actions.Values;

    /// <summary>Reads the files below a folder; none where there is no such folder.</summary>
    public static HandOwnedCode Read(string folder)
    {
        var code = new HandOwnedCode();
        if (!Directory.Exists(folder))
            return code;
        IEnumerable<string> files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').SkipLast(1).Any(part => part.StartsWith('.') || NotSource.Contains(part)))
            .Order(StringComparer.Ordinal);
        foreach (string file in files)
            code.Add(file, File.ReadAllText(Path.Combine(folder, file)));
        return code;
    }

    /// <summary>The type that stands for a schema: its comment says so, or it has the schema's name.</summary>
    public HandType? TypeFor(string schema) =>
        _bySchema.TryGetValue(schema, out HandType? marked) ? marked
        : Type(Identifier.Of(schema[(schema.LastIndexOf('.') + 1)..])) is { Schema: null, Argument: null } named && IsEntity(named) ? named : null;

    public HandType? Type(string name) => _byName.GetValueOrDefault(name);

    public HandAction? Action(string resource, string operation) => _actions.GetValueOrDefault((resource, operation));

    /// <summary>All properties of a record with their wire names, those of its bases first.</summary>
    public IEnumerable<(HandProperty Property, string WireName)> PropertiesOf(HandType type)
    {
        IEnumerable<(HandProperty, string)> inherited = type.Base is not null && Type(type.Base) is { } parent && parent != type ? PropertiesOf(parent) : [];
        string naming = NamingOf(type);
        return inherited.Concat(type.Properties.Select(property => (property, property.WireName ?? WireRule.Apply(naming, property.Name))));
    }

    private string NamingOf(HandType type) =>
        type.Naming ?? (type.Base is not null && Type(type.Base) is { } parent && parent != type ? NamingOf(parent) : WireRule.CamelCase);

    private static bool IsEntity(HandType type) => (type.IsRecord || type.IsEnum) && type.File.StartsWith("Entities/", StringComparison.OrdinalIgnoreCase);

    private void Add(string file, string text)
    {
        if (WrittenMark.IsOn(text))
            return;
        Files.Add(file);
        var scan = new SourceScan(file, text);
        foreach (HandType type in scan.Types)
        {
            _byName.TryAdd(type.Name, type);
            if (type.Schema is not null)
                _bySchema.TryAdd(type.Schema, type);
        }

        foreach (HandAction action in scan.Actions)
            _actions.TryAdd((action.Resource, action.Operation), action);
    }
}
