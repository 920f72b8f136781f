using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>What the declared type of a property means: its kind, and the type without its wrappers.</summary>
/// <param name="Kind">What a workflow may write.</param>
/// <param name="ValueType">The type without <see cref="Optional{T}"/>, <see cref="Nullable{T}"/> and <see cref="JsonText{T}"/>.</param>
/// <param name="TakesNull">True if a wrapper lets null in; a nullable reference is not seen here.</param>
internal readonly record struct ParameterType(ParameterKind Kind, Type ValueType, bool TakesNull)
{
    /// <summary>The meaning of a declared type; null if no parameter can have it.</summary>
    public static ParameterType? Of(Type declared)
    {
        Type inner = Unwrap(declared, out bool takesNull);
        if (ArgumentOf(inner, typeof(JsonText<>)) is { } shape)
            return new ParameterType(ParameterKind.Json, shape, takesNull);
        return KindOf(inner) is { } kind ? new ParameterType(kind, inner, takesNull) : null;
    }

    /// <summary>The type of a list's elements as it is declared; null for what is no list.</summary>
    public static Type? ElementOf(Type type) => ArgumentOf(type, typeof(IReadOnlyList<>));

    /// <summary>The name of a type as its author writes it, without namespaces: <c>IReadOnlyList&lt;Route&gt;</c>.</summary>
    public static string NameOf(Type type)
    {
        if (!type.IsGenericType)
            return type.Name;
        string name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }

    private static Type Unwrap(Type declared, out bool takesNull)
    {
        Type now = DeferredOf(declared) ?? declared;
        Type inner = ArgumentOf(now, typeof(Optional<>)) ?? now;
        Type bare = Nullable.GetUnderlyingType(inner) ?? inner;
        takesNull = bare != now;
        return bare;
    }

    /// <summary>The type that a <see cref="Deferred{T}"/> gives; null for another type.</summary>
    public static Type? DeferredOf(Type declared) => ArgumentOf(declared, typeof(Deferred<>));

    private static Type? ArgumentOf(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments()[0] : null;

    private static ParameterKind? KindOf(Type type)
    {
        if (type.IsEnum)
            return ParameterKind.Option;
        if (type == typeof(string) || type == typeof(Guid))
            return ParameterKind.Text;
        if (type == typeof(bool))
            return ParameterKind.Boolean;
        if (NumberRange.Of(type) is not null)
            return ParameterKind.Number;
        if (type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly))
            return ParameterKind.DateTime;
        if (type == typeof(JToken) || type == typeof(JObject) || type == typeof(JArray))
            return ParameterKind.Any;
        if (type == typeof(Secret))
            return ParameterKind.Secret;
        if (ElementOf(type) is not null)
            return ParameterKind.List;
        return IsRecord(type) ? ParameterKind.Record : null;
    }

    // Whether it can be created is asked later, so that its author is told why not.
    private static bool IsRecord(Type type) =>
        type.IsClass && !type.IsArray && !type.IsAssignableTo(typeof(Delegate)) && !type.IsAssignableTo(typeof(System.Collections.IEnumerable))
        && type.Assembly != typeof(object).Assembly && type.Namespace?.StartsWith("Newtonsoft.", StringComparison.Ordinal) != true;
}
