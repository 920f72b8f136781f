using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using NodeHost.Runtime.Expressions.Functions.Lists;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// The names that n8n denies to expressions, in its words. Nothing dangerous stands behind them here; workflows that mention them fail
/// in the same way. As names of data they are ordinary.
/// </summary>
internal static class DeniedNames
{
    /// <summary>Members of built-in values that are refused.</summary>
    public static readonly FrozenSet<string> Members = FrozenSet.Create(
        StringComparer.Ordinal,
        "__proto__", "prototype", "constructor", "getPrototypeOf", "prepareStackTrace", "__lookupGetter__", "__lookupSetter__",
        "__defineGetter__", "__defineSetter__", "mainModule", "binding", "_load", "_linkedBinding", "getBuiltinModule", "dlopen", "caller",
        "callee", "arguments");

    /// <summary>Functions of <c>Object</c> that give undefined.</summary>
    public static readonly IReadOnlyList<string> Removed =
        ["setPrototypeOf", "defineProperty", "defineProperties", "getOwnPropertyDescriptor", "getOwnPropertyDescriptors"];

    /// <summary>Classes that make code from text: no class may extend them.</summary>
    public static readonly FrozenSet<string> Extensions = FrozenSet.Create(
        StringComparer.Ordinal, "Function", "GeneratorFunction", "AsyncFunction", "AsyncGeneratorFunction");

    /// <summary>Names that no code may declare.</summary>
    public static readonly FrozenSet<string> Reserved = FrozenSet.Create(StringComparer.Ordinal, "___n8n_data", "__sanitize", SpreadGuard.Name);

    private static readonly string[] EmptyGlobals =
    [
        "document", "self", "global", "globalThis", "process", "require", "module", "Buffer", "eval", "uneval", "Function", "Promise",
        "Generator", "GeneratorFunction", "AsyncFunction", "AsyncGeneratorFunction", "WebAssembly", "Reflect", "Proxy", "XMLHttpRequest",
        "fetch", "setTimeout", "setInterval", "setImmediate", "clearImmediate", "queueMicrotask", "alert", "prompt", "confirm", "escape",
        "unescape", "__dirname", "__filename",
    ];

    /// <summary>Makes the globals that n8n denies empty objects, as they are there.</summary>
    public static void EmptyTheGlobals(Engine engine)
    {
        var empty = new GetSetPropertyDescriptor(new ClrFunction(engine, "get", (_, _) => new JsObject(engine)), JsValue.Undefined, enumerable: false, configurable: true);
        foreach (string name in EmptyGlobals)
            engine.Global.FastSetProperty(name, empty);
    }

    /// <summary>Code mentions a member that is denied.</summary>
    public static ExpressionException Access(string name) => Refusal($"Cannot access \"{name}\" due to security concerns");

    /// <summary>Code is refused before it runs.</summary>
    public static ExpressionException Refusal(string message) => new(Codes.ExpressionRefused, message) { Line = 1, Column = 1 };
}
