using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// Caps the built-ins that could make a huge value in one call: the engine's own limits are looked at between statements,
/// which is too late for those.
/// </summary>
internal sealed class BuiltInCaps
{
    private const double BytesPerCharacter = 2;

    private readonly Engine _engine;
    private readonly ScriptLimits _limits;
    private readonly double _longestText;

    private BuiltInCaps(Engine engine, ScriptLimits limits)
    {
        _engine = engine;
        _limits = limits;
        _longestText = limits.MaxMemoryBytes / BytesPerCharacter / 4;
    }

    public static void Apply(Engine engine, ScriptLimits limits)
    {
        var caps = new BuiltInCaps(engine, limits);
        ObjectInstance text = engine.Global.Get("String").Get("prototype").AsObject();
        caps.Wrap(text, "repeat", caps.CheckRepeat);
        caps.Wrap(text, "padStart", caps.CheckPad);
        caps.Wrap(text, "padEnd", caps.CheckPad);
        caps.Wrap(text, "replace", caps.CheckReplace);
        caps.Wrap(text, "replaceAll", caps.CheckReplace);
        ObjectInstance array = engine.Intrinsics.Array.Get("prototype").AsObject();
        caps.Wrap(array, "join", caps.CheckJoin);
        caps.Wrap(array, "toString", caps.CheckJoin);
        caps.Wrap(array, "flat", caps.CheckFlat);
        caps.Wrap(engine.Global.Get("JSON").AsObject(), "stringify", caps.CheckStringify);
    }

    private void Wrap(ObjectInstance owner, string name, Func<JsValue, JsValue[], JsValue[]> check)
    {
        JsValue original = owner.Get(name);
        int length = (int)TypeConverter.ToNumber(original.Get("length"));
        var capped = new ClrFunction(_engine, name, (self, arguments) => original.Call(self, check(self, arguments)), length);
        owner.FastSetProperty(name, new PropertyDescriptor(capped, PropertyFlag.NonEnumerable));
    }

    private JsValue[] CheckRepeat(JsValue self, JsValue[] arguments)
    {
        RefuseAbove(TextLength(self) * Number(arguments, 0));
        return arguments;
    }

    private JsValue[] CheckPad(JsValue self, JsValue[] arguments)
    {
        RefuseAbove(Number(arguments, 0));
        return arguments;
    }

    private JsValue[] CheckReplace(JsValue self, JsValue[] arguments)
    {
        if (arguments.Length < 2 || TextLength(self) is not (> 0 and var length))
            return arguments;
        if (arguments[1].IsCallable())
            return [arguments[0], Counting(arguments[1]), .. arguments.AsSpan(2)];
        string replacement = TypeConverter.ToString(arguments[1]);
        // Each '$' may stand for the whole text.
        double each = replacement.Length + (replacement.AsSpan().Count('$') * length);
        if ((length + 1) * each > _longestText)
            RefuseAbove(length + (each * CountMatches(self, arguments[0])));
        return arguments;
    }

    // A replacement function may return the same long text for every match.
    private ClrFunction Counting(JsValue replacer)
    {
        double total = 0;
        return new ClrFunction(_engine, "replacer", (self, arguments) =>
        {
            JsValue result = replacer.Call(self, arguments);
            total += TextLength(result);
            RefuseAbove(total);
            return result;
        });
    }

    private static double CountMatches(JsValue self, JsValue pattern)
    {
        if (pattern.IsRegExp())
            return self.AsString().Length + 1;
        string wanted = TypeConverter.ToString(pattern);
        return wanted.Length == 0 ? self.AsString().Length + 1 : self.AsString().AsSpan().Count(wanted);
    }

    private JsValue[] CheckJoin(JsValue self, JsValue[] arguments)
    {
        _engine.Constraints.Check();
        if (self is not JsArray list)
            return arguments;
        double separator = arguments.Length > 0 && arguments[0].IsString() ? arguments[0].AsString().Length : 1;
        double total = separator * list.Length;
        for (uint i = 0; i < list.Length && total <= _longestText; i++)
            total += list.TryGetValue(i, out JsValue item) ? TextLength(item) : 0;
        RefuseAbove(total);
        return arguments;
    }

    private JsValue[] CheckFlat(JsValue self, JsValue[] arguments)
    {
        var budget = new SizeBudget(_engine, _limits.MaxArrayLength);
        double depth = arguments.Length > 0 ? Number(arguments, 0) : 1;
        budget.CountFlat(self, depth);
        return arguments;
    }

    private JsValue[] CheckStringify(JsValue self, JsValue[] arguments)
    {
        if (arguments.Length > 0 && arguments[0] is ObjectInstance)
            new SizeBudget(_engine, _longestText).CountJson(arguments[0]);
        return arguments;
    }

    private void RefuseAbove(double characters)
    {
        if (characters > _longestText)
        {
            throw new ExpressionException(
                Codes.ScriptMemory,
                $"The text would have about {characters:0} characters; {_longestText:0} are allowed. Make a shorter text.");
        }
    }

    private static double TextLength(JsValue value) => value.IsString() ? value.AsString().Length : 0;

    private static double Number(JsValue[] arguments, int index) =>
        arguments.Length > index && arguments[index] is { } value && !value.IsUndefined() && TypeConverter.ToNumber(value) is > 0 and var number
            ? number
            : 0;
}
