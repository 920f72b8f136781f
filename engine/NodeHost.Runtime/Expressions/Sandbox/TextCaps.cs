using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>The caps of what makes text out of text.</summary>
internal sealed class TextCaps
{
    // Longer texts are searched match by match: the engine collects all matches of a pattern before it looks at a limit.
    private const int LongText = 100_000;

    private static readonly string[] HtmlMethods =
        ["anchor", "big", "blink", "bold", "fixed", "fontcolor", "fontsize", "italics", "link", "small", "strike", "sub", "sup"];

    private readonly Engine _engine;
    private readonly BuiltInCaps _caps;

    private TextCaps(Engine engine, BuiltInCaps caps)
    {
        _engine = engine;
        _caps = caps;
    }

    public static void Apply(BuiltInCaps caps, Engine engine)
    {
        var own = new TextCaps(engine, caps);
        ObjectInstance type = engine.Global.Get("String").AsObject();
        ObjectInstance text = type.Get("prototype").AsObject();
        caps.Wrap(text, "repeat", own.CheckRepeat);
        caps.Wrap(text, "padStart", own.CheckPad);
        caps.Wrap(text, "padEnd", own.CheckPad);
        caps.Wrap(text, "concat", own.CheckConcat);
        caps.Wrap(text, "replace", own.CheckReplace);
        caps.Wrap(text, "replaceAll", own.CheckReplace);
        caps.Wrap(text, "match", own.CheckPattern);
        caps.Wrap(text, "matchAll", own.CheckPattern);
        caps.Wrap(text, "search", own.CheckPattern);
        // The factors are what one character can become at most.
        caps.Wrap(text, "normalize", own.CheckGrowth(18));
        foreach (string name in (string[])["toUpperCase", "toLowerCase", "toLocaleUpperCase", "toLocaleLowerCase"])
            caps.Wrap(text, name, own.CheckGrowth(3));
        foreach (string name in HtmlMethods)
            caps.Wrap(text, name, own.CheckHtml);
        caps.Wrap(type, "raw", own.CheckRaw);
        foreach (string name in (string[])["encodeURIComponent", "encodeURI", "escape"])
            caps.Wrap(engine.Global, name, own.CheckEncode);
        ObjectInstance pattern = engine.Intrinsics.RegExp.Get("prototype").AsObject();
        JsValue symbol = engine.Global.Get("Symbol");
        caps.Wrap(pattern, symbol.Get("replace"), own.CheckReplaceIn);
        caps.Wrap(pattern, symbol.Get("match"), own.CheckMatchIn);
        pattern.RemoveOwnProperty("compile");
    }

    private JsValue[] CheckRepeat(JsValue self, JsValue[] arguments)
    {
        // What has a toString of its own is made text here, so that it cannot be another text the next time.
        double count = BuiltInCaps.Number(arguments, 0);
        _caps.RefuseAbove(self.IsString() ? self.AsString().Length * count : count);
        if (!self.IsString() && count > 1)
            throw new JavaScriptException(_engine.Intrinsics.TypeError, "repeat wants a text");
        return [JsNumber.Create(count)];
    }

    private JsValue[] CheckPad(JsValue self, JsValue[] arguments)
    {
        double length = BuiltInCaps.Number(arguments, 0);
        _caps.RefuseAbove(length);
        return arguments.Length > 1 ? [JsNumber.Create(length), arguments[1]] : [JsNumber.Create(length)];
    }

    private JsValue[] CheckConcat(JsValue self, JsValue[] arguments)
    {
        double total = BuiltInCaps.TextLength(self);
        foreach (JsValue argument in arguments)
            total += BuiltInCaps.TextLength(argument);
        _caps.RefuseAbove(total);
        return arguments;
    }

    private JsValue[] CheckReplace(JsValue self, JsValue[] arguments)
    {
        CheckPattern(self, arguments);
        if (arguments.Length < 2 || BuiltInCaps.TextLength(self) is not (> 0 and var length))
            return arguments;
        if (arguments[1].IsCallable())
            return [arguments[0], Counting((_, values) => arguments[1].Call(JsValue.Undefined, values))];
        string replacement = TypeConverter.ToString(arguments[1]);
        // Each '$' may stand for the whole text.
        double each = replacement.Length + (replacement.AsSpan().Count('$') * length);
        if (length + ((length + 1) * each) <= LongText * 10)
            return [arguments[0], (JsString)replacement];
        var template = new ReplaceTemplate(replacement, _caps.RefuseAbove);
        return [arguments[0], Counting((_, values) => template.Expand(values))];
    }

