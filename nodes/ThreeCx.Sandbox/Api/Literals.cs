using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Odata;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Api;

/// <summary>Values in the parentheses of a path: <c>42</c>, <c>'O''Brien'</c>, <c>2026-05-01T08:30:00Z</c>.</summary>
internal static class Literals
{
    /// <summary>Reads a value of a kind; null if the text is none.</summary>
    public static JToken? Read(string text, FieldKind kind)
    {
        if (text == "null")
            return JValue.CreateNull();
        object? value = kind switch
        {
            FieldKind.Integer => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null,
            FieldKind.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null,
            FieldKind.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null,
            FieldKind.Boolean => text is "true" or "false" ? text == "true" : null,
            FieldKind.Guid => Guid.TryParseExact(text, "D", out Guid guid) ? guid.ToString("D") : null,
            FieldKind.Moment => Moments.TryParse(Unquote(text) ?? text, out DateTimeOffset moment) ? Moments.Write(moment) : null,
            _ => Unquote(text),
        };
        return value is null ? null : new JValue(value);
    }

    // A quoted text, an enum value with the name of its type, or a duration.
    private static string? Unquote(string literal)
    {
        try
        {
            var lexer = new FilterLexer(literal);
            FilterToken token = lexer.Read();
            return token.Kind is FilterTokenKind.Text or FilterTokenKind.Duration && lexer.Read().Kind == FilterTokenKind.End ? token.Text : null;
        }
        catch (FilterException)
        {
            return null;
        }
    }
}
