using System.Text;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>A method of a text that needs no argument. Texts beyond ASCII are left to the script engine, which knows Unicode's special cases.</summary>
internal sealed class TextMethodCode(string method, DirectCode receiver) : DirectCode
{
    public static bool Knows(string method) => method is "toUpperCase" or "toLowerCase" or "trim" or "toString";

    public override DirectValue Evaluate(in DirectScope scope)
    {
        DirectValue value = receiver.Evaluate(scope);
        if (value.Kind == DirectKind.Error)
            return value;
        if (!value.IsText || !Ascii.IsValid(value.Text))
            return value.IsNumber && method == "toString" ? DirectValue.Of(value.ToText()!) : DirectValue.Undecided; // Numbers have a text.
        return method switch
        {
            "toUpperCase" => DirectValue.Of(value.Text.ToUpperInvariant()),
            "toLowerCase" => DirectValue.Of(value.Text.ToLowerInvariant()),
            "trim" => DirectValue.Of(value.Text.Trim(' ', '\t', '\n', '\v', '\f', '\r')),
            _ => value,
        };
    }
}
