using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>The data of items as a table: a column for each field of any item, an inner field under its path with dots.</summary>
internal sealed class SheetTable
{
    private const int MostColumns = 16_384;

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<JToken?[]> _rows = [];
    private readonly bool _hasHeader;

    public SheetTable(IEnumerable<JObject> items, bool hasHeader)
    {
        _hasHeader = hasHeader;
        foreach (JObject item in items)
        {
            var row = new List<JToken?>();
            AddFields(row, "", item);
            _rows.Add([.. row]);
        }
    }

    /// <summary>The rows, the names of the columns first where they are wanted. A short row goes on empty.</summary>
    public IEnumerable<JToken?[]> Rows
    {
        get
        {
            if (_hasHeader)
                yield return [.. _columns.Keys.Select(static name => new JValue(name))];
            foreach (JToken?[] row in _rows)
                yield return row;
        }
    }

    public int ColumnCount => _columns.Count;

    public int RowCount => _rows.Count + (_hasHeader ? 1 : 0);

    private void AddFields(List<JToken?> row, string path, JContainer container)
    {
        int index = 0;
        foreach (JToken child in container)
        {
            string name = path + (child is JProperty property ? property.Name : JsNumber.Format(index++));
            JToken value = child is JProperty field ? field.Value : child;
            if (value is JContainer inner)
                AddFields(row, name + ".", inner);
            else
                Put(row, name, value.Type is JTokenType.Null or JTokenType.Undefined ? null : value);
        }
    }

    private void Put(List<JToken?> row, string name, JToken? value)
    {
        if (!_columns.TryGetValue(name, out int column))
        {
            if (_columns.Count == MostColumns)
                throw new NodeFailedException(Codes.FileTooLargeForMemory, $"The items have more than {MostColumns} fields, which is more than a sheet has columns.");
            _columns[name] = column = _columns.Count;
        }

        while (row.Count <= column)
            row.Add(null);
        row[column] = value;
    }
}
