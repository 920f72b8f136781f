using NodeHost.OpenApi.HandOwned;
using NodeHost.OpenApi.Model;

namespace NodeHost.OpenApi.Writing;

/// <summary>Compares a document with the code that the author of a pack owns.</summary>
internal sealed class Comparison(Api api, HandOwnedCode hand)
{
    /// <summary>The actions and entities that are the author's, each with its file.</summary>
    public IReadOnlyList<string> Kept()
    {
        IEnumerable<string> actions = Owned().Select(pair => $"{pair.Hand.File}: {pair.Hand.ClassName}");
        IEnumerable<string> entities = OwnedEntities().Select(pair => $"{pair.Hand.File}: {pair.Hand.Name}");
        return [.. actions.Concat(entities).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>What the document has and they lack.</summary>
    public IReadOnlyList<string> Lacking() =>
        [.. Owned().SelectMany(pair => Lacks(pair.Action, pair.Hand))
            .Concat(OwnedEntities().SelectMany(pair => Lacks(pair.Entity, pair.Hand)))
            .Order(StringComparer.Ordinal)];

    private IEnumerable<(ApiAction Action, HandAction Hand)> Owned() =>
        from action in api.Actions
        let own = hand.Action(action.Resource, action.Operation)
        where own is not null
        select (action, own);

    private IEnumerable<(Entity Entity, HandType Hand)> OwnedEntities() =>
        from entity in api.Entities
        let own = hand.Type(entity.Name)
        where own is not null && own.File.StartsWith("Entities/", StringComparison.OrdinalIgnoreCase)
        select (entity, own);

    private IEnumerable<string> Lacks(ApiAction action, HandAction own)
    {
        if (own.Method != action.Method || own.Path != action.Path)
            yield return $"{own.File}: {own.ClassName} is {own.Method} {own.Path}; the document has {action.Method} {action.Path}";
        if (hand.Type(own.ClassName)?.Argument is not { } parameters || KnownNames(parameters) is not { } known)
            yield break;
        string[] missing = [.. action.Fields.Select(field => field.WireName).Where(name => !known.Contains(name)).Distinct(StringComparer.Ordinal)];
        if (missing.Length > 0)
            yield return $"{own.File}: {own.ClassName} lacks {string.Join(", ", missing)}";
    }

    private IEnumerable<string> Lacks(Entity entity, HandType own)
    {
        HashSet<string> known = own.IsEnum ? [.. own.Options] : KnownNames(own.Name) ?? [];
        IEnumerable<string> all = entity switch
        {
            EntityEnum choice => choice.Options.Select(option => option.Value),
            EntityRecord record => record.Fields.Select(field => field.WireName),
            _ => [],
        };
        string[] missing = [.. all.Where(name => !known.Contains(name))];
        if (missing.Length > 0)
            yield return $"{own.File}: {own.Name} lacks {string.Join(", ", missing)}";
    }

    // Of an entity that was written, what the document says; of the author's own record, what it declares.
    private HashSet<string>? KnownNames(string record)
    {
        if (hand.Type(record) is { } type)
        {
            HashSet<string> names = [.. hand.PropertiesOf(type).Select(property => property.WireName)];
            if (type.Base is not null && hand.Type(type.Base) is null)
                names.UnionWith(KnownNames(type.Base) ?? []);
            return names;
        }

        if (api.Entities.FirstOrDefault(entity => entity.Name == record) is not EntityRecord entity)
            return record == Building.ParameterChooser.None ? [] : null;
        HashSet<string> all = [.. entity.Fields.Select(field => field.WireName)];
        if (entity.Base is not null)
            all.UnionWith(KnownNames(entity.Base) ?? []);
        return all;
    }
}
