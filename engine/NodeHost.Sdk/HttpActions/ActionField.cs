using System.Reflection;

namespace NodeHost.Sdk;

/// <summary>One parameter of an action: its wire name, its place in the request, and a prepared way to read it.</summary>
/// <typeparam name="TParameters">The record.</typeparam>
internal sealed class ActionField<TParameters>
    where TParameters : class
{
    private static readonly MethodInfo BoxingMethod =
        typeof(ActionField<TParameters>).GetMethod(nameof(Boxing), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly PropertyInfo _property;
    private Func<TParameters, object?>? _read;

    private ActionField(PropertyInfo property)
    {
        _property = property;
        object[] attributes = property.GetCustomAttributes(inherit: false);
        Name = WireNames.Of(property, attributes.OfType<ParameterAttribute>().FirstOrDefault());
        Query = attributes.OfType<QueryAttribute>().FirstOrDefault();
        IsHeader = attributes.Any(static attribute => attribute is HeaderAttribute);
        IsWholeBody = attributes.Any(static attribute => attribute is BodyAttribute);
        IsFile = attributes.Any(static attribute => attribute is FileAttribute);
        IsSent = !attributes.Any(static attribute => attribute is NotSentAttribute);
    }

    /// <summary>The parameters of the record that belong to the request, read once.</summary>
    public static IReadOnlyList<ActionField<TParameters>> All { get; } =
        [.. typeof(TParameters).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property is { CanRead: true, CanWrite: true })
            .Select(property => new ActionField<TParameters>(property))
            .Where(field => field.IsSent)];

    public string Name { get; }

    /// <summary>How it is sent in the query; null if it is not.</summary>
    public QueryAttribute? Query { get; }

    public bool IsHeader { get; }

    public bool IsWholeBody { get; }

    public bool IsFile { get; }

    private bool IsSent { get; }

    /// <summary>True where an empty text, and null, is a value of its own in a path: its type is <c>string?</c>.</summary>
    public bool MayBeEmpty => _property.PropertyType == typeof(string) && NullableReference.Is(_property);

    /// <summary>Reads the value; false if the workflow does not set it. A value that is set may be null.</summary>
    public bool TryRead(TParameters parameters, out object? value)
    {
        value = (_read ??= Reader())(parameters);
        if (value is not IOptional optional)
            return value is not null;
        value = optional.Boxed;
        return optional.IsSet;
    }

    private Func<TParameters, object?> Reader() => BoxingMethod.MakeGenericMethod(_property.PropertyType)
        .CreateDelegate<Func<MethodInfo, Func<TParameters, object?>>>()(_property.GetMethod!);

    private static Func<TParameters, object?> Boxing<TValue>(MethodInfo getter)
    {
        Func<TParameters, TValue> read = getter.CreateDelegate<Func<TParameters, TValue>>();
        return parameters => read(parameters);
    }
}
