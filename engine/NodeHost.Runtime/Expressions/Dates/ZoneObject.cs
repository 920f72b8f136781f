using Jint;
using Jint.Native;
using Jint.Native.Object;
using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>A zone as scripts see it.</summary>
internal sealed class ZoneObject(Engine engine, ObjectInstance prototype, DateTimeZone value)
    : DateLikeObject<DateTimeZone>(engine, prototype, value)
{
    private static readonly string[] OfPlaces = ["zoneName", "valid"];
    private static readonly string[] OfOffsets = ["fixed"];

    protected override IReadOnlyList<string> Fields => ZoneText.IsFixed(Value) ? OfOffsets : OfPlaces;

    /// <summary>Whether Luxon takes both for the same zone; two names of one place are two zones.</summary>
    public static bool AreSame(DateTimeZone one, DateTimeZone other) =>
        ReferenceEquals(one, other) || (ZoneText.IsFixed(one) == ZoneText.IsFixed(other) && ZoneText.Name(one) == ZoneText.Name(other));

    public override string ToString() => ZoneText.Name(Value);

    protected override JsValue? Field(string name) => name switch
    {
        "fixed" when ZoneText.IsFixed(Value) => LocalClock.OffsetAt(Value, 0).Seconds / 60d,
        "zoneName" when !ZoneText.IsFixed(Value) => ZoneText.Name(Value),
        "valid" when !ZoneText.IsFixed(Value) => JsBoolean.True,
        _ => null,
    };
}
