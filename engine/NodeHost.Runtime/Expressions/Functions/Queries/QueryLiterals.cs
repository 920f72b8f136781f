using System.Globalization;
using System.Text;
using Jint.Native;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>
/// Takes the literals out of a query before it is parsed and leaves their numbers in their places, because jmespath.js reads them with
/// more patience than the parser: <c>`Bob`</c> is a text as well as <c>`"Bob"`</c>.
/// </summary>
internal sealed class QueryLiterals
{
    private readonly List<QueryStep> _literals = [];

    private QueryLiterals(string query)
    {
        var text = new StringBuilder(query.Length);
        for (int i = 0; i < query.Length; i++)
        {
            if (query[i] is not ('`' or '\'' or '"'))
            {
                text.Append(query[i]);
                continue;
            }

            int end = EndOf(query, i);
            string inner = query[(i + 1)..end];
            if (query[i] == '"')
                text.Append(query, i, Math.Min(end + 1, query.Length) - i);
            else
                text.Append(CultureInfo.InvariantCulture, $"`{Add(query[i] == '`' ? Literal(inner.Replace("\\`", "`", StringComparison.Ordinal)) : Raw(inner))}`");
            i = end;
        }

        Text = text.ToString();
    }

    /// <summary>The query with numbers for its literals.</summary>
    public string Text { get; }

    public static QueryLiterals Of(string query) => new(query);

    /// <summary>The literal with a number.</summary>
    public QueryStep this[string number] => _literals[int.Parse(number, CultureInfo.InvariantCulture)];

    private int Add(QueryStep literal)
    {
        _literals.Add(literal);
        return _literals.Count - 1;
    }

    // The end of the query closes what is open.
    private static int EndOf(string query, int start)
    {
        int end = start + 1;
        while (end < query.Length && query[end] != query[start])
            end += query[end] == '\\' ? 2 : 1;
        return Math.Min(end, query.Length);
    }

    private static QueryStep Raw(string inner) => LogicSteps.Constant(inner.Replace("\\'", "'", StringComparison.Ordinal));

    // Text without quotes is a text, unless it begins as JSON does.
    private static QueryStep Literal(string inner)
    {
        string json = inner.TrimStart();
        bool isNumber = json is ['-' or (>= '0' and <= '9'), ..];
        if (!isNumber && json is not (['[' or '{' or '"', ..] or "true" or "false" or "null"))
            return LogicSteps.Constant(json);
        try
        {
            return NodeJson.Parse(json) is JValue scalar ? LogicSteps.Constant(Scalar(scalar)) : LogicSteps.Literal(json);
        }
        catch (JsonException) when (isNumber)
        {
            return LogicSteps.Constant(json);
        }
    }

    private static JsValue Scalar(JValue scalar) => scalar.Value switch
    {
        null => JsValue.Null,
        string text => text,
        bool flag => flag,
        var number => Convert.ToDouble(number, CultureInfo.InvariantCulture),
    };
}
