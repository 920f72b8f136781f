using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>Entities as a table of text, with the plain fields as columns.</summary>
internal static class CsvText
{
    public static string Of(EntityShape shape, IEnumerable<JObject> rows)
    {
        FieldShape[] columns = [.. shape.Fields.Where(field => field is { IsCollection: false, IsNavigation: false, Inner: null })];
        var text = new StringBuilder();
        text.AppendJoin(',', columns.Select(column => column.Name)).Append("\r\n");
        foreach (JObject row in rows)
            text.AppendJoin(',', columns.Select(column => Cell(column.Read(row)))).Append("\r\n");
        return text.ToString();
    }

    private static string Cell(JToken? value)
    {
        string text = value is JValue { Value: IFormattable number } ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? "";
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
