using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>Turns the elements of lists within an item into items.</summary>
internal static class FieldSplitter
{
    private const string Files = "$binary";

    /// <summary>The items of one item: as many as its longest list has elements.</summary>
    /// <exception cref="NodeFailedException">The settings do not fit together, or a list is missing that must be there.</exception>
    public static IReadOnlyList<Item> Split(Item item, SplitSettings settings)
    {
        Check(settings);
        var rows = new List<JObject>();
        var files = new List<IReadOnlyDictionary<string, BinaryData>>();
        for (int field = 0; field < settings.Fields.Length; field++)
        {
            string name = settings.Fields[field];
            if (name == Files)
                AddFiles(files, item);
            else
                AddElements(rows, ElementsOf(item.Json, name, settings), settings, field);
        }

        while (rows.Count < files.Count)
            rows.Add([]);
        JObject? others = OthersOf(item.Json, settings);
        var items = new Item[rows.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = new Item
            {
                Json = others is null ? rows[i] : Joined(others, rows[i]),
                Binary = i < files.Count ? files[i] : settings.IncludesBinary ? item.Binary : BinaryData.None,
            };
        }

        return items;
    }

    private static void Check(SplitSettings settings)
    {
        if (settings.Fields.Length == 0)
            throw new NodeFailedException(Codes.UnusableParameterValue, "No field to split out is given") { Parameter = "fieldToSplitOut", Hint = "Name the field with the list." };
        if (settings.Destinations.Length > 0 && settings.Destinations.Length != settings.Fields.Length)
        {
            throw new NodeFailedException(
                Codes.UnusableParameterValue, "If multiple fields to split out are given, the same number of destination fields must be given")
            {
                Parameter = "destinationFieldName",
            };
        }

        if (settings is { Include: OtherFields.SelectedOtherFields, Included: [] })
            throw new NodeFailedException(Codes.UnusableParameterValue, "No fields specified") { Hint = "Please add a field to include", Parameter = "fieldsToInclude" };
    }

    private static IEnumerable<JToken> ElementsOf(JObject json, string name, SplitSettings settings)
    {
        JToken? value = settings.Access.Get(json, name);
        if (settings.RequiresLists && value is null)
            throw settings.Access.NotFound(name);
        if (settings.RequiresLists && value is not JContainer)
        {
            throw new NodeFailedException(Codes.UnusableParameterValue, $"The provided field '{name}' is not an array")
            {
                Hint = $"It is {JsValue.TypeOf(value)}.",
            };
        }

        return value switch
        {
            null => [],
            JObject members => members.PropertyValues(),
            JArray elements => elements,
            _ => [value],
        };
    }

    private static void AddElements(List<JObject> rows, IEnumerable<JToken> elements, SplitSettings settings, int field)
    {
        string name = settings.Destinations.Length > 0 ? settings.Destinations[field] : settings.Fields[field];
        // The members of an object stand for themselves where nothing could be confused with them.
        bool spreads = settings is { Include: OtherFields.NoOtherFields, Destinations: [], Fields: [_] };
        int index = 0;
        foreach (JToken element in elements)
        {
            if (index == rows.Count)
                rows.Add([]);
            if (spreads && element is JContainer container)
                rows[index] = Spread(container);
            else
                rows[index][name] = element.DeepClone();
            index++;
        }
    }

    private static JObject Spread(JContainer element)
    {
        if (element is JObject json)
            return (JObject)json.DeepClone();
        var spread = new JObject();
        foreach (JToken inner in element)
            spread[spread.Count.ToString(CultureInfo.InvariantCulture)] = inner.DeepClone();
        return spread;
    }

    private static void AddFiles(List<IReadOnlyDictionary<string, BinaryData>> files, Item item)
    {
        foreach ((string name, BinaryData file) in item.Binary)
            files.Add(new Dictionary<string, BinaryData>(StringComparer.Ordinal) { [name] = file });
    }

    // Null where nothing comes along.
    private static JObject? OthersOf(JObject json, SplitSettings settings)
    {
        if (settings.Include == OtherFields.NoOtherFields)
            return null;
        var others = new JObject();
        if (settings.Include == OtherFields.SelectedOtherFields)
        {
            foreach (string name in settings.Included)
            {
                if (settings.Access.Get(json, name) is { } value)
                    others[name] = value.DeepClone();
            }

            return others;
        }

        // A list may be most of the item, so it is left out before the rest is copied for each element.
        others = (JObject)json.DeepClone();
        foreach (string name in settings.Fields)
            settings.Access.Remove(others, name);
        return others;
    }

    private static JObject Joined(JObject others, JObject row)
    {
        var joined = (JObject)others.DeepClone();
        foreach ((string name, JToken? value) in row)
        {
            joined.Remove(name);
            joined.Add(name, value?.DeepClone());
        }

        return joined;
    }
}
