using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>Makes the data of items from the rows of a sheet.</summary>
internal sealed class RowItems(SheetRange range, bool hasHeader, bool includesEmpty)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private string[]? _names;

    /// <summary>The data of one item for each row; rows without a value are left out where the fields have names.</summary>
    public IEnumerable<JObject> Read(IEnumerable<JToken?[]> rows)
    {
        int index = -1;
        foreach (JToken?[] row in rows)
        {
            index++;
            if (index < range.FirstRow)
                continue;
            if (index > range.LastRow)
                yield break;
            if (!hasHeader)
                yield return new JObject { ["row"] = Values(Cut(row)) };
            else if (_names is null)
                _names = [.. Cut(row).Select(value => Name(CellText.Of(value)))];
            else if (ToObject(Cut(row)) is { } json)
                yield return json;
        }
    }

    private ReadOnlySpan<JToken?> CutSpan(JToken?[] row) =>
        range.FirstColumn >= row.Length ? [] : row.AsSpan()[range.FirstColumn..(int)Math.Min(row.Length, range.LastColumn + 1L)];

    private JToken?[] Cut(JToken?[] row) => range == SheetRange.All ? row : CutSpan(row).ToArray();

    private JArray Values(JToken?[] row)
    {
        int length = includesEmpty ? row.Length : Array.FindLastIndex(row, static value => value is not null) + 1;
        return new JArray(row.Take(length).Select(value => value ?? (includesEmpty ? "" : JValue.CreateNull())));
    }

    private JObject? ToObject(JToken?[] row)
    {
        var json = new JObject();
        bool any = false;
        for (int i = 0; i < Math.Max(row.Length, _names!.Length); i++) // The names are read before the first row.
        {
            JToken? value = i < row.Length ? row[i] : null;
            if (value is null && !includesEmpty)
                continue;
            if (i >= _names.Length)
                _names = [.. _names, Name("")];
            any |= value is not null;
            json[_names[i]] = value ?? "";
        }

        return any ? json : null;
    }

    // Two columns of one name, and columns without one, are told apart as spreadsheet libraries do.
    private string Name(string text)
    {
        string plain = text.Length == 0 ? "__EMPTY" : text;
        string name = plain;
        for (int i = 1; !_taken.Add(name); i++)
            name = $"{plain}_{i}";
        return name;
    }
}
