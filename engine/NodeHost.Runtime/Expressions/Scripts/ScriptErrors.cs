using System.Globalization;
using System.Text.RegularExpressions;
using Acornima;
using Acornima.Ast;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>Words what went wrong in a script: the message as n8n has it, and in the hint the place in the user's code.</summary>
internal static partial class ScriptErrors
{
    private const int LongestLine = 120;

    /// <summary>The failure that an exception out of the engine stands for.</summary>
    public static NodeFailedException Of(Exception fault, PreparedCode? code, ScriptLimits limits, int? itemIndex)
    {
        ExpressionException? failure = ScriptFault.Of(fault, limits);
        SourcePlace? place = fault is JavaScriptException script ? PlaceOf(script, code) : null;
        string message = failure?.Message ?? MessageOf((JavaScriptException)fault); // Whatever is no failure is a JavaScript error.
        return Failure(failure?.Code ?? Codes.ScriptFailed, message, code?.Source, place, itemIndex, failure is null ? HintOf(message) : LimitHint(failure), fault);
    }

    public static NodeFailedException Syntax(string code, ParseErrorException fault) => Failure(
        Codes.ScriptFailed, fault.Error.Description.TrimEnd('.'), code, new SourcePlace(fault.LineNumber, fault.Column + 1), null, null, fault);

    /// <summary>A script that runs for each item asks for all of them.</summary>
    public static NodeFailedException OnlyForAllItems(string code, MemberExpression use)
    {
        string method = ((Identifier)use.Property).Name; // The survey found it by its name.
        var place = new SourcePlace(use.Property.Location.Start.Line, use.Property.Location.Start.Column + 1);
        return Failure(
            Codes.ScriptFailed, $"Can't use .{method}() here", code, place, 0,
            "It is only there in the mode \"Run Once for All Items\"; in this one use $input.item.", null);
    }

    private static NodeFailedException Failure(
        string code, string message, string? source, SourcePlace? place, int? itemIndex, string? hint, Exception? fault)
    {
        string?[] where =
        [
            place is { Line: var line } ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : null,
            itemIndex is { } index ? string.Create(CultureInfo.InvariantCulture, $"for item {index}") : null,
        ];
        string suffix = string.Join(", ", where.Where(static part => part is not null));
        string?[] hints = [hint, place is { } known && source is not null ? known.Excerpt(source) : null];
        return new NodeFailedException(code, suffix.Length > 0 ? $"{message} [{suffix}]" : message, fault)
        {
            ItemIndex = itemIndex,
            Hint = hints.Any(static part => part is not null) ? string.Join(' ', hints.Where(static part => part is not null)) : null,
        };
    }

    private static string MessageOf(JavaScriptException fault)
    {
        if (fault.Error is not ObjectInstance error)
            return fault.Error.IsUndefined() ? "The script threw nothing" : fault.Message;
        if (fault.Message.StartsWith("String compilation", StringComparison.Ordinal))
            return "A script cannot make code from text: eval and new Function are switched off";
        return TextOf(error, "message") is { Length: > 0 } text ? text : "The script threw an object that is no error";
    }

    // A getter of the script may throw in turn.
    private static string? TextOf(ObjectInstance error, string member)
    {
        try
        {
            return error.Get(member) is JsString text ? text.ToString() : null;
        }
        catch (JavaScriptException)
        {
            return null;
        }
    }

    private static SourcePlace? PlaceOf(JavaScriptException fault, PreparedCode? code)
    {
        int line = fault.Location.Start.Line;
        int column = fault.Location.Start.Column + 1;
        if (fault.Error is ObjectInstance error && TextOf(error, "stack") is { } stack && FirstPlace().Match(stack) is { Success: true } place)
        {
            line = int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            column = int.Parse(place.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        }

        if (line <= 0)
            return null;
        return new SourcePlace(line, line == 1 && code is not null ? Math.Max(column - code.Prefix, 1) : column);
    }

    private static string? HintOf(string message) => message switch
    {
        "items is not defined" => "In this mode there is one item: $input.item, or $json for its data.",
        "item is not defined" => "In this mode there are all items: $input.all(), or items.",
        _ => null,
    };

    private static string? LimitHint(ExpressionException failure) => failure.Code switch
    {
        Codes.ScriptTimeout => "Where it is no endless loop, raise --script-timeout.",
        Codes.ScriptMemory => "Let go of what is not needed, work on fewer items at once, or raise --script-memory.",
        _ => failure.Hint,
    };

    [GeneratedRegex(@"(?<!" + ScriptPrelude.Source + @"):(\d+):(\d+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstPlace();

    /// <summary>A place in a script; line and column count from one.</summary>
    private sealed record SourcePlace(int Line, int Column)
    {
        /// <summary>The line with a mark below the column.</summary>
        public string Excerpt(string source)
        {
            string[] lines = source.Split('\n');
            if (Line > lines.Length)
                return string.Create(CultureInfo.InvariantCulture, $"(line {Line}, column {Column})");
            string text = lines[Line - 1].TrimEnd('\r').Replace('\t', ' ');
            int column = Math.Clamp(Column, 1, text.Length + 1);
            int from = Math.Max(0, Math.Min(column - (LongestLine / 2), text.Length - LongestLine));
            string shown = text.Substring(from, Math.Min(LongestLine, text.Length - from));
            return string.Create(CultureInfo.InvariantCulture, $"(line {Line}, column {column})\n    {shown}\n    {new string(' ', column - 1 - from)}^");
        }
    }
}
