using System.Globalization;
using Jint;
using Jint.Runtime.Interop;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>Makes script engines: no .NET, no code from text, explicit culture and time zone, and a limit on everything.</summary>
internal static class SandboxEngine
{
    // What could be used to allocate outside the limits, to look at other threads, or to load code.
    private static readonly string[] Withheld =
    [
        "Atomics", "SharedArrayBuffer", "ShadowRealm", "WeakRef", "FinalizationRegistry",
    ];

    // What n8n does not have either; Temporal makes numbers of any size.
    private static readonly string[] WithheldFromExpressions = ["globalThis", "Temporal"];

    private static readonly string[] Buffers =
    [
        "ArrayBuffer", "DataView", "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array",
        "Uint32Array", "BigInt64Array", "BigUint64Array", "Float16Array", "Float32Array", "Float64Array",
    ];

    // Where RegExp keeps what matched last: an evaluation could read what an earlier one left there.
    private static readonly string[] MatchMemory =
    [
        "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "input", "$_", "lastMatch", "$&", "lastParen", "$+", "leftContext", "$`",
        "rightContext", "$'",
    ];

    /// <summary>An engine for expressions: always strict. The resolver finds the functions of values that have none of that name.</summary>
    public static Engine ForExpressions(ScriptLimits limits, TimeZoneInfo timeZone, IReferenceResolver functions)
    {
        Engine engine = Make(limits, timeZone, functions, strict: true, (options, budget) =>
        {
            options.Constraint(budget.Clock);
            options.LimitMemory(limits.MaxMemoryBytes);
        });
        foreach (string name in (string[])[.. WithheldFromExpressions, .. Buffers])
            engine.Global.RemoveOwnProperty(name);
        engine.Intrinsics.Array.RemoveOwnProperty("fromAsync");
        DeniedNames.EmptyTheGlobals(engine);
        SpreadGuard.Apply(engine);
        foreach (string name in MatchMemory)
            engine.Intrinsics.RegExp.RemoveOwnProperty(name);
        return engine;
    }

    /// <summary>
    /// Makes an engine for expressions proof against code that can reach built-in objects. It takes some milliseconds, so it is done
    /// before the first such code.
    /// </summary>
    public static void Harden(Engine engine, ScriptLimits limits)
    {
        BuiltInDoors.Close(engine, limits);
        BuiltInFreeze.Apply(engine);
    }

    /// <summary>What the engine's evaluations may use up; each has to begin it.</summary>
    public static EvaluationBudget BudgetOf(Engine engine) =>
        engine.Constraints.Find<EvaluationBudget>() ?? throw new InvalidOperationException("The engine was not made here.");

    /// <summary>
    /// An engine for the scripts of Code nodes: as sloppy as the script itself. The constraints bound time and memory, over many calls.
    /// </summary>
    public static Engine ForScripts(ScriptLimits limits, TimeZoneInfo timeZone, IReferenceResolver functions, params Constraint[] constraints) =>
        Make(limits, timeZone, functions, strict: false, (options, _) =>
        {
            foreach (Constraint constraint in constraints)
                options.Constraint(constraint);
        });

    private static Engine Make(ScriptLimits limits, TimeZoneInfo timeZone, IReferenceResolver functions, bool strict, Action<Options, EvaluationBudget> constrain)
    {
        ScriptStart.Ensure();
        var budget = new EvaluationBudget(limits);
        var engine = new Engine(options =>
        {
            options.Strict = strict;
            options.Culture = CultureInfo.GetCultureInfo("en-US");
            options.TimeZone = timeZone;
            options.DisableStringCompilation();
            options.SetReferencesResolver(functions);
            options.Constraint(budget);
            constrain(options, budget);
            options.LimitRecursion(limits.MaxRecursion);
            options.Constraints.StackOverflowGuard = true;
            options.Constraints.RegexTimeout = limits.RegexTimeout;
            options.Constraints.MaxArraySize = limits.MaxArrayLength;
            options.Constraints.PromiseTimeout = limits.Timeout;
            options.Json.MaxParseDepth = NodeJson.MaxDepth;
        });
        BuiltInCaps.Apply(engine, limits);
        foreach (string name in Withheld)
            engine.Global.RemoveOwnProperty(name);
        return engine;
    }
}
