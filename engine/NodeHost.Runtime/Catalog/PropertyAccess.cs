using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>
/// Sets and reads one property by delegates. They are made on first use: a definition that is only listed or checked costs none.
/// </summary>
internal sealed class PropertyAccess(PropertyInfo property)
{
    private Accessor? _accessor;

    public void Set(object record, object? value)
    {
        if (!ReferenceEquals(value, ParameterConverter.Unset))
            Accessor.Set(record, value);
    }

    public object? Get(object record) => Accessor.Get(record);

    private Accessor Accessor => _accessor ??= Accessor.Of(property);
}

/// <summary>The delegates of a property behind a shape that is the same for all types.</summary>
internal abstract class Accessor
{
    public abstract void Set(object record, object? value);

    public abstract object? Get(object record);

    // Compiled expression trees would start the compiler, which costs more than a whole run of a small workflow.
    public static Accessor Of(PropertyInfo property)
    {
        Type declared = property.PropertyType;
        bool isOptional = declared.IsGenericType && declared.GetGenericTypeDefinition() == typeof(Optional<>);
        Type accessor = isOptional
            ? typeof(OptionalAccessor<,>).MakeGenericType(property.DeclaringType!, declared.GetGenericArguments()[0])
            : typeof(PlainAccessor<,>).MakeGenericType(property.DeclaringType!, declared);
        return (Accessor)Activator.CreateInstance(accessor, property)!;
    }
}

/// <summary>A property that holds its value as it is.</summary>
internal sealed class PlainAccessor<TRecord, TValue>(PropertyInfo property) : Accessor
    where TRecord : class
{
    private readonly Action<TRecord, TValue> _set = property.SetMethod!.CreateDelegate<Action<TRecord, TValue>>();
    private readonly Func<TRecord, TValue> _get = property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>();

    public override void Set(object record, object? value) => _set((TRecord)record, (TValue)value!);

    public override object? Get(object record) => _get((TRecord)record);
}

/// <summary>A property that holds an <see cref="Optional{T}"/>; null sets it to null, which is not the same as leaving it unset.</summary>
internal sealed class OptionalAccessor<TRecord, TValue>(PropertyInfo property) : Accessor
    where TRecord : class
    where TValue : notnull
{
    private readonly Action<TRecord, Optional<TValue>> _set = property.SetMethod!.CreateDelegate<Action<TRecord, Optional<TValue>>>();
    private readonly Func<TRecord, Optional<TValue>> _get = property.GetMethod!.CreateDelegate<Func<TRecord, Optional<TValue>>>();

    public override void Set(object record, object? value) =>
        _set((TRecord)record, value is null ? Optional<TValue>.Null : (TValue)value);

    public override object? Get(object record) => _get((TRecord)record) is { HasValue: true } optional ? optional.Value : null;
}
