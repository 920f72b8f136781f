using System.Text.RegularExpressions;
using NodeHost.OpenApi.Model;
using NodeHost.Sdk;

namespace NodeHost.OpenApi.Writing;

/// <summary>
/// How the types that an action uses are written in its file. An entity whose name means something else there, be it another
/// action or a type of .NET or of the Sdk, is written with its folder: <c>Entities.CreateTrunk</c>.
/// </summary>
internal sealed partial class ActionNames
{
    // Names that files see without a using line of their own.
    private static readonly HashSet<string> Visible = new(
        new[] { typeof(object).Assembly, typeof(Uri).Assembly, typeof(HttpClient).Assembly, typeof(Enumerable).Assembly, typeof(Item).Assembly, typeof(Thread).Assembly }
            .Distinct()
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => !type.IsNested && type.Namespace is "System" or "System.IO" or "System.Linq" or "System.Net.Http" or "System.Threading"
                or "System.Threading.Tasks" or "System.Collections.Generic" or "NodeHost.Sdk" or "Newtonsoft.Json.Linq")
            .Select(type => type.Name),
        StringComparer.Ordinal)
    {
        "Item", "Entities", "Actions", "Client", "Sdk", "Nodes", "Credentials", "NodeHost",
    };

    private readonly string _root;
    private readonly IReadOnlyDictionary<string, string> _shared;
    private readonly HashSet<string> _entities;
    private readonly HashSet<string> _hidden;
    private readonly string? _baseNamespace;

    /// <param name="root">Namespace of the node.</param>
    /// <param name="baseClass">The base of the actions, with or without its namespace.</param>
    /// <param name="entities">Names of all entities.</param>
    /// <param name="actions">Names of the actions' classes.</param>
    /// <param name="shared">Namespaces of the types that the author owns outside of the entities, by name.</param>
    public ActionNames(string root, string baseClass, IEnumerable<string> entities, IEnumerable<string> actions, IReadOnlyDictionary<string, string> shared)
    {
        _root = root;
        _shared = shared;
        _entities = [.. entities];
        _hidden = [.. actions, .. Visible, .. root.Split('.'), .. shared.Keys];
        int dot = baseClass.LastIndexOf('.');
        Base = baseClass[(dot + 1)..];
        _baseNamespace = dot < 0 ? shared.GetValueOrDefault(Base) : baseClass[..dot];
    }

    public string Namespace => _root + ".Actions";

    /// <summary>The base of the actions.</summary>
    public string Base { get; }

    /// <summary>A type of a value.</summary>
    public string Of(CodeType type) =>
        type.Entity is null || Type(type.Entity) == type.Entity ? type.Name : Regex.Replace(type.Name, $@"\b{type.Entity}\b", Type(type.Entity), RegexOptions.CultureInvariant);

    /// <summary>A record.</summary>
    public string Type(string name) => _entities.Contains(name) && _hidden.Contains(name) ? $"Entities.{name}" : name;

    /// <summary>The namespaces that a file needs.</summary>
    public IEnumerable<string> Usings(string text, IReadOnlyList<ApiAction> actions)
    {
        HashSet<string> words = [.. Word().Matches(text).Select(word => word.Value)];
        var spaces = new SortedSet<string>(StringComparer.Ordinal) { "NodeHost.Sdk" };
        if (words.Contains("JToken"))
            spaces.Add("Newtonsoft.Json.Linq");
        if (_baseNamespace is not null)
            spaces.Add(_baseNamespace);
        foreach (ApiAction action in actions)
        {
            foreach (string name in new[] { action.Parameters, action.Own?.Base }.OfType<string>())
            {
                if (_shared.TryGetValue(name, out string? space) && !_entities.Contains(name))
                    spaces.Add(space);
            }
        }

        if (words.Any(word => _entities.Contains(word) && !_hidden.Contains(word)))
            spaces.Add(_root + ".Entities");
        // What encloses the file's namespace needs no line.
        spaces.RemoveWhere(space => Namespace == space || Namespace.StartsWith(space + ".", StringComparison.Ordinal));
        return spaces;
    }

    [GeneratedRegex(@"[A-Za-z_]\w*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
