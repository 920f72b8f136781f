using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>What a script finds beside its data: a console, and clear refusals of what it has not.</summary>
internal static class ScriptGlobals
{
    /// <summary>Where code of the host stands in a stack of calls; its lines are not the user's.</summary>
    public const string HostSource = "nodehost";

    private const int LongestLine = 10_000;

    private static readonly string[] Refused =
    [
        "require", "fetch", "setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate",
    ];

    public static void Apply(Engine engine, ScriptLimits limits, Action<string> log)
    {
        var console = new JsObject(engine);
        foreach (string level in (string[])["log", "info", "warn", "error", "debug"])
        {
            console.Set(level, new ClrFunction(engine, level, (_, arguments) =>
            {
                log(Line(engine, limits, arguments));
                return JsValue.Undefined;
            }));
        }

        engine.SetValue("console", (JsValue)console);
        foreach (string name in Refused)
            engine.SetValue(name, (JsValue)Refusal(engine, name, Reason(name)));
        CapBuffers(engine, limits);
    }

    /// <summary>The <c>this</c> of a script.</summary>
    public static JsValue This(Engine engine)
    {
        var helpers = new JsObject(engine);
        foreach (string name in (string[])["httpRequest", "httpRequestWithAuthentication", "requestWithAuthentication", "getBinaryDataBuffer"])
            helpers.Set(name, Refusal(engine, "this.helpers." + name, Reason(name)));
        var self = new JsObject(engine);
        self.Set("helpers", helpers);
        return self;
    }

    private static string Reason(string name) => name switch
    {
        "require" => "Scripts have no modules. Plain JavaScript, $input and $('Node') are there.",
        "getBinaryDataBuffer" => "Scripts cannot read files.",
        _ when name.StartsWith("set", StringComparison.Ordinal) || name.StartsWith("clear", StringComparison.Ordinal) =>
            "Scripts have no timers. Put a Wait node behind the script.",
        _ => "Scripts have no network. Use an HTTP Request node before or after the script.",
    };

    private static ClrFunction Refusal(Engine engine, string name, string reason) => new(engine, name, (_, _) =>
        throw new ExpressionException(Codes.ScriptFailed, $"{name} is not available in a script. {reason}"));

    private static string Line(Engine engine, ScriptLimits limits, JsValue[] arguments)
    {
        var converter = new ResultConverter(engine, limits);
        string line = string.Join(' ', arguments.Select(value => value.IsPrimitive()
            ? TypeConverter.ToString(value)
            : converter.Convert(value) is { } token ? NodeJson.Write(token) : "[function]"));
        return line.Length > LongestLine ? line[..LongestLine] + "…" : line;
    }

    // A buffer takes its memory in one step, before any limit is looked at.
    private static void CapBuffers(Engine engine, ScriptLimits limits)
    {
        string script = $$"""
            (function () {
                const limit = {{limits.MaxMemoryBytes / 8}};
                for (const name of ['ArrayBuffer', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array',
                    'Uint32Array', 'BigInt64Array', 'BigUint64Array', 'Float32Array', 'Float64Array']) {
                    const original = globalThis[name];
                    const capped = new Proxy(original, {
                        construct(target, values, self) {
                            if (typeof values[0] === 'number' && values[0] > limit) throw new RangeError(name + ' is limited to ' + limit + ' elements');
                            return Reflect.construct(target, values, self);
                        }
                    });
                    Object.defineProperty(original.prototype, 'constructor', { value: capped });
                    Object.defineProperty(globalThis, name, { value: capped });
                }
            })()
            """;
        engine.Execute(script, HostSource);
    }
}
