using System.Text;
using Jint;
using Jint.Native;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>Base64 and URL encoding, as forgiving as n8n is.</summary>
internal static class TextEncodings
{
    // What one call may make, however large the memory limit is.
    private const long LongestText = 100_000_000;

    /// <exception cref="ExpressionException">A text of this length would be too long.</exception>
    public static void RefuseAbove(long length)
    {
        if (length > LongestText)
            throw new ExpressionException(Codes.ScriptMemory, $"The text would be too long: more than {LongestText} characters.");
    }

    public static JsValue ToBase64(string text)
    {
        RefuseAbove(text.Length * 4L);
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The text of base64, ordinary or for URLs. What does not belong there is passed over, also the '=' at the end.</summary>
    public static JsValue FromBase64(string text)
    {
        var digits = new StringBuilder(text.Length + 3);
        foreach (char letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/')
                digits.Append(letter);
            else if (letter is '-' or '_')
                digits.Append(letter is '-' ? '+' : '/');
        }

        // One digit alone has less than a byte.
        if (digits.Length % 4 == 1)
            digits.Length--;
        digits.Append('=', (4 - (digits.Length % 4)) % 4);
        return Encoding.UTF8.GetString(Convert.FromBase64String(digits.ToString()));
    }

    /// <param name="call">The call.</param>
    /// <param name="isWhole">True to keep what has a meaning in a whole URL, such as '/' and '?'.</param>
    public static JsValue UrlEncode(FunctionCall call, bool isWhole) => Global(call, isWhole ? "encodeURI" : "encodeURIComponent");

    /// <inheritdoc cref="UrlEncode"/>
    public static JsValue UrlDecode(FunctionCall call, bool isWhole) => Global(call, isWhole ? "decodeURI" : "decodeURIComponent");

    private static JsValue Global(FunctionCall call, string function) => call.Engine.Global.Get(function).Call(JsValue.Undefined, [call.Self]);
}
