namespace NodeHost.Runtime.Expressions.Dates.Text.Languages;

/// <summary>A piece of a pattern: a field by its letter, as wide as it has letters; or, with the letter 0, text that stands for itself.</summary>
internal readonly record struct PatternField(char Letter, int Width, string Text)
{
    public static PatternField[] Read(string pattern)
    {
        List<PatternField> fields = [];
        for (int i = 0; i < pattern.Length;)
        {
            bool field = pattern[i] == '{';
            int end = pattern.IndexOf(field ? '}' : '{', i);
            if (end < 0)
                end = pattern.Length;
            fields.Add(field ? new PatternField(pattern[i + 1], end - i - 1, "") : new PatternField('\0', 0, pattern[i..end]));
            i = field ? end + 1 : end;
        }

        return [.. fields];
    }
}
