using Jint;
using Jint.Native;
using Jint.Native.Object;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>A point in time as scripts see it.</summary>
internal sealed class DateTimeObject(DateRealm realm, ObjectInstance prototype, DateTimeValue value)
    : DateLikeObject<DateTimeValue>(realm.Engine, prototype, value)
{
    private static readonly string[] Names = ["ts", "_zone", "invalid", "c", "o", "isLuxonDateTime"];

    protected override IReadOnlyList<string> Fields => Names;

    /// <summary>ISO 8601 with milliseconds and offset; null if the date is invalid.</summary>
    public string? ToIso() => Value.IsValid ? IsoText.Write(Value.Local, IsoOptions.Default) : null;

    public override string ToString() => ToIso() ?? DateTimeTexts.Invalid;

    protected override JsValue? Field(string name) => name switch
    {
        "ts" => Value.Timestamp,
        "_zone" => realm.Of(DateTimeGetters.ZoneOf(realm, Value)),
        "invalid" => Value.IsValid ? Null : Reason(),
        "c" => Value.IsValid ? DateTimeGetters.Parts(realm.Engine, Value) : Null,
        "o" => Value.IsValid ? Value.Local.Offset.Milliseconds / 60_000d : Null,
        "isLuxonDateTime" => JsBoolean.True,
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
