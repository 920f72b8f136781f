using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;

namespace NodeHost.Nodes.Core.Joins;

/// <summary>Puts the fields of one object into another.</summary>
internal static class JsonMerge
{
    /// <summary>Puts fields into an object; what is there already keeps its place.</summary>
    /// <param name="target">The object that changes.</param>
    /// <param name="source">The fields; they are copied.</param>
    /// <param name="deep">True to merge objects within, and lists by position.</param>
    /// <param name="skipEmpty">True to leave a field alone where the source's value is null or "".</param>
    public static void Into(JObject target, JObject source, bool deep, bool skipEmpty)
    {
        foreach (JProperty property in source.Properties())
        {
            JToken? present = target[property.Name];
            if (present is not null && skipEmpty && IsEmpty(property.Value))
                continue;
            if (!deep || !TryMerge(present, property.Value, skipEmpty))
                target[property.Name] = property.Value.DeepClone();
        }
    }

    private static bool TryMerge(JToken? present, JToken value, bool skipEmpty)
    {
        if (present is JObject inner && value is JObject json)
        {
            Into(inner, json, deep: true, skipEmpty);
            return true;
        }

        if (present is not JArray list || value is not JArray elements)
            return false;
        for (int i = 0; i < elements.Count; i++)
        {
            if (i >= list.Count)
                list.Add(elements[i].DeepClone());
            else if (!(skipEmpty && IsEmpty(elements[i])) && !TryMerge(list[i], elements[i], skipEmpty))
                list[i] = elements[i].DeepClone();
        }

        return true;
    }

    private static bool IsEmpty(JToken value) => JsValue.IsNullish(value) || value is JValue { Value: "" };
}
