using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Native.Json;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Functions.Times;

namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>The data functions of texts. What they do to the text stands with the class that each names.</summary>
internal static class StringFunctions
{
    /// <summary>Every one, by its name.</summary>
    public static FrozenDictionary<string, DataFunction> All { get; } = new Dictionary<string, DataFunction>(StringComparer.Ordinal)
    {
        ["length"] = call => call.Text.Length,
        ["quote"] = Quote,
        ["parseJson"] = ParseJson,
        ["toJsonString"] = call => new JsonSerializer(call.Engine).Serialize(call.Self),
        ["hash"] = TextHash.Call,
        ["base64Encode"] = call => TextEncodings.ToBase64(call.Text),
        ["base64Decode"] = call => TextEncodings.FromBase64(call.Text),
        ["urlEncode"] = call => TextEncodings.UrlEncode(call, call.Is(0)),
        ["urlDecode"] = call => TextEncodings.UrlDecode(call, call.Is(0)),
        ["toTitleCase"] = call => TitleCase.Of(call.Text),
        ["toSentenceCase"] = call => TextCases.Sentence(call),
        ["toSnakeCase"] = call => TextCases.Snake(call),
        ["replaceSpecialChars"] = call => Transliteration.Of(call.Text),
        ["removeTags"] = call => MarkupText.WithoutTags(call.Text),
        ["removeMarkdown"] = call => MarkupText.WithoutMarkdown(call.Text),
        ["isEmail"] = call => WebAddress.IsEmail(call.Text),
        ["isUrl"] = call => WebAddress.IsUrl(call.Text),
        ["isDomain"] = call => WebAddress.IsDomain(call.Text),
        ["extractEmail"] = call => OrUndefined(WebAddress.EmailIn(call.Text)),
        ["extractUrl"] = call => OrUndefined(WebAddress.UrlIn(call.Text)),
        ["extractDomain"] = call => OrUndefined(WebAddress.DomainOf(call.Text)),
        ["extractUrlPath"] = call => OrUndefined(UrlPath.Of(call.Text)),
        ["isNumeric"] = call => TextNumbers.IsNumeric(call),
        ["toBoolean"] = call => call.Text.ToLowerInvariant() is not ("false" or "0" or "no" or ""),
        ["toNumber"] = TextNumbers.ToNumber,
        ["toInt"] = TextNumbers.ToInteger,
        ["toWholeNumber"] = TextNumbers.ToInteger,
        ["toFloat"] = TextNumbers.ToFloat,
        ["toDecimalNumber"] = TextNumbers.ToFloat,
        ["toDate"] = TextDates.ToDate,
        ["toDateTime"] = TextDates.ToDateTime,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static JsValue OrUndefined(string? text) => text is null ? JsValue.Undefined : text;

    private static JsValue Quote(FunctionCall call)
    {
        string mark = call[0].IsUndefined() ? "\"" : TypeConverter.ToString(call[0]);
        if (mark.Length == 0)
            throw call.TypeError("The quotation mark is empty.");
        string text = call.Text;
        long length = text.Length + (2L * mark.Length) + ((text.Length / (long)mark.Length) + 1);
        TextEncodings.RefuseAbove(length * 2);
        string escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal);
        return mark + (mark == "\\" ? escaped.Replace("\\", "\\\\", StringComparison.Ordinal) : escaped.Replace(mark, "\\" + mark, StringComparison.Ordinal)) + mark;
    }

    private static JsValue ParseJson(FunctionCall call)
    {
        string text = call.Text;
        try
        {
            return new JsonParser(call.Engine).Parse(text);
        }
        catch (JavaScriptException)
        {
            throw FunctionCall.Wrong(text.Contains('\'', StringComparison.Ordinal)
                ? "Parsing failed. Check you're using double quotes"
                : "Parsing failed");
        }
    }
}