    // The same from the side of the pattern, which code can call as well.
    private JsValue[] CheckReplaceIn(JsValue self, JsValue[] arguments)
    {
        if (arguments.Length < 2)
            return arguments;
        JsString text = new(TypeConverter.ToString(arguments[0]));
        return [text, CheckReplace(text, [self, arguments[1]])[1]];
    }

    private JsValue[] CheckMatchIn(JsValue self, JsValue[] arguments)
    {
        if (arguments.Length > 0)
            CheckPattern(arguments[0], [self]);
        return arguments;
    }

    // A replacement may be the same long text for every match.
    private ClrFunction Counting(Func<JsValue, JsValue[], JsValue> replacer)
    {
        double total = 0;
        return new ClrFunction(_engine, "replacer", (self, values) =>
        {
            string result = TypeConverter.ToString(replacer(self, values));
            total += result.Length;
            _caps.RefuseAbove(total);
            return result;
        });
    }

    private JsValue[] CheckPattern(JsValue self, JsValue[] arguments)
    {
        _engine.Constraints.Check();
        if (arguments.Length > 0 && arguments[0].IsString())
            PatternCap.Check(arguments[0].AsString());
        if (BuiltInCaps.TextLength(self) > LongText && arguments.Length > 0 && arguments[0] is JsRegExp pattern)
            CountMatches(self.AsString(), pattern);
        return arguments;
    }

    // Goes through the matches once before the engine does, looking at the limits on the way.
    private void CountMatches(string text, JsRegExp pattern)
    {
        if (!pattern.Flags.Contains('g', StringComparison.Ordinal))
            return;
        double held = 0;
        double start = TypeConverter.ToNumber(pattern.Get("lastIndex"));
        JsValue exec = _engine.Intrinsics.RegExp.Get("prototype").Get("exec");
        double at = 0;
        for (; ; )
        {
            pattern.Set("lastIndex", at);
            if (exec.Call(pattern, [(JsString)text]) is not JsArray match)
                break;
            _engine.Constraints.Check();
            double end = TypeConverter.ToNumber(pattern.Get("lastIndex"));
            at = Math.Max(end, at + (end > at ? 0 : 1));
            held += match.Length;
            _caps.RefuseAbove(held * 32); // A match that is kept takes some hundred bytes.
        }

        pattern.Set("lastIndex", start);
    }

    private Func<JsValue, JsValue[], JsValue[]> CheckGrowth(int factor) => (self, arguments) =>
    {
        _engine.Constraints.Check();
        _caps.RefuseAbove(BuiltInCaps.TextLength(self) * factor / 4);
        return arguments;
    };

    private JsValue[] CheckHtml(JsValue self, JsValue[] arguments)
    {
        double attribute = arguments.Length > 0 ? BuiltInCaps.TextLength(arguments[0]) : 0;
        _caps.RefuseAbove(BuiltInCaps.TextLength(self) + (attribute * 6));
        return arguments;
    }

    private JsValue[] CheckEncode(JsValue self, JsValue[] arguments)
    {
        _engine.Constraints.Check();
        _caps.RefuseAbove(arguments.Length > 0 ? BuiltInCaps.TextLength(arguments[0]) * 9 / 4 : 0);
        return arguments;
    }

    private JsValue[] CheckRaw(JsValue self, JsValue[] arguments)
    {
        _engine.Constraints.Check();
        double total = 0;
        foreach (JsValue argument in arguments)
            total += BuiltInCaps.TextLength(argument);
        if (arguments.Length > 0 && arguments[0] is ObjectInstance template && template.Get("raw") is ObjectInstance parts)
        {
            double count = TypeConverter.ToNumber(parts.Get("length"));
            _caps.RefuseAbove(count);
            for (int i = 0; i < count; i++)
            {
                total += BuiltInCaps.TextLength(parts.Get(i));
                _caps.RefuseAbove(total);
            }
        }

        return arguments;
    }
}
