using Jint;
using NodeHost.Runtime.Expressions.Functions;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scope;

namespace NodeHost.Runtime.Expressions.Evaluation;

/// <summary>
/// Gets the script engine ready on another processor while a workflow file is read and checked: its first use compiles some hundred
/// methods, which a short run would otherwise wait for.
/// </summary>
public static class ScriptWarmUp
{
    /// <summary>Begins and returns at once. A run does not depend on it.</summary>
    public static void Begin()
    {
        ScriptStart.Ensure();
        if (Environment.ProcessorCount > 1)
            _ = Task.Run(EvaluateSomething);
    }

    private static void EvaluateSomething()
    {
        using Engine engine = SandboxEngine.ForExpressions(ScriptLimits.ForExpressions, TimeZoneInfo.Utc, new DataFunctions(() => throw new InvalidOperationException()));
        PartCode code = PartCode.Parse("[$json.a].length", 0);
        engine.Call(engine.Evaluate(code.Script), Jint.Native.JsValue.Undefined, [JsonValues.From(engine, new Newtonsoft.Json.Linq.JObject())]);
    }
}
