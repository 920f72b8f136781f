using NodeHost.OpenApi.HandOwned;
using NodeHost.OpenApi.Model;

namespace NodeHost.OpenApi.Building;

/// <summary>
/// Decides which record holds the parameters of an action: the entity that is sent, a record that the author of the pack keeps for
/// the purpose, or one of its own that extends either.
/// </summary>
internal sealed class ParameterChooser(EntityBook book, HandOwnedCode hand)
{
    public const string None = "NoParameters";

    // The folder where an author keeps records that many actions share.
    private const string Entities = "Entities/";

    private readonly (HandType Type, Dictionary<string, (HandProperty Property, string WireName)> Properties)[] _shared =
        [.. hand.Types
            .Where(type => type is { IsRecord: true, Argument: null } && !type.File.StartsWith(Entities, StringComparison.OrdinalIgnoreCase) && !type.File.StartsWith("Actions/", StringComparison.OrdinalIgnoreCase))
            .Select(type => (Type: type, Properties: SentOf(hand, type)))
            .Where(shared => shared.Properties is { Count: > 0 })
            .Select(shared => (shared.Type, shared.Properties!))
            .OrderByDescending(shared => shared.Item2.Count)
            .ThenBy(shared => shared.Type.Name, StringComparer.Ordinal)];

    /// <param name="className">Name of the action's class.</param>
    /// <param name="fields">All that its request can have.</param>
    /// <param name="entity">The entity that its body is; null for none.</param>
    public (string Name, ParameterRecord? Own) Choose(string className, IReadOnlyList<Field> fields, EntityRecord? entity)
    {
        if (fields.Count == 0)
            return (None, null);
        if (entity is not null && OfEntity(className, fields, entity) is { } chosen)
            return chosen;
        foreach ((HandType type, Dictionary<string, (HandProperty Property, string WireName)> properties) in _shared)
        {
            if (!properties.Values.All(property => fields.Any(field => Fits(field, property))))
                continue;
            Field[] rest = [.. fields.Where(field => !properties.ContainsKey(field.WireName))];
            if (rest.Length == 0 && !type.IsAbstract)
                return (type.Name, null);
            if (!type.IsSealed)
                return Own(className, type.Name, rest);
        }

        return Own(className, null, fields);
    }

    private (string Name, ParameterRecord? Own)? OfEntity(string className, IReadOnlyList<Field> fields, EntityRecord entity)
    {
        HandType? owned = hand.Type(entity.Name);
        Field[] members = [.. book.Inherited(entity).Concat(entity.Fields)];
        if (owned?.IsAbstract == true || members.Any(member => member.IsReadOnly))
            return null;
        var byName = members.ToDictionary(member => member.WireName, StringComparer.Ordinal);
        Field[] rest = [.. fields.Where(field => field.Place != Place.Body)];
        // A key of the path that the entity has as well is one parameter, not two.
        Field[] extra = [.. rest.Where(field => !byName.ContainsKey(field.WireName))];
        if (rest.Except(extra).Any(key => key.Place != Place.Path || Bare(byName[key.WireName].Type.Name) != Bare(key.Type.Name)))
            return null;
        if (extra.Length == 0)
            return (entity.Name, null);
        if (owned?.IsSealed == true)
            return null;
        entity.IsExtended = true;
        return Own(className, entity.Name, extra);
    }

    private static (string Name, ParameterRecord? Own) Own(string className, string? parent, IReadOnlyList<Field> fields)
    {
        string name = className + "Parameters";
        // What is in the path as well as in the body is told once: it goes into the path.
        Field[] once = [.. fields.GroupBy(field => field.WireName, StringComparer.Ordinal).Select(same => same.MinBy(field => field.Place)!)];
        return (name, new ParameterRecord(name, parent, once));
    }

    private static Dictionary<string, (HandProperty Property, string WireName)>? SentOf(HandOwnedCode hand, HandType type)
    {
        var properties = new Dictionary<string, (HandProperty Property, string WireName)>(StringComparer.Ordinal);
        foreach ((HandProperty Property, string WireName) property in hand.PropertiesOf(type))
        {
            if (property.Property.IsSent && !properties.TryAdd(property.WireName, property))
                return null;
        }

        return properties;
    }

    private static bool Fits(Field field, (HandProperty Property, string WireName) property)
    {
        // A property without an attribute is in the path if the path names it.
        bool isThere = field.Place switch
        {
            Place.Query => property.Property.Place == Place.Query,
            Place.Header => property.Property.Place == Place.Header,
            Place.Path or Place.Body => property.Property.Place == Place.Body,
            _ => false,
        };
        return isThere && field.WireName == property.WireName && Bare(field.Type.Declared(true)) == Bare(Unwrapped(property.Property.Type));
    }

    private static string Unwrapped(string type) => type.StartsWith("Optional<", StringComparison.Ordinal) ? type["Optional<".Length..^1] : type;

    // Whole numbers of any size are numbers to a workflow.
    private static string Bare(string type) => type.TrimEnd('?') switch { "long" => "int", var other => other };
}
