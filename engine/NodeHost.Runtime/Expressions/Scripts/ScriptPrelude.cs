using System.Collections.Frozen;
using System.Reflection;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using Acornima.Ast;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>
/// Globals that JavaScript itself has not but scripts expect, such as <c>Buffer</c>. They are written in JavaScript, in the files
/// beside this one, over a few functions of the host; a file is run when one of its names is first asked for.
/// </summary>
internal sealed class ScriptPrelude(Engine engine, ScriptBytes bytes, long mostElements)
{
    /// <summary>Where code of the host stands in a stack of calls; its lines are not the user's.</summary>
    public const string Source = "nodehost";

    private static readonly FrozenDictionary<string, string[]> Files = new Dictionary<string, string[]>
    {
        ["arrays"] =
        [
            "ArrayBuffer", "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array",
            "BigInt64Array", "BigUint64Array", "Float16Array", "Float32Array", "Float64Array",
        ],
        ["buffer"] = ["Buffer", "atob", "btoa"],
        ["text"] = ["TextEncoder", "TextDecoder", "TextEncoderStream", "TextDecoderStream", "structuredClone"],
        ["url"] = ["URL", "URLSearchParams", "FormData"],
        ["crypto"] = ["crypto"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Lazy<Prepared<Script>>> Prepared =
        Files.Keys.ToFrozenDictionary(static file => file, static file => new Lazy<Prepared<Script>>(() => Prepare(file)), StringComparer.Ordinal);

    private readonly Dictionary<string, PropertyDescriptor> _originals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ObjectInstance> _loaded = new(StringComparer.Ordinal);
    private JsObject? _host;

    public void Apply()
    {
        foreach ((string file, string[] names) in Files)
        {
            foreach (string name in names)
            {
                if (engine.Global.GetOwnProperty(name) is var original && original != PropertyDescriptor.Undefined)
                    _originals.Add(name, original);
                engine.Global.DefineOwnProperty(name, LateProperty(file, name));
            }
        }
    }

    private GetSetPropertyDescriptor LateProperty(string file, string name) => new(
        new ClrFunction(engine, name, (_, _) => Load(file).Get(name)),
        new ClrFunction(engine, name, (_, arguments) =>
        {
            engine.Global.DefineOwnProperty(name, Plain(arguments.Length > 0 ? arguments[0] : JsValue.Undefined));
            return JsValue.Undefined;
        }),
        enumerable: false,
        configurable: true);

    private ObjectInstance Load(string file)
    {
        if (_loaded.TryGetValue(file, out ObjectInstance? globals))
            return globals;
        globals = engine.Call(engine.Evaluate(Prepared[file].Value), JsValue.Undefined, [Host()]).AsObject();
        _loaded.Add(file, globals);
        foreach (string name in Files[file])
            engine.Global.DefineOwnProperty(name, Plain(globals.Get(name)));
        return globals;
    }

    private static PropertyDescriptor Plain(JsValue value) => new(value, writable: true, enumerable: false, configurable: true);

    // What the files get from .NET.
    private JsObject Host()
    {
        if (_host is not null)
            return _host;
        _host = new JsObject(engine);
        _host.Set("mostElements", mostElements);
        var originals = new JsObject(engine);
        foreach ((string name, PropertyDescriptor original) in _originals)
            originals.Set(name, original.Value);
        _host.Set("originals", originals);
        Define("encode", arguments => bytes.Give(bytes.Encode(Text(arguments, 0), Text(arguments, 1))));
        Define("decode", arguments => bytes.Decode(bytes.Take(arguments[0]), Text(arguments, 1)));
        Define("isEncoding", arguments => ByteText.Known(Text(arguments, 0)) is not null);
        Define("digest", arguments => bytes.Give(bytes.Digest(
            Text(arguments, 0), bytes.Take(arguments[1]), arguments.Length > 2 ? bytes.Take(arguments[2]).ToArray() : null)));
        Define("random", arguments => bytes.Give(bytes.Random(TypeConverter.ToNumber(arguments[0]))));
        Define("uuid", _ => Guid.NewGuid().ToString());
        Define("url", arguments => ScriptUrl.Parse(engine, Text(arguments, 0), arguments.Length > 1 && arguments[1].IsString() ? Text(arguments, 1) : null));
        Define("refuse", arguments => throw new ExpressionException(Codes.ScriptFailed, Text(arguments, 0)));
        return _host;
    }

    private void Define(string name, Func<JsValue[], JsValue> body) =>
        _host!.Set(name, new ClrFunction(engine, name, (_, arguments) => body(arguments))); // Called by Host alone, which makes it.

    private static string Text(JsValue[] arguments, int index) => TypeConverter.ToString(arguments[index]);

    private static Prepared<Script> Prepare(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{typeof(ScriptPrelude).Namespace}.Prelude.{file}.js")
            ?? throw new InvalidOperationException($"The prelude has no file {file}.js.");
        using var reader = new StreamReader(stream);
        return Engine.PrepareScript(reader.ReadToEnd(), Source);
    }
}
