using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>One parameter of a record: its wire name, its place in the request, and a prepared way to read it.</summary>
/// <typeparam name="TParameters">The record.</typeparam>
internal sealed class XapiField<TParameters>
    where TParameters : class
{
    private static readonly MethodInfo BoxingMethod =
        typeof(XapiField<TParameters>).GetMethod(nameof(Boxing), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Func<TParameters, object?> _read;

    private XapiField(PropertyInfo property)
    {
        Name = WireNames.Of(property);
        Query = property.GetCustomAttribute<QueryAttribute>();
        IsHeader = property.IsDefined(typeof(HeaderAttribute));
        _read = BoxingMethod.MakeGenericMethod(property.PropertyType)
            .CreateDelegate<Func<MethodInfo, Func<TParameters, object?>>>()(property.GetMethod!);
    }

    /// <summary>The parameters of the record, read once.</summary>
    public static IReadOnlyList<XapiField<TParameters>> All { get; } =
        [.. typeof(TParameters).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property is { CanRead: true, CanWrite: true })
            .Select(property => new XapiField<TParameters>(property))];

    public string Name { get; }

    /// <summary>How it is sent in the query; null if it is not.</summary>
    public QueryAttribute? Query { get; }

    public bool IsHeader { get; }

    /// <summary>Reads the value; false if the workflow does not set it. A value that is set may be null.</summary>
    public bool TryRead(TParameters parameters, out object? value)
    {
        value = _read(parameters);
        if (value is not IOptional optional)
            return value is not null;
        value = optional.Boxed;
        return optional.IsSet;
    }

    private static Func<TParameters, object?> Boxing<TValue>(MethodInfo getter)
    {
        Func<TParameters, TValue> read = getter.CreateDelegate<Func<TParameters, TValue>>();
        return parameters => read(parameters);
    }
}
