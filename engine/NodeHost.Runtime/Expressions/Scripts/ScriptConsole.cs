using System.Globalization;
using Jint;
using Jint.Native;
using Jint.Native.Error;
using Jint.Runtime;
using Jint.Runtime.Interop;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>The <c>console</c> of scripts: it writes to the log of the run.</summary>
internal sealed class ScriptConsole(Engine engine, ResultConverter converter, Action<string> log)
{
    private const int LongestLine = 10_000;
    private const int MostLines = 10_000;

    private static readonly string[] Writing = ["log", "info", "warn", "error", "debug", "trace", "dir", "table"];

    // What arranges or measures output has nothing to do here, and is no error.
    private static readonly string[] Silent =
        ["group", "groupCollapsed", "groupEnd", "time", "timeEnd", "timeLog", "count", "countReset", "assert", "clear"];

    private int _lines;

    public JsObject Make()
    {
        var console = new JsObject(engine);
        foreach (string name in Writing)
        {
            string level = name is "warn" or "error" or "debug" ? name + ": " : "";
            console.Set(name, new ClrFunction(engine, name, (_, arguments) => Write(level, arguments)));
        }

        foreach (string name in Silent)
            console.Set(name, new ClrFunction(engine, name, static (_, _) => JsValue.Undefined));
        return console;
    }

    private JsValue Write(string level, JsValue[] arguments)
    {
        engine.Constraints.Check();
        if (++_lines > MostLines)
            return JsValue.Undefined;
        string line = level + string.Join(' ', arguments.Select(Show));
        log(line.Length > LongestLine ? line[..LongestLine] + "…" : line);
        if (_lines == MostLines)
            log(string.Create(CultureInfo.InvariantCulture, $"… further lines of this script are left out: {MostLines} is the most."));
        return JsValue.Undefined;
    }

    private string Show(JsValue value) => value switch
    {
        _ when value.IsPrimitive() => value.IsSymbol() ? value.ToString() : TypeConverter.ToString(value),
        ErrorInstance => TypeConverter.ToString(value),
        _ when value.IsCallable() => "[function]",
        _ => converter.Convert(value) is { } token ? token.Type == JTokenType.String ? (string)token! : NodeJson.Write(token) : "undefined",
    };
}
