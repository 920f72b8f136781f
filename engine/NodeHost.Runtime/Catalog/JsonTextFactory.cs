using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Makes a <see cref="JsonText{T}"/> whose type is known only at run time.</summary>
internal abstract class JsonTextFactory
{
    public abstract object Make(JToken json);

    public static JsonTextFactory Of(Type type) =>
        (JsonTextFactory)Activator.CreateInstance(typeof(JsonTextFactory<>).MakeGenericType(type))!;
}

/// <summary>Makes a <see cref="JsonText{T}"/> of one type.</summary>
internal sealed class JsonTextFactory<T> : JsonTextFactory
    where T : notnull
{
    public override object Make(JToken json) => new JsonText<T>(json);
}
