using System.Runtime.CompilerServices;
using System.Text;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Sdk;
using JsNumber = Jint.Native.JsNumber;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>The caps of what arrays are made, walked and written out with.</summary>
internal sealed class ListCaps
{
    private const int ChecksEvery = 1024;

    private static readonly string[] Copying = ["toReversed", "toSorted", "toSpliced", "with", "reverse", "sort", "fill", "copyWithin", "lastIndexOf"];

    private readonly Engine _engine;
    private readonly BuiltInCaps _caps;
    private readonly ScriptLimits _limits;
    private readonly HashSet<ObjectInstance> _open = new(ReferenceEqualityComparer.Instance);

    private ListCaps(Engine engine, BuiltInCaps caps, ScriptLimits limits)
    {
        _engine = engine;
        _caps = caps;
        _limits = limits;
    }

    public static void Apply(BuiltInCaps caps, Engine engine, ScriptLimits limits)
    {
        var own = new ListCaps(engine, caps, limits);
        ObjectInstance array = engine.Intrinsics.Array.Get("prototype").AsObject();
        caps.Replace(array, "join", 1, own.Join);
        caps.Replace(array, "toLocaleString", 0, own.ToLocaleText);
        foreach (string name in Copying)
            caps.Wrap(array, name, own.CheckLength);
        caps.Wrap(array, "flat", own.CheckFlat);
    }

    private JsValue Join(JsValue self, JsValue[] arguments)
    {
        string separator = arguments.Length > 0 && !arguments[0].IsUndefined() ? TypeConverter.ToString(arguments[0]) : ",";
        return Written(self, separator, static item => TypeConverter.ToString(item));
    }

    private JsValue ToLocaleText(JsValue self, JsValue[] arguments) => Written(self, ",", item =>
    {
        JsValue write = AsObject(item).Get("toLocaleString");
        return TypeConverter.ToString(write.Call(item, arguments));
    });

    private JsString Written(JsValue self, string separator, Func<JsValue, string> write)
    {
        ObjectInstance list = AsObject(self);
        double length = LengthOf(list);
        _caps.RefuseAbove(separator.Length * (length - 1));
        RuntimeHelpers.EnsureSufficientExecutionStack();
        // A list inside itself is written as nothing, as browsers do.
        if (!_open.Add(list))
            return JsString.Empty;
        try
        {
            var text = new StringBuilder();
            for (long i = 0; i < length; i++)
            {
                if (i % ChecksEvery == 0 || !list.IsArray())
                    _engine.Constraints.Check();
                if (i > 0)
                    text.Append(separator);
                JsValue item = list.Get(JsNumber.Create(i));
                if (!item.IsNull() && !item.IsUndefined())
                    text.Append(item.IsString() ? item.AsString() : write(item));
                _caps.RefuseAbove(text.Length);
            }

            return new JsString(text.ToString());
        }
        finally
        {
            _open.Remove(list);
        }
    }

    private JsValue[] CheckLength(JsValue self, JsValue[] arguments)
    {
        if (self is ObjectInstance list && LengthOf(list) > _limits.MaxArrayLength)
            throw new ExpressionException(Codes.ScriptMemory, $"It was stopped: a list has more than {_limits.MaxArrayLength} elements.");
        _engine.Constraints.Check();
        return arguments;
    }

    private JsValue[] CheckFlat(JsValue self, JsValue[] arguments)
    {
        CheckLength(self, arguments);
        double depth = arguments.Length > 0 && !arguments[0].IsUndefined() ? BuiltInCaps.Number(arguments, 0) : 1;
        new SizeBudget(_engine, _limits.MaxArrayLength).CountFlat(self, depth);
        return [JsNumber.Create(depth)];
    }

    private ObjectInstance AsObject(JsValue value) => value as ObjectInstance ?? _engine.Intrinsics.Object.Call(JsValue.Undefined, [value]).AsObject();

    private static double LengthOf(ObjectInstance list) => list is JsArray array ? array.Length : Math.Max(0, TypeConverter.ToIntegerOrInfinity(list.Get("length")));
}
