using System.Collections.Concurrent;
using NodeHost.Nodes.ThreeCx.Actions;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Model;

/// <summary>What the API has, read from the action classes of the pack: sets of entities, single things and functions.</summary>
internal sealed class ApiModel
{
    private static readonly Lazy<ApiModel> Pack = new(() => new ApiModel(typeof(ListReceptionist).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(ListReceptionist).Namespace)
        .Select(ApiAction.Of).OfType<ApiAction>()));

    // One graph for all sets, so that an entity that several refer to is read once.
    private readonly ConcurrentDictionary<Type, EntityShape> _shapes = new();

    private ApiModel(IEnumerable<ApiAction> actions)
    {
        ILookup<string, ApiAction> bySet = actions.ToLookup(action => action.Template.Segments[0].Name, StringComparer.Ordinal);
        Sets = bySet.Select(group => SetOf(group.Key, [.. group])).OfType<EntitySet>().ToDictionary(set => set.Name, StringComparer.Ordinal);
        Functions = bySet.SelectMany(group => group).Where(IsFunction)
            .ToLookup(action => action.Template.Pattern, StringComparer.Ordinal);
    }

    /// <summary>The API of the pack.</summary>
    public static ApiModel OfPack => Pack.Value;

    /// <summary>Sets and single things by name.</summary>
    public IReadOnlyDictionary<string, EntitySet> Sets { get; }

    /// <summary>Functions and actions of the API by the pattern of their path.</summary>
    public ILookup<string, ApiAction> Functions { get; }

    private bool IsFunction(ApiAction action)
    {
        PathSegment last = action.Template.Segments[^1];
        return last.IsCall || (action.Template.Segments.Count == 1 && !Sets.ContainsKey(last.Name));
    }

    private EntitySet? SetOf(string name, IReadOnlyList<ApiAction> actions)
    {
        ApiAction[] onCollection = [.. actions.Where(action => action.Template.Segments is [{ Arguments: null }])];
        ApiAction[] onEntity = [.. actions.Where(action => action.Template.Segments is [{ Arguments.Count: > 0 }])];
        ApiAction? list = onCollection.FirstOrDefault(action => action is { Method: "GET", Answer: not null });
        if ((list ?? onEntity.FirstOrDefault(action => action is { Method: "GET", Answer: not null })) is not { Answer.Type: { } type })
            return null;
        string[] keys = [.. onEntity.SelectMany(action => action.Template.Segments[0].Arguments!).Where(key => key.Key.Length == 0)
            .Select(key => key.Value.Trim('{', '}')).Distinct()];
        return new EntitySet
        {
            Name = name,
            LazyShape = new Lazy<EntityShape>(() => ShapeOf(type, actions)),
            IsSingleton = list is { Answer.IsList: false },
            Key = keys.FirstOrDefault() ?? (type.GetProperty("Id") is null ? null : "Id"),
            AlternateKeys = [.. onEntity.SelectMany(action => action.Template.Segments[0].Arguments!).Select(key => key.Key).Where(key => key.Length > 0).Distinct()],
            Methods = [.. onCollection.Select(action => action.Method).Distinct().Order(StringComparer.Ordinal)],
            EntityMethods = [.. onEntity.Select(action => action.Method).Append("GET").Distinct().OrderBy(Rank)],
        };
    }

    // What has a path of its own below an entity is related to it.
    private EntityShape ShapeOf(Type type, IReadOnlyList<ApiAction> actions)
    {
        HashSet<string> related = [.. actions
            .Where(action => action is { Method: "GET", Template.Segments: [_, { IsCall: false }] })
            .Select(action => action.Template.Segments[1].Name)];
        return EntityShape.Of(type, _shapes).With(field => related.Contains(field.Name) ? field with { IsNavigation = true } : field);
    }

    private static int Rank(string method) => method switch
    {
        "GET" => 0,
        "PATCH" => 1,
        _ => 2,
    };
}
