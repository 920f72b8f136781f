namespace NodeHost.ThreeCx.Sandbox.Model;

/// <summary>A part of a path: a name, and what stands in the parentheses behind it.</summary>
/// <param name="Name">The name, for example <c>Users</c> or <c>Pbx.GetLogs</c>.</param>
/// <param name="Arguments">Names and values; the name is empty for a key that is given alone. Null where there are no parentheses.</param>
internal sealed record PathSegment(string Name, IReadOnlyList<KeyValuePair<string, string>>? Arguments)
{
    public bool IsCall => Name.StartsWith("Pbx.", StringComparison.Ordinal);

    // Functions may be called with or without empty parentheses; keys are what makes an entity of a set.
    public string Pattern => !IsCall && Arguments is { Count: > 0 } ? $"{Name}()" : Name;

    /// <summary>Takes a segment apart. Values are left as they are written.</summary>
    public static PathSegment Parse(string segment)
    {
        int open = segment.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !segment.EndsWith(')'))
            return new PathSegment(segment, null);
        return new PathSegment(segment[..open], [.. Split(segment[(open + 1)..^1]).Select(Argument)]);
    }

    private static KeyValuePair<string, string> Argument(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        int quote = text.IndexOf('\'', StringComparison.Ordinal);
        return equals < 0 || (quote >= 0 && quote < equals)
            ? KeyValuePair.Create("", text.Trim())
            : KeyValuePair.Create(text[..equals].Trim(), text[(equals + 1)..].Trim());
    }

    // Commas in quoted texts belong to the text; a doubled quote opens and closes, which comes to the same.
    private static IEnumerable<string> Split(string arguments)
    {
        bool quoted = false;
        int start = 0;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == '\'')
                quoted = !quoted;
            if (arguments[i] != ',' || quoted)
                continue;
            yield return arguments[start..i];
            start = i + 1;
        }

        if (start < arguments.Length)
            yield return arguments[start..];
    }
}
