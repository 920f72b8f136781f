using System.Text;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// A replacement text such as <c>'$1-$&amp;'</c>, written out match by match, so that the characters can be counted while it happens.
/// </summary>
internal sealed class ReplaceTemplate(string template, Action<double> refuseAbove)
{
    /// <summary>The text for a match, given what a replacement function gets: match, groups, position, text, named groups.</summary>
    public string Expand(JsValue[] values)
    {
        ObjectInstance? names = values[^1] as ObjectInstance;
        int last = values.Length - (names is null ? 1 : 2);
        string text = values[last].AsString();
        string match = values[0].AsString();
        int position = (int)values[last - 1].AsNumber();
        var result = new StringBuilder();
        int i = 0;
        for (int dollar; (dollar = template.IndexOf('$', i)) >= 0 && dollar + 1 < template.Length;)
        {
            result.Append(template, i, dollar - i);
            char next = template[dollar + 1];
            i = dollar + 2;
            _ = next switch
            {
                '$' => result.Append('$'),
                '&' => result.Append(match),
                '`' => result.Append(text, 0, position),
                '\'' => result.Append(text, position + match.Length, text.Length - position - match.Length),
                '<' when names is not null => Named(result, names, ref i),
                >= '0' and <= '9' => Numbered(result, values, last - 2, ref i),
                _ => result.Append('$').Append(next),
            };
            refuseAbove(result.Length);
        }

        return result.Append(template, i, template.Length - i).ToString();
    }

    private StringBuilder Named(StringBuilder result, ObjectInstance names, ref int i)
    {
        int close = template.IndexOf('>', i);
        if (close < 0)
            return result.Append("$<");
        JsValue value = names.Get(template[i..close]);
        i = close + 1;
        return value.IsUndefined() ? result : result.Append(TypeConverter.ToString(value));
    }

    // Two digits if there is a group of that number, else one.
    private StringBuilder Numbered(StringBuilder result, JsValue[] values, int groups, ref int i)
    {
        int first = template[i - 1] - '0';
        if (i < template.Length && char.IsAsciiDigit(template[i]) && (first * 10) + template[i] - '0' is > 0 and var both && both <= groups)
        {
            i++;
            return Group(result, values[both]);
        }

        return first > 0 && first <= groups ? Group(result, values[first]) : result.Append('$').Append(template[i - 1]);
    }

    private static StringBuilder Group(StringBuilder result, JsValue group) => group.IsUndefined() ? result : result.Append(group.AsString());
}
