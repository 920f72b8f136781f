using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Joins;

/// <summary>
/// The items of an input as a table: a column for each field. SQLite knows neither booleans nor objects, so columns that hold
/// nothing else are declared as such, and what a query gives of them is turned back.
/// </summary>
internal sealed class SqlTable
{
    private const string Boolean = "BOOLEAN";
    private const string Json = "JSON";

    // A table needs a column; an input without items has none of its own.
    private const string NoColumn = "_";

    private readonly string _name;
    private readonly IReadOnlyList<Item> _items;
    private readonly string[] _columns;

    /// <exception cref="NodeFailedException">Two fields differ in case alone, which columns cannot.</exception>
    public SqlTable(string name, IReadOnlyList<Item> items)
    {
        _name = name;
        _items = items;
        _columns = [.. items.SelectMany(static item => item.Json.Properties()).Select(static property => property.Name).Distinct(StringComparer.Ordinal)];
        if (_columns.GroupBy(static column => column, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static twins => twins.Count() > 1) is not { } same)
            return;
        throw new NodeFailedException(
            Codes.UnusableParameterValue,
            $"The fields '{string.Join("' and '", same)}' of {name} differ in case alone, which columns of a table cannot. Rename one of them before the merge.")
        {
            Parameter = "query",
        };
    }

    /// <summary>Creates the table and puts the items in.</summary>
    public void Fill(SqliteConnection connection, CancellationToken cancellationToken)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand create = connection.CreateCommand();
        create.CommandText = $"CREATE TABLE {_name} ({(_columns.Length == 0 ? NoColumn : string.Join(", ", _columns.Select(column => $"{Quote(column)} {TypeOf(column)}")))})";
        create.ExecuteNonQuery();
        using SqliteCommand insert = connection.CreateCommand();
        string places = _columns.Length == 0 ? "NULL" : string.Join(", ", _columns.Select(static (_, index) => $"$p{index}"));
        insert.CommandText = $"INSERT INTO {_name} VALUES ({places})";
        SqliteParameter[] values = [.. _columns.Select((_, index) => insert.Parameters.Add(new SqliteParameter($"$p{index}", null)))];
        foreach (Item item in _items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int i = 0; i < values.Length; i++)
                values[i].Value = ToSql(item.Json[_columns[i]]);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>A value of a row; null for NULL.</summary>
    public static JToken? Read(SqliteDataReader reader, int column)
    {
        object value = reader.GetValue(column);
        string type = reader.GetDataTypeName(column);
        return value switch
        {
            DBNull => null,
            long number when type == Boolean => number != 0,
            string text when type == Json => NodeJson.Parse(text),
            double number => JsValue.FromNumber(number),
            byte[] bytes => Convert.ToBase64String(bytes),
            _ => JToken.FromObject(value),
        };
    }

    /// <summary>The table with its columns, for messages.</summary>
    public override string ToString() => _columns.Length == 0 ? $"{_name} (no items)" : $"{_name} ({string.Join(", ", _columns)})";

    private string TypeOf(string column)
    {
        JToken[] values = [.. _items.Select(item => item.Json[column]).OfType<JToken>().Where(static value => !JsValue.IsNullish(value))];
        if (values.Length == 0)
            return "";
        if (Array.TrueForAll(values, static value => value.Type == JTokenType.Boolean))
            return Boolean;
        return Array.TrueForAll(values, static value => value is JContainer) ? Json : "";
    }

    private static object ToSql(JToken? value) => JsValue.TypeOf(value) switch
    {
        "undefined" or "null" => DBNull.Value,
        "boolean" => value!.Value<bool>() ? 1L : 0L,
        "number" when value!.Type == JTokenType.Integer && ((JValue)value).Value is long number => number,
        "number" => value!.Value<double>(),
        _ => JsValue.ToText(value),
    };

    private static string Quote(string column) => $"\"{column.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
