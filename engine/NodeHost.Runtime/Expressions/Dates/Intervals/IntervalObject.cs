using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace NodeHost.Runtime.Expressions.Dates.Intervals;

/// <summary>An interval as scripts see it. It has no JSON form of its own: its fields are written.</summary>
internal sealed class IntervalObject(DateRealm realm, ObjectInstance prototype, IntervalValue value)
    : DateLikeObject<IntervalValue>(realm.Engine, prototype, value)
{
    private static readonly string[] Names = ["s", "e", "invalid", "isLuxonInterval"];

    protected override IReadOnlyList<string> Fields => Names;

    protected override JsValue? Field(string name) => name switch
    {
        "s" => Value.IsValid ? realm.Of(Value.Start) : Undefined,
        "e" => Value.IsValid ? realm.Of(Value.End) : Undefined,
        "invalid" => Value.IsValid ? Null : Reason(),
        "isLuxonInterval" => JsBoolean.True,
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
