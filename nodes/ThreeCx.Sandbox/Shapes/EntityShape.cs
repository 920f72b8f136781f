using System.Reflection;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.ThreeCx.Sandbox.Shapes;

/// <summary>The fields of an entity, read once from its record, so that nodes and sandbox cannot drift apart.</summary>
public sealed class EntityShape
{
    // What the records do not say: these are other entities, which XAPI leaves out of an answer unless asked.
    private static readonly HashSet<string> Navigations =
    [
        nameof(Receptionist.Forwards), nameof(Dn.Groups), nameof(UserGroup.GroupRights), nameof(UserGroup.Rights),
    ];

    private readonly Dictionary<string, FieldShape> _byName;

    private EntityShape(Type type)
    {
        TypeName = $"Pbx.{type.Name}";
        Fields = [.. PropertiesOf(type).Select(FieldOf)];
        _byName = Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    }

    /// <summary>Name of the type on the wire, for example <c>Pbx.Route</c>.</summary>
    public string TypeName { get; }

    /// <summary>The fields, inherited ones first.</summary>
    public IReadOnlyList<FieldShape> Fields { get; }

    /// <summary>Reads the shape of an entity's record.</summary>
    public static EntityShape Of<TEntity>() => new(typeof(TEntity));

    /// <summary>The field of a name; null if there is none. Upper and lower case count.</summary>
    public FieldShape? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>A copy of an entity that passed the check, with every field that it leaves out: null, or an empty list.</summary>
    public JObject Complete(JObject entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var complete = new JObject();
        foreach (FieldShape field in Fields)
            complete.Add(field.Name, Complete(field, entity[field.Name]));
        return complete;
    }

    private static JToken Complete(FieldShape field, JToken? value) => value switch
    {
        null or { Type: JTokenType.Null } => field.IsCollection ? new JArray() : JValue.CreateNull(),
        JArray list when field.Inner is not null => new JArray(list.Select(element => field.Inner.Complete((JObject)element))),
        JObject inner when field.Inner is not null => field.Inner.Complete(inner),
        _ => value.DeepClone(),
    };

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        IEnumerable<PropertyInfo> inherited = type.BaseType is { } parent && parent != typeof(object) ? PropertiesOf(parent) : [];
        return inherited.Concat(type.GetProperties(Own).Where(property => property.CanWrite));
    }

    private static FieldShape FieldOf(PropertyInfo property)
    {
        Type type = Unwrap(Unwrap(property.PropertyType, typeof(Optional<>)), typeof(JsonText<>));
        Type element = Unwrap(type, typeof(IReadOnlyList<>));
        FieldKind kind = KindOf(element);
        string name = WireNames.Of(property);
        return new FieldShape
        {
            Name = name,
            Kind = kind,
            IsCollection = element != type,
            IsNavigation = Navigations.Contains(name),
            Options = kind == FieldKind.Option ? WireNames.AllOf(element) : [],
            Inner = kind == FieldKind.Complex ? new EntityShape(element) : null,
        };
    }

    private static FieldKind KindOf(Type type)
    {
        if (type == typeof(string))
            return FieldKind.Text;
        if (type == typeof(bool))
            return FieldKind.Boolean;
        if (type == typeof(int) || type == typeof(long))
            return FieldKind.Integer;
        return type.IsEnum ? FieldKind.Option : FieldKind.Complex;
    }

    private static Type Unwrap(Type type, Type wrapper) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == wrapper ? type.GetGenericArguments()[0] : type;
}
