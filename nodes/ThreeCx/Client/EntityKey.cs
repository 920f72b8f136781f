using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>The parameter by which an entity is found again once it is made, mostly its number.</summary>
/// <typeparam name="TParameters">The entity.</typeparam>
internal sealed class EntityKey<TParameters>
    where TParameters : class
{
    private static readonly Func<object, object> Copy = typeof(object)
        .GetMethod(nameof(MemberwiseClone), BindingFlags.NonPublic | BindingFlags.Instance)!.CreateDelegate<Func<object, object>>();

    private readonly PropertyInfo _property;

    private EntityKey(PropertyInfo property) => _property = property;

    /// <summary>Its wire name.</summary>
    public string Name => WireNames.Of(_property);

    /// <summary>The key of what an action makes; null where there is none.</summary>
    public static EntityKey<TParameters>? Of(ActionAttribute action)
    {
        string? name = action.NaturalKey ?? (NumberedSets.Has(action.Path) ? "Number" : null);
        PropertyInfo? property = name is null ? null : typeof(TParameters).GetProperties().FirstOrDefault(candidate => WireNames.Of(candidate) == name);
        return property is { CanWrite: true } && (property.PropertyType == typeof(Optional<string>) || property.PropertyType == typeof(string))
            ? new EntityKey<TParameters>(property)
            : null;
    }

    /// <summary>The value that the parameters give; null for none.</summary>
    public NaturalKey? In(TParameters parameters)
    {
        object? value = _property.GetValue(parameters);
        string? text = value is IOptional optional ? optional.Boxed as string : value as string;
        return string.IsNullOrEmpty(text) ? null : new NaturalKey(Name, text);
    }

    /// <summary>The same parameters with another value.</summary>
    public TParameters Put(TParameters parameters, string value)
    {
        var copy = (TParameters)Copy(parameters);
        _property.SetValue(copy, _property.PropertyType == typeof(string) ? value : (Optional<string>)value);
        return copy;
    }
}
