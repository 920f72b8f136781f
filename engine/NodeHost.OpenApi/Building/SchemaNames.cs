using System.Text.RegularExpressions;
using NodeHost.OpenApi.HandOwned;
using NodeHost.OpenApi.Names;

namespace NodeHost.OpenApi.Building;

/// <summary>The C# names of entities. Each is given once, and none differs from another by capitals alone.</summary>
internal sealed partial class SchemaNames
{
    // Names that the generated code itself uses inside the namespace of the entities.
    private static readonly string[] Used = ["DateTimeOffset", "Guid", "JToken", "Naming", "Entities", "Actions", "Client", "Optional", "JsonText"];

    private readonly HashSet<string> _taken = new(Used, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _bySchema = new(StringComparer.Ordinal);

    /// <param name="schemas">All schemas of the document.</param>
    /// <param name="hand">Types that the author owns; a schema that one of them stands for has its name.</param>
    /// <param name="reserved">Names of the node's classes.</param>
    public SchemaNames(IEnumerable<string> schemas, HandOwnedCode hand, IEnumerable<string> reserved)
    {
        _taken.UnionWith(reserved);
        string[] all = [.. schemas.Order(StringComparer.Ordinal)];
        foreach (string schema in all)
        {
            if (hand.TypeFor(schema) is { } type && _taken.Add(type.Name))
                _bySchema[schema] = type.Name;
        }

        // The last part of a dotted name will do, unless two schemas have it.
        Dictionary<string, int> shortNames = all.GroupBy(Short, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
        foreach (string schema in all.Where(schema => !_bySchema.ContainsKey(schema)))
            _bySchema[schema] = Take(shortNames[Short(schema)] == 1 ? Short(schema) : Identifier.Of(schema));
    }

    public string this[string schema] => _bySchema[schema];

    public bool Knows(string schema) => _bySchema.ContainsKey(schema);

    /// <summary>Gives a name to a schema that has none of its own.</summary>
    public string Take(string wanted)
    {
        if (_taken.Add(wanted))
            return wanted;
        string entity = wanted + "Entity";
        if (_taken.Add(entity))
            return entity;
        int number = 2;
        while (!_taken.Add(wanted + number))
            number++;
        return wanted + number;
    }

    private static string Short(string schema) => Identifier.Of(Namespace().Replace(schema, ""), "Entity");

    [GeneratedRegex(@"^(?:[A-Za-z_]\w*\.)+", RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();
}
