using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Core.Values;

/// <summary>
/// A place within JSON: <c>a.b</c>, <c>list[0].name</c>, <c>['x y'].z</c>. Writing makes the objects and arrays on the way;
/// a name that the object has as it stands is that name and no path.
/// </summary>
internal static class PropertyPath
{
    // An index that far out would make an array of nulls as large; nobody means it.
    private const int MaxIndex = 100_000;

    /// <summary>The value at a place; null if there is none.</summary>
    public static JToken? Get(JObject json, string path)
    {
        JToken? token = json;
        foreach (string part in PartsFor(json, path))
            token = Child(token, part);
        return token;
    }

    /// <summary>Puts a value at a place.</summary>
    public static void Set(JObject json, string path, JToken value)
    {
        IReadOnlyList<string> parts = PartsFor(json, path);
        JContainer container = json;
        for (int i = 0; i < parts.Count - 1; i++)
        {
            if (Child(container, parts[i]) is JContainer inner)
            {
                container = inner;
                continue;
            }

            JContainer made = IsIndex(parts[i + 1], out _) ? new JArray() : new JObject();
            Put(container, parts[i], made);
            container = made;
        }

        Put(container, parts[^1], value);
    }

    /// <summary>Takes away what is at a place; in an array it leaves null behind.</summary>
    public static void Remove(JObject json, string path)
    {
        IReadOnlyList<string> parts = PartsFor(json, path);
        JToken? container = json;
        for (int i = 0; i < parts.Count - 1; i++)
            container = Child(container, parts[i]);
        if (container is JObject inner)
            inner.Remove(parts[^1]);
        else if (container is JArray array && IsIndex(parts[^1], out int index) && index < array.Count)
            array[index] = JValue.CreateNull();
    }

    /// <summary>The names and indexes of a path, in order.</summary>
    public static IReadOnlyList<string> Parse(string path)
    {
        var parts = new List<string>();
        var name = new StringBuilder();
        for (int i = 0; i < path.Length; i++)
        {
            char c = path[i];
            if (c == '[' && TryReadBrackets(path, i, out string inner, out int end))
            {
                if (name.Length > 0)
                    parts.Add(Take(name));
                parts.Add(inner);
                i = end;
                if (i + 1 < path.Length && path[i + 1] == '.')
                    i++;
            }
            else if (c == '.')
            {
                parts.Add(Take(name));
            }
            else
            {
                name.Append(c);
            }
        }

        bool endsWithBracket = parts.Count > 0 && name.Length == 0 && path[^1] == ']';
        if (!endsWithBracket)
            parts.Add(Take(name));
        return parts;
    }

    private static IReadOnlyList<string> PartsFor(JObject json, string path) =>
        path.AsSpan().IndexOfAny('.', '[') < 0 || json.ContainsKey(path) ? [path] : Parse(path);

    private static bool TryReadBrackets(string path, int open, out string inner, out int end)
    {
        inner = "";
        char quote = open + 1 < path.Length ? path[open + 1] : '\0';
        bool isQuoted = quote is '\'' or '"';
        end = isQuoted ? path.IndexOf($"{quote}]", open + 2, StringComparison.Ordinal) + 1 : path.IndexOf(']', open + 1);
        if (end <= 0)
            return false;
        inner = isQuoted ? path[(open + 2)..(end - 1)] : path[(open + 1)..end];
        return true;
    }

    private static string Take(StringBuilder name)
    {
        string text = name.ToString();
        name.Clear();
        return text;
    }

    private static JToken? Child(JToken? token, string part) => token switch
    {
        JObject json => json[part],
        JArray array when IsIndex(part, out int index) && index < array.Count => array[index],
        _ => null,
    };

    private static void Put(JContainer container, string part, JToken value)
    {
        if (container is JObject json)
        {
            json[part] = value;
            return;
        }

        // JSON has no place for a named property of an array, as JavaScript has.
        if (!IsIndex(part, out int index))
            return;
        var array = (JArray)container;
        while (array.Count <= index)
            array.Add(JValue.CreateNull());
        array[index] = value;
    }

    private static bool IsIndex(string part, out int index) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index <= MaxIndex;
}
