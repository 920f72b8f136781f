using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>A duration as scripts see it.</summary>
internal sealed class DurationObject(Engine engine, ObjectInstance prototype, DurationValue value)
    : DateLikeObject<DurationValue>(engine, prototype, value)
{
    private static readonly string[] Names = ["values", "conversionAccuracy", "invalid", "isLuxonDuration"];

    protected override IReadOnlyList<string> Fields => Names;

    /// <summary>An object with the units that are set, in the order in which they were given.</summary>
    public static JsObject ToObject(Engine engine, DurationValue duration)
    {
        var result = new JsObject(engine);
        foreach ((DateUnit unit, double amount) in duration.InOrder())
            result.Set(unit.Plural(), amount);
        return result;
    }

    public override string ToString() => DurationText.ToIso(Value) ?? "null";

    protected override JsValue? Field(string name) => name switch
    {
        "values" => Value.IsValid ? ToObject(Engine, Value) : Undefined,
        "conversionAccuracy" => Value.IsLongTerm ? "longterm" : "casual",
        "invalid" => Value.IsValid ? Null : Reason(),
        "isLuxonDuration" => JsBoolean.True,
        _ => null,
    };

    private JsObject Reason()
    {
        var reason = new JsObject(Engine);
        reason.Set("reason", Value.InvalidReason);
        reason.Set("explanation", Value.InvalidExplanation is { } explanation ? explanation : Null);
        return reason;
    }
}
