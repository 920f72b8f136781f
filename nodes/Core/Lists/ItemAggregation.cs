using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>Gathers the data of many items in one.</summary>
internal static class ItemAggregation
{
    /// <summary>A list of values for each field.</summary>
    /// <param name="items">The items.</param>
    /// <param name="fields">The fields, and what their lists are called.</param>
    /// <param name="access">How names are read.</param>
    /// <param name="mergesLists">True to join values that are lists into one list.</param>
    /// <param name="keepsMissing">True to have null in the list for an item without the field.</param>
    /// <exception cref="NodeFailedException">No field is named, or two lists have one name.</exception>
    public static JObject OfFields(IReadOnlyList<Item> items, IReadOnlyList<AggregatedField> fields, FieldAccess access, bool mergesLists, bool keepsMissing)
    {
        if (fields.Count == 0)
            throw Unusable("No fields specified", "Please add a field to aggregate");
        var lists = new JObject();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (AggregatedField field in fields)
        {
            if (field.FieldToAggregate.Length == 0)
                throw Unusable("Field to aggregate is blank", "Please add a field to aggregate");
            string name = NameOf(field, access);
            if (!names.Add(name))
                throw Unusable($"The '{name}' output field is used more than once", "Please make sure each output field name is unique");
            access.Set(lists, name, Values(items, field.FieldToAggregate, access, mergesLists, keepsMissing));
        }

        return lists;
    }

    /// <summary>A list of the items' data under one name. An item of which no field is left does not appear in it.</summary>
    public static JObject OfItems(IReadOnlyList<Item> items, string destination, AggregatedPart part, string[] names)
    {
        if (part != AggregatedPart.AllFields && names.Length == 0)
            throw Unusable("No fields specified", part == AggregatedPart.SpecifiedFields ? "Please add a field to include" : "Please add a field to exclude");
        var listed = names.ToHashSet(StringComparer.Ordinal);
        var list = new JArray();
        foreach (Item item in items)
        {
            JObject json = part == AggregatedPart.AllFields
                ? (JObject)item.Json.DeepClone()
                : Members(item.Json, listed, takesListed: part == AggregatedPart.SpecifiedFields);
            if (json.Count > 0 || part == AggregatedPart.AllFields)
                list.Add(json);
        }

        return new JObject { [destination] = list };
    }

    // A list of an inner field is called by its last name.
    private static string NameOf(AggregatedField field, FieldAccess access)
    {
        if (field is { RenameField: true, OutputFieldName.Length: > 0 })
            return field.OutputFieldName;
        string name = field.FieldToAggregate;
        return access.UsesPaths ? name[(name.LastIndexOf('.') + 1)..] : name;
    }

    private static JArray Values(IReadOnlyList<Item> items, string field, FieldAccess access, bool mergesLists, bool keepsMissing)
    {
        var values = new JArray();
        foreach (Item item in items)
        {
            JToken? value = access.Get(item.Json, field);
            IEnumerable<JToken?> found = mergesLists && value is JArray list ? list : new JToken?[] { value };
            foreach (JToken? one in found)
            {
                if (one is not null && !JsValue.IsNullish(one))
                    values.Add(one.DeepClone());
                else if (keepsMissing)
                    values.Add(JValue.CreateNull());
            }
        }

        return values;
    }

    private static JObject Members(JObject json, HashSet<string> listed, bool takesListed)
    {
        var members = new JObject();
        foreach ((string name, JToken? value) in json)
        {
            if (listed.Contains(name) == takesListed)
                members[name] = value?.DeepClone();
        }

        return members;
    }

    private static NodeFailedException Unusable(string message, string hint) => new(Codes.UnusableParameterValue, message) { Hint = hint };
}
