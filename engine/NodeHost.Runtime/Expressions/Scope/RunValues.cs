using Jint;
using Jint.Native;
using Jint.Runtime.Interop;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>The names that are the same for every item of a run: <c>$vars</c>, <c>$env</c>, <c>$workflow</c>, <c>$execution</c>.</summary>
internal sealed class RunValues(Engine engine, IRunView run)
{
    private static readonly string[] ExecutionMembers = ["id", "mode", "customData"];

    private readonly Dictionary<string, JsValue> _made = new(StringComparer.Ordinal);

    /// <summary>The value of a name; undefined for a name that is none of these.</summary>
    public JsValue this[string name]
    {
        get
        {
            if (!_made.TryGetValue(name, out JsValue? value))
                _made.Add(name, value = Make(name));
            return value;
        }
    }

    private JsValue Make(string name) => name switch
    {
        "$vars" => new NamedValues(
            engine, () => run.Variables.Keys, wanted => run.Variables.TryGetValue(wanted, out var token) ? JsonValues.From(engine, token) : null),
        "$env" => new NamedValues(
            engine, () => run.Environment.Keys, wanted => run.Environment.TryGetValue(wanted, out string? text) ? (JsValue)text : null),
        "$workflow" => Record(("active", run.IsActive), ("id", run.WorkflowId ?? JsValue.Undefined), ("name", run.WorkflowName)),
        "$execution" => new NamedValues(engine, () => ExecutionMembers, Execution),
        "$mode" => run.Mode,
        _ => JsValue.Undefined,
    };

    // The addresses are not listed, so that an execution can be shown where nothing could resume it.
    private JsValue? Execution(string member) => member switch
    {
        "id" => run.ExecutionId,
        "mode" => run.Mode == "manual" ? "test" : "production",
        "customData" => CustomData(),
        "resumeUrl" or "resumeFormUrl" => run.ResumeAddress ?? throw ScopeFault.NoResumeAddress(member),
        _ => null,
    };

    // What n8n shows beside an execution in its list. There is no such list here, so nothing is kept.
    private NamedValues CustomData() => Record(
        ("set", Function("set", () => JsValue.Undefined)),
        ("setAll", Function("setAll", () => JsValue.Undefined)),
        ("get", Function("get", () => JsValue.Undefined)),
        ("getAll", Function("getAll", () => new JsObject(engine))));

    private ClrFunction Function(string name, Func<JsValue> body)
    {
        var function = new ClrFunction(engine, name, (_, _) => body());
        function.PreventExtensions();
        return function;
    }

    // These outlive an evaluation, so nothing in them may change.
    private NamedValues Record(params (string Name, JsValue Value)[] members) => NamedValues.Record(engine, members);
}
