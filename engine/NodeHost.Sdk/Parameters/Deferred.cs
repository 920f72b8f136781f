using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>
/// A parameter whose expressions are evaluated when the node asks, and as often as it asks, with names that only the node knows:
/// the address of the next page is computed of the answer with the page before. The node gives the names and gets a value; it
/// never sees an expression.
/// </summary>
/// <typeparam name="T">The type that the parameter would have without being deferred; a record is evaluated with all its parameters.</typeparam>
/// <param name="resolve">Computes the value; null where the workflow says nothing or an expression gives nothing.</param>
public sealed class Deferred<T>(Func<IReadOnlyDictionary<string, JToken>, object?> resolve) : IDeferred
{
    /// <summary>A value that is the same whenever it is asked for; for defaults and tests.</summary>
    public static implicit operator Deferred<T>(T value) => new(_ => value);

    /// <summary>The value with names such as <c>$response</c> in sight of its expressions.</summary>
    /// <param name="names">The names with their values.</param>
    /// <returns>The value; the default of <typeparamref name="T"/> where there is none.</returns>
    /// <exception cref="NodeFailedException">A value cannot be computed or converted; it names the parameter.</exception>
    public T? Resolve(IReadOnlyDictionary<string, JToken> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return resolve(names) is T value ? value : default;
    }
}

/// <summary>Tells a <see cref="Deferred{T}"/> from a value whose type is not known.</summary>
public interface IDeferred;
