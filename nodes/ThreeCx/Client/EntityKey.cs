using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>The parameter by which an entity is found again once it is made, mostly its number.</summary>
/// <typeparam name="TParameters">The entity.</typeparam>
internal sealed class EntityKey<TParameters>
    where TParameters : class
{
    private readonly Func<TParameters, string?> _get;
    private readonly Action<TParameters, string> _set;

    private EntityKey(PropertyInfo property)
    {
        Name = WireNames.Of(property);
        if (property.PropertyType == typeof(string))
        {
            _get = property.GetMethod!.CreateDelegate<Func<TParameters, string?>>(); // Candidates can be read and written.
            _set = property.SetMethod!.CreateDelegate<Action<TParameters, string>>();
        }
        else
        {
            var get = property.GetMethod!.CreateDelegate<Func<TParameters, Optional<string>>>();
            var set = property.SetMethod!.CreateDelegate<Action<TParameters, Optional<string>>>();
            _get = parameters => get(parameters) is { HasValue: true, Value: var text } ? text : null;
            _set = (parameters, text) => set(parameters, text);
        }
    }

    /// <summary>Its wire name.</summary>
    public string Name { get; }

    /// <summary>The key of what an action makes; null where there is none.</summary>
    public static EntityKey<TParameters>? Of(ActionAttribute action)
    {
        string? name = action.NaturalKey ?? (NumberedSets.Has(action.Path) ? "Number" : null);
        PropertyInfo? property = name is null ? null : typeof(TParameters).GetProperties().FirstOrDefault(candidate => WireNames.Of(candidate) == name);
        return property is { CanRead: true, CanWrite: true } && (property.PropertyType == typeof(Optional<string>) || property.PropertyType == typeof(string))
            ? new EntityKey<TParameters>(property)
            : null;
    }

    /// <summary>The value that the parameters give; null for none.</summary>
    public NaturalKey? In(TParameters parameters) => _get(parameters) is { Length: > 0 } text ? new NaturalKey(Name, text) : null;

    /// <summary>The same parameters with another value.</summary>
    public TParameters Put(TParameters parameters, string value)
    {
        TParameters copy = RecordCopy.Of(parameters);
        _set(copy, value);
        return copy;
    }
}
