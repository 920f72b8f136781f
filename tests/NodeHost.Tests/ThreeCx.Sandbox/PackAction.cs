using System.Reflection;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Actions;
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Sdk;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.Tests.ThreeCxSandbox;

/// <summary>The action classes of the pack, read anew for tests, and sample requests of them.</summary>
internal sealed partial record PackAction(string Name, string Method, string Path, Type Parameters, IAnswer? Answer)
{
    /// <summary>Fields that refer to something else: there is no sample of them that is there.</summary>
    public static readonly HashSet<string> References =
    [
        "Number", "ForwardDN", "TimeoutForwardDN", "InvalidKeyForwardDN", "AutoPickupForwardDN", "GroupId", "GroupIds", "PrimaryGroupId", "TrunkId", "Id",
    ];

    public static IReadOnlyList<PackAction> All { get; } =
    [
        .. typeof(ListReceptionist).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ListReceptionist).Namespace && !type.IsAbstract)
            .Select(Of).OfType<PackAction>().OrderBy(action => action.Path, StringComparer.Ordinal),
    ];

    public EntityShape Shape => EntityShape.Of(Parameters);

    /// <summary>A body with a value in every plain field.</summary>
    public static JObject Sample(EntityShape shape, int depth = 0)
    {
        var sample = new JObject();
        foreach (FieldShape field in shape.Fields.Where(field => !References.Contains(field.Name) && !field.Name.StartsWith('$') && field.Name != "returnAll"))
        {
            if (Value(field, depth) is { } value)
                sample[field.Name] = field.IsCollection ? new JArray(value) : value;
        }

        return sample;
    }

    /// <summary>The path with sample values in the place of its parameters.</summary>
    public string SamplePath() => Placeholder().Replace(Path.TrimStart('/'), match => Shape.Find(match.Groups[1].Value)?.Kind switch
    {
        FieldKind.Integer or FieldKind.Long or FieldKind.Number => "1",
        FieldKind.Boolean => "true",
        FieldKind.Moment => "2026-01-01T00:00:00Z",
        FieldKind.Guid => "00000000-0000-0000-0000-000000000001",
        { } => "'sample'",
        null => throw new InvalidOperationException($"{Name} has no parameter {match.Value}."),
    });

    private static JToken? Value(FieldShape field, int depth) => field.Kind switch
    {
        FieldKind.Text => "sample",
        FieldKind.Integer or FieldKind.Long => 7,
        FieldKind.Number => 1.5,
        FieldKind.Boolean => true,
        FieldKind.Moment => "2026-05-01T08:30:00Z",
        FieldKind.Guid => "11111111-2222-3333-4444-555555555555",
        FieldKind.Option => field.Options[^1],
        FieldKind.Complex when depth < 2 && !field.IsNavigation => Sample(field.Inner!, depth + 1),
        _ => null,
    };

    private static PackAction? Of(Type type)
    {
        if (type.GetCustomAttribute<ActionAttribute>() is not { Method: { } method, Path: { } path })
            return null;
        Type? at = type.BaseType;
        while (at is not null && !(at.IsGenericType && at.GetGenericTypeDefinition() == typeof(XapiAction<>)))
            at = at.BaseType;
        return at is null ? null : new PackAction(type.Name, method, path, at.GetGenericArguments()[0], type.GetCustomAttributes().OfType<IAnswer>().FirstOrDefault());
    }

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Placeholder();
}
