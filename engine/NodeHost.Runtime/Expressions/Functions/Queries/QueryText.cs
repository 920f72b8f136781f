using System.Text;
using Jint;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Functions.Lists;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>The fields of an object as a query string, by the rules of HTML forms: <c>a=x+y&amp;b=%C3%A9</c>.</summary>
internal static class QueryText
{
    public static string Of(ObjectInstance fields)
    {
        var steps = new StepCheck(fields.Engine);
        var text = new StringBuilder();
        foreach ((Jint.Native.JsValue name, Jint.Native.JsValue value) in Members.Of(fields))
        {
            if (text.Length > 0)
                text.Append('&');
            Append(text, name.ToString(), steps);
            text.Append('=');
            Append(text, TypeConverter.ToString(value), steps);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string part, StepCheck steps)
    {
        foreach (byte letter in Encoding.UTF8.GetBytes(part))
        {
            steps.Step();
            if (char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'*' or (byte)'-' or (byte)'.' or (byte)'_')
                text.Append((char)letter);
            else if (letter == ' ')
                text.Append('+');
            else
                text.Append('%').Append(letter.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
