using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary><c>require</c>, for the few modules whose parts are there, and clear refusals of what scripts have not.</summary>
internal static class ScriptModules
{
    public static void Apply(Engine engine, Func<string, JsValue> resolve)
    {
        engine.SetValue("require", (JsValue)new ClrFunction(engine, "require", (_, arguments) => Module(
            engine, arguments.Length > 0 ? TypeConverter.ToString(arguments[0]) : "", resolve)));
        engine.SetValue("fetch", (JsValue)new ClrFunction(engine, "fetch", static (_, _) => throw new ExpressionException(
            Codes.ScriptFailed,
            "fetch is not available in a script. Use await this.helpers.httpRequest({ url }), which the run allows by --allow-http-in-code, "
            + "or an HTTP Request node before or after the script.")));
    }

    private static JsValue Module(Engine engine, string name, Func<string, JsValue> resolve)
    {
        string module = name.StartsWith("node:", StringComparison.Ordinal) ? name[5..] : name;
        return module switch
        {
            "crypto" => engine.Global.Get("crypto"),
            "buffer" => Of(engine, engine.Global.Get, "Buffer", "atob", "btoa"),
            "url" => Of(engine, engine.Global.Get, "URL", "URLSearchParams"),
            "util" => Of(engine, engine.Global.Get, "TextEncoder", "TextDecoder"),
            "luxon" => Of(engine, key => resolve((string)key.ToString()), "DateTime", "Duration", "Interval"),
            _ => throw new ExpressionException(
                Codes.ScriptFailed,
                $"The module '{name}' is not available in a script. There are crypto, buffer, url, util and luxon; "
                + "for the rest use plain JavaScript, $jmespath, DateTime, or another node."),
        };
    }

    private static JsObject Of(Engine engine, Func<JsValue, JsValue> find, params string[] names)
    {
        var module = new JsObject(engine);
        foreach (string name in names)
            module.Set(name, find(name));
        return module;
    }
}
