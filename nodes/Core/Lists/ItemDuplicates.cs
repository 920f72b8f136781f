using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>Keeps the first of the items that are equal in the fields that count.</summary>
internal static class ItemDuplicates
{
    /// <summary>The items without those that equal an earlier one.</summary>
    /// <param name="items">The items.</param>
    /// <param name="compared">Which fields count.</param>
    /// <param name="names">The fields that count, or those that do not.</param>
    /// <param name="access">How names are read.</param>
    /// <param name="removesOthers">True to leave the fields that do not count out of the result.</param>
    /// <exception cref="NodeFailedException">No field is named, or one has values of several types.</exception>
    public static IReadOnlyList<Item> Remove(IReadOnlyList<Item> items, ComparedFields compared, string[] names, FieldAccess access, bool removesOthers)
    {
        string[] keys = KeysOf(items, compared, names, access);
        // Names of members are no paths, whatever is in them.
        FieldAccess reading = compared == ComparedFields.SelectedFields ? access : new FieldAccess(UsesPaths: false);
        if (compared == ComparedFields.SelectedFields)
            CheckTypes(items, keys, access);
        var known = new HashSet<string>(items.Count, StringComparer.Ordinal);
        var kept = new List<Item>(items.Count);
        var text = new StringBuilder();
        foreach (Item item in items)
        {
            text.Clear();
            JObject counted = compared == ComparedFields.AllFieldsExcept ? Without(item.Json, names, access) : item.Json;
            foreach (string key in keys)
                JsonKey.Append(text, reading.Get(counted, key));
            if (known.Add(text.ToString()))
                kept.Add(removesOthers ? item with { Json = reading.Pick(counted, keys) } : item);
        }

        return kept;
    }

    private static string[] KeysOf(IReadOnlyList<Item> items, ComparedFields compared, string[] names, FieldAccess access)
    {
        if (compared == ComparedFields.SelectedFields)
            return names.Length > 0 ? names : throw NoFields("Please add a field to compare on", "fieldsToCompare");
        if (compared == ComparedFields.AllFieldsExcept && names.Length == 0)
            throw NoFields("Please add a field to exclude from comparison", "fieldsToExclude");
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (Item item in items)
            keys.UnionWith(item.Json.Properties().Select(static property => property.Name));
        if (compared == ComparedFields.AllFieldsExcept)
            keys.ExceptWith(names);
        return [.. keys];
    }

    // An excluded field may lie within another one, of which the rest counts.
    private static JObject Without(JObject json, string[] names, FieldAccess access)
    {
        if (!access.UsesPaths || !names.Any(static name => name.AsSpan().ContainsAny('.', '[')))
            return json;
        var rest = (JObject)json.DeepClone();
        foreach (string name in names)
            access.Remove(rest, name);
        return rest;
    }

    private static void CheckTypes(IReadOnlyList<Item> items, string[] keys, FieldAccess access)
    {
        foreach (string key in keys)
        {
            string? type = null;
            foreach (Item item in items)
            {
                JToken? value = access.Get(item.Json, key);
                if (value is null && access.HintFor(key) is { } hint)
                    throw new NodeFailedException(Codes.UnusableParameterValue, $"'{key}' field is missing from some input items") { Hint = hint };
                if (JsValue.IsNullish(value))
                    continue;
                string found = value is JArray ? "object" : JsValue.TypeOf(value);
                if (type is not null && type != found)
                {
                    throw new NodeFailedException(Codes.UnusableParameterValue, $"'{key}' isn't always the same type")
                    {
                        Hint = $"The type of this field varies between items: it is {type} and {found}.",
                    };
                }

                type = found;
            }
        }
    }

    private static NodeFailedException NoFields(string hint, string parameter) =>
        new(Codes.UnusableParameterValue, "No fields specified") { Hint = hint, Parameter = parameter };
}

/// <summary>The fields in which items are compared.</summary>
public enum ComparedFields
{
    [Option("All Fields")] AllFields,
    [Option("All Fields Except")] AllFieldsExcept,
    [Option("Selected Fields")] SelectedFields,
}
