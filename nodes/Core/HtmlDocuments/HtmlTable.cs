using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;

namespace NodeHost.Nodes.Core.HtmlDocuments;

/// <summary>Makes a table of items. What cells hold is taken as HTML, so that links and pictures can stand in them.</summary>
internal static class HtmlTable
{
    private const string TableStyle = "style=\"border-spacing:0; font-family:helvetica,arial,sans-serif\"";
    private const string HeaderStyle = "style=\"margin:0; padding:7px 20px 7px 0px; border-bottom:1px solid #eee; text-align:left; color:#888; font-weight:normal\"";
    private const string CellStyle = "style=\"margin:0; padding:7px 20px 7px 0px; border-bottom:1px solid #eee\"";

    /// <summary>The table: a column for each field that any item has, a row for each item.</summary>
    public static string Write(HtmlOptions options, IReadOnlyList<JObject> rows)
    {
        bool styled = !options.CustomStyling;
        string[] columns = [.. rows.SelectMany(static row => row.Properties()).Select(static property => property.Name).Distinct()];
        var html = new StringBuilder();
        Open(html, "table", options.TableAttributes, styled ? TableStyle : "");
        if (options.Caption.Length > 0)
            html.Append("<caption>").Append(options.Caption).Append("</caption>");
        html.Append("<thead>");
        Open(html, "tr", options.RowAttributes, "");
        foreach (string column in columns)
            Element(html, "th", options.HeaderAttributes, styled ? HeaderStyle : "", options.Capitalize ? Capitalized(column) : column);
        html.Append("</tr></thead><tbody>");
        foreach (JObject row in rows)
        {
            Open(html, "tr", options.RowAttributes, "");
            foreach (string column in columns)
                Element(html, "td", options.CellAttributes, styled ? CellStyle : "", Cell(row[column]));
            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static void Element(StringBuilder html, string name, string attributes, string style, string content)
    {
        Open(html, name, attributes, style);
        html.Append(content).Append("</").Append(name).Append('>');
    }

    private static void Open(StringBuilder html, string name, string attributes, string style)
    {
        html.Append('<').Append(name);
        if (style.Length > 0)
            html.Append(' ').Append(style);
        if (attributes.Length > 0)
            html.Append(' ').Append(attributes);
        html.Append('>');
    }

    private static string Cell(JToken? value) => value switch
    {
        { Type: JTokenType.Boolean } => $"<input type=\"checkbox\"{(value.Value<bool>() ? " checked" : "")} disabled />",
        _ => JsValue.IsNullish(value) ? "" : JsValue.ToText(value),
    };

    private static string Capitalized(string name) => string.Join(' ', name
        .Split('_', StringSplitOptions.RemoveEmptyEntries)
        .Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
}
