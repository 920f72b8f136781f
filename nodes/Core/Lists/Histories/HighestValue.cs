using System.Globalization;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodeHost.Nodes.Core.Dates;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists.Histories;

/// <summary>The highest number, or the latest date, that was seen. All values of one run of the node are compared with that of earlier ones.</summary>
internal sealed class HighestValue
{
    private const string Number = "highest";
    private const string Date = "latest";

    private readonly DedupeHistory _history;
    private readonly DateTimeZone? _zone;
    private readonly double _earlier;
    private double _highest;

    private HighestValue(DedupeHistory history, DateTimeZone? zone)
    {
        _history = history;
        _zone = zone;
        JValue? kept = history.Highest(zone is null ? Number : Date);
        _earlier = kept is not null && TryRead(kept, out double value) ? value : double.NegativeInfinity;
        _highest = _earlier;
    }

    /// <summary>Of numbers.</summary>
    public static HighestValue OfNumbers(DedupeHistory history) => new(history, zone: null);

    /// <summary>Of dates; one without an offset is in the zone.</summary>
    public static HighestValue OfDates(DedupeHistory history, TimeZoneInfo zone) => new(history, DateZones.Of(zone));

    /// <summary>Whether the value is above all of earlier runs.</summary>
    /// <exception cref="NodeFailedException">It is no number, or no date.</exception>
    public bool Add(JToken? value, int itemIndex)
    {
        if (value is null || !TryRead(value, out double number))
            throw Unreadable(value, itemIndex);
        _highest = Math.Max(_highest, number);
        return number > _earlier;
    }

    /// <summary>Hands the highest value over to the next run of the node.</summary>
    public void Keep()
    {
        if (double.IsNegativeInfinity(_highest))
            return;
        if (_zone is null)
            _history.KeepHighest(Number, JsValue.FromNumber(_highest));
        else
            _history.KeepHighest(Date, new JValue(Instant.FromUnixTimeMilliseconds((long)_highest).ToDateTimeUtc().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)));
    }

    private bool TryRead(JToken value, out double number)
    {
        number = 0;
        if (JsValue.IsNullish(value) || value is JValue { Value: "" })
            return false;
        if (_zone is null)
            return JsValue.TryToNumber(value, out number) && double.IsFinite(number);
        if (DateInput.Read(value, _zone) is not { } date)
            return false;
        number = date.ToInstant().ToUnixTimeMilliseconds();
        return true;
    }

    private NodeFailedException Unreadable(JToken? value, int itemIndex)
    {
        string shown = value is null ? "null" : JsValue.ToText(value);
        string kind = _zone is null ? "number" : "valid date";
        return new NodeFailedException(Codes.UnreadableData, $"The value '{(shown.Length > 60 ? shown[..60] + "…" : shown)}' is not a {kind} [item {itemIndex.ToString(CultureInfo.InvariantCulture)}]")
        {
            Parameter = _zone is null ? "incrementalDedupeValue" : "dateDedupeValue",
            Hint = _zone is null ? "Items are kept by a number that grows, for example {{ $json.id }}." : "Items are kept by a date, for example {{ $json.createdAt }}.",
        };
    }
}
