using System.Globalization;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Catalog;

/// <summary>Tells where a token lies, for the beginning of a message.</summary>
internal static class JsonPlace
{
    /// <summary><c>Route.To: </c>, or nothing for the value as a whole.</summary>
    public static string InValue(JToken root, JToken token)
    {
        var path = new StringBuilder();
        foreach (object step in StepsTo(root, token is JProperty ? token.Parent! : token))
        {
            if (step is int index)
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else
                path.Append(path.Length == 0 ? "" : ".").Append(step);
        }

        return path.Length == 0 ? "" : path.Append(": ").ToString();
    }

    /// <summary><c>line 1, column 12: </c>, the place where the token begins; for a property that of its name.</summary>
    // Tokens know where their reader stopped, which is behind them; people look for the beginning.
    public static string InText(string text, JToken root, JToken token)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Sdk.NodeJson.MaxDepth });
        reader.Read();
        foreach (object step in StepsTo(root, token is JProperty ? token.Parent! : token))
            Enter(ref reader, step);
        if (token is JProperty property)
            GoToName(ref reader, property.Name);
        int index = Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex);
        int line = text.AsSpan(0, index).Count('\n') + 1;
        int column = index - (index == 0 ? -1 : text.LastIndexOf('\n', index - 1));
        return string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}: ");
    }

    private static void Enter(ref Utf8JsonReader reader, object step)
    {
        if (step is string name)
        {
            GoToName(ref reader, name);
            reader.Read();
            return;
        }

        reader.Read();
        for (int skipped = 0; skipped < (int)step; skipped++)
        {
            reader.Skip();
            reader.Read();
        }
    }

    private static void GoToName(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && !reader.ValueTextEquals(name))
            reader.Skip();
    }

    // Relative to the value that was checked, which may itself lie deep in a workflow file.
    private static Stack<object> StepsTo(JToken root, JToken token)
    {
        var steps = new Stack<object>();
        for (JToken at = token; at != root && at.Parent is { } parent; at = parent)
        {
            if (parent is JProperty property)
                steps.Push(property.Name);
            else if (parent is JArray array)
                steps.Push(array.IndexOf(at));
        }

        return steps;
    }
}
