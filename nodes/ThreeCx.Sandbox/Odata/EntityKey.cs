using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>The key in a path: <c>(42)</c>, <c>(Id=42)</c> or <c>(Number='800')</c> with quotes doubled.</summary>
internal sealed record EntityKey
{
    public int? Id { get; private init; }

    public string? Number { get; private init; }

    public static bool TryParse(string text, [NotNullWhen(true)] out EntityKey? key)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? "Id" : text[..equals];
        string value = text[(equals + 1)..];
        key = name switch
        {
            "Id" when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int id) => new EntityKey { Id = id },
            "Number" when Unquote(value) is { } number => new EntityKey { Number = number },
            _ => null,
        };
        return key is not null;
    }

    private static string? Unquote(string literal)
    {
        try
        {
            var lexer = new FilterLexer(literal);
            FilterToken token = lexer.Read();
            return token.Kind == FilterTokenKind.Text && lexer.Read().Kind == FilterTokenKind.End ? token.Text : null;
        }
        catch (FilterException)
        {
            return null;
        }
    }
}
