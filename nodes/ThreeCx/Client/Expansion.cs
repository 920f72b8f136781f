using System.Reflection;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>Which related entities have to be asked for so that all that was set can be seen.</summary>
internal static class Expansion
{
    /// <summary>The value of <c>$expand</c>; empty where nothing needs it.</summary>
    /// <param name="entity">The record of the entity.</param>
    /// <param name="asked">What was set of it.</param>
    public static string Of(Type entity, JObject asked) => string.Join(',', RelatedIn(entity, asked).Select(related =>
    {
        var sample = new JObject();
        foreach (JObject one in Objects(related.Value))
            sample.Merge(one);
        string inner = Of(related.Type, sample);
        return inner.Length == 0 ? related.Name : $"{related.Name}($expand={inner})";
    }));

    /// <summary>The members that hold related entities.</summary>
    public static IEnumerable<(string Name, Type Type, JToken Value)> RelatedIn(Type entity, JObject asked)
    {
        foreach (PropertyInfo property in entity.GetProperties())
        {
            if (property.IsDefined(typeof(NavigationAttribute)) && asked[WireNames.Of(property)] is { } value && Inner(property.PropertyType) is { } inner)
                yield return (WireNames.Of(property), inner, value);
        }
    }

    private static IEnumerable<JObject> Objects(JToken value) => value switch
    {
        JObject one => [one],
        JArray list => list.OfType<JObject>(),
        _ => [],
    };

    // Optional<JsonText<IReadOnlyList<T>>>, with or without each of the shells.
    private static Type? Inner(Type type)
    {
        while (type.IsGenericType)
            type = type.GetGenericArguments()[0];
        return type.IsClass && type != typeof(string) ? type : null;
    }
}
