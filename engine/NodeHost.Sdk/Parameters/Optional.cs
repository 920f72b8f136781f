namespace NodeHost.Sdk;

/// <summary>
/// A parameter that a workflow may leave alone. Three states: not set (the default), set to null, set to a value.
/// A PBX field of this type is sent only when it is set, so that "leave it" and "clear it" stay apart.
/// </summary>
/// <typeparam name="T">Type of the value, without its null: <c>Optional&lt;int&gt;</c> can be null already.</typeparam>
public readonly struct Optional<T> : IOptional
    where T : notnull
{
    private readonly T? _value;
    private readonly State _state;

    private Optional(T? value, State state)
    {
        _value = value;
        _state = state;
    }

    private enum State : byte
    {
        Unset,
        Null,
        Value,
    }

    /// <summary>Set, and set to null.</summary>
    public static Optional<T> Null { get; } = new(default, State.Null);

    /// <summary>True if the workflow sets the parameter, be it to null.</summary>
    public bool IsSet => _state != State.Unset;

    /// <summary>True if the parameter is set to something else than null.</summary>
    public bool HasValue => _state == State.Value;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The parameter is not set or is null.</exception>
    public T Value => HasValue ? _value! : throw new InvalidOperationException("The parameter has no value.");

    /// <inheritdoc/>
    object? IOptional.Boxed => HasValue ? _value : null;

    /// <summary>A set parameter.</summary>
    public static implicit operator Optional<T>(T? value) => value is null ? Null : new Optional<T>(value, State.Value);

    /// <summary>The value, or the given one where there is none.</summary>
    public T Or(T otherwise) => HasValue ? _value! : otherwise;

    /// <summary>The value as text; empty where there is none.</summary>
    public override string ToString() => HasValue ? _value!.ToString() ?? "" : "";
}

/// <summary>What can be asked of an <see cref="Optional{T}"/> whose type is not known, as a request writer does.</summary>
public interface IOptional
{
    /// <summary>True if the workflow sets the parameter, be it to null.</summary>
    bool IsSet { get; }

    /// <summary>The value; null where there is none.</summary>
    object? Boxed { get; }
}
