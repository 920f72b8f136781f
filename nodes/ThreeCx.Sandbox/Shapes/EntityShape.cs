using System.Collections.Concurrent;
using System.Reflection;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.ThreeCx.Sandbox.Shapes;

/// <summary>The fields of an entity, read once from its record, so that nodes and sandbox cannot drift apart.</summary>
public sealed class EntityShape
{
    private readonly Dictionary<string, FieldShape> _byName;

    private EntityShape(Type type, string typeName, IReadOnlyList<FieldShape> fields)
    {
        Type = type;
        TypeName = typeName;
        Fields = fields;
        _byName = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    }

    /// <summary>The record that was read.</summary>
    public Type Type { get; }

    /// <summary>Name of the type on the wire, for example <c>Pbx.Route</c>.</summary>
    public string TypeName { get; }

    /// <summary>The fields, inherited ones first.</summary>
    public IReadOnlyList<FieldShape> Fields { get; }

    /// <summary>Reads the shape of an entity's record.</summary>
    public static EntityShape Of<TEntity>() => Of(typeof(TEntity));

    /// <summary>Reads the shape of an entity's record.</summary>
    public static EntityShape Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Of(type, new ConcurrentDictionary<Type, EntityShape>());
    }

    /// <summary>The field of a name; null if there is none. Upper and lower case count.</summary>
    public FieldShape? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>A copy of an entity that passed the check, with every field that it leaves out: null, or an empty list.</summary>
    public JObject Complete(JObject entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var complete = new JObject();
        foreach (FieldShape field in Fields)
            complete.Add(field.Name, Wire.Complete(field, field.Read(entity), withNavigations: true));
        return complete;
    }

    /// <summary>The shape with some of its fields told more about.</summary>
    internal EntityShape With(Func<FieldShape, FieldShape> change) => new(Type, TypeName, [.. Fields.Select(change)]);

    internal static EntityShape Of(Type type, ConcurrentDictionary<Type, EntityShape> known) => known.GetOrAdd(
        type, static (type, known) => new EntityShape(type, $"Pbx.{type.Name}", [.. PropertiesOf(type).Select(property => FieldOf(property, known))]), known);

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        IEnumerable<PropertyInfo> inherited = type.BaseType is { } parent && parent != typeof(object) ? PropertiesOf(parent) : [];
        return inherited.Concat(type.GetProperties(Own).Where(property => property.CanWrite));
    }

    private static FieldShape FieldOf(PropertyInfo property, ConcurrentDictionary<Type, EntityShape> known)
    {
        Type type = Unwrap(Unwrap(property.PropertyType, typeof(Optional<>)), typeof(JsonText<>));
        type = Nullable.GetUnderlyingType(type) ?? type;
        Type element = Unwrap(type, typeof(IReadOnlyList<>));
        FieldKind kind = KindOf(element);
        return new FieldShape
        {
            Name = WireNames.Of(property),
            Kind = kind,
            IsCollection = element != type,
            IsNavigation = property.IsDefined(typeof(NavigationAttribute)),
            IsFlags = kind == FieldKind.Option && element.IsDefined(typeof(FlagsAttribute)),
            Options = kind == FieldKind.Option ? WireNames.AllOf(element) : [],
            InnerShape = kind == FieldKind.Complex ? new Lazy<EntityShape>(() => Of(element, known)) : null,
        };
    }

    private static FieldKind KindOf(Type type) => type switch
    {
        _ when type == typeof(string) => FieldKind.Text,
        _ when type == typeof(bool) => FieldKind.Boolean,
        _ when type == typeof(int) => FieldKind.Integer,
        _ when type == typeof(long) => FieldKind.Long,
        _ when type == typeof(double) => FieldKind.Number,
        _ when type == typeof(DateTimeOffset) => FieldKind.Moment,
        _ when type == typeof(Guid) => FieldKind.Guid,
        _ when type.IsEnum => FieldKind.Option,
        _ when type.IsAssignableTo(typeof(JToken)) || type == typeof(object) => FieldKind.Any,
        _ => FieldKind.Complex,
    };

    private static Type Unwrap(Type type, Type wrapper) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == wrapper ? type.GetGenericArguments()[0] : type;
}
