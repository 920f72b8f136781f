using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Makes a <see cref="Deferred{T}"/> whose type is known only at run time.</summary>
internal abstract class DeferredFactory
{
    public abstract object Make(Func<IReadOnlyDictionary<string, JToken>, object?> resolve);

    public static DeferredFactory Of(Type type) =>
        (DeferredFactory)Activator.CreateInstance(typeof(DeferredFactory<>).MakeGenericType(type))!;
}

/// <summary>Makes a <see cref="Deferred{T}"/> of one type.</summary>
internal sealed class DeferredFactory<T> : DeferredFactory
{
    public override object Make(Func<IReadOnlyDictionary<string, JToken>, object?> resolve) => new Deferred<T>(resolve);
}
