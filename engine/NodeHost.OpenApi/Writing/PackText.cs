using NodeHost.OpenApi.HandOwned;
using NodeHost.OpenApi.Model;
using NodeHost.OpenApi.Names;

namespace NodeHost.OpenApi.Writing;

/// <summary>The texts of all files that a document makes, without what the author of the pack owns.</summary>
internal sealed class PackText(ImportOptions options, Api api, HandOwnedCode hand, string baseClass)
{
    private readonly Dictionary<string, Entity> _entities = api.Entities.ToDictionary(entity => entity.Name, StringComparer.Ordinal);

    public Dictionary<string, string> Write()
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var entityFile = new EntityFile(options.Namespace, api.Title);
        foreach (Entity entity in api.Entities.Where(entity => hand.Type(entity.Name) is not { } type || !IsEntity(type)))
        {
            string? parent = (entity as EntityRecord)?.Base;
            files[FreePath("Entities", entity.Name)] = entityFile.Write(entity, parent is null ? [] : MembersOf(parent));
        }

        var actionFile = new ActionFile(Names(), MembersOf);
        IEnumerable<ApiAction> mine = api.Actions.Where(action => hand.Action(action.Resource, action.Operation) is null);
        // Resources whose names differ by blanks alone share a file.
        foreach (IGrouping<string, ApiAction> file in mine.GroupBy(action => action.Resource.Replace(" ", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase))
            files[FreePath("Actions", file.Key)] = actionFile.Write([.. file]);
        return files;
    }

    private ActionNames Names()
    {
        var shared = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (HandType type in hand.Types.Where(type => !IsEntity(type) && !type.File.StartsWith("Actions/", StringComparison.OrdinalIgnoreCase)))
            shared[type.Name] = type.Namespace;
        IEnumerable<string> classes = api.Actions.Select(action => action.ClassName).Concat(hand.Actions.Select(action => action.ClassName));
        return new ActionNames(options.Namespace, baseClass, _entities.Keys, classes, shared);
    }

    // A file of the author's keeps its name; what it lacks comes to lie beside it.
    private string FreePath(string folder, string name) =>
        hand.Files.Contains($"{folder}/{name}.cs") ? $"{folder}/{name}.Imported.cs" : $"{folder}/{name}.cs";

    private IEnumerable<string> MembersOf(string record)
    {
        if (hand.Type(record) is { } type)
            return hand.PropertiesOf(type).Select(property => property.Property.Name);
        if (!_entities.TryGetValue(record, out Entity? found) || found is not EntityRecord entity)
            return [];
        string[] inherited = entity.Base is null ? [] : [.. MembersOf(entity.Base)];
        var names = new MemberNames(entity.Name, inherited);
        return [.. inherited, .. entity.Fields.Select(field => names.Take(field.WireName))];
    }

    private static bool IsEntity(HandType type) => type.File.StartsWith("Entities/", StringComparison.OrdinalIgnoreCase);
}
