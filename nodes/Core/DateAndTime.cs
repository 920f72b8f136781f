using Newtonsoft.Json.Linq;
using NodaTime;
using NodeHost.Nodes.Core.Dates;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Calculates with dates, takes them apart, rounds and writes them.</summary>
[Node("n8n-nodes-base.dateTime", "Date & Time", 2, Description = "Calculates with dates, takes them apart, rounds and writes them.")]
public sealed class DateAndTime : ItemNode<DateAndTimeParameters>
{
    // Tokens that write the name of the zone in full. Only the engine's scripts know these names.
    private static readonly string[] LongZones = ["ZZZZZ", "tttt", "TTTT", "ffff", "FFFF"];

    public override async ValueTask<ItemResult> RunAsync(DateAndTimeParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        JObject json = parameters.Options.IncludeInputFields ? (JObject)context.Item.Json.DeepClone() : [];
        json[parameters.OutputFieldName ?? DefaultField(parameters.Operation)] = parameters.Operation == DateOperation.FormatDate
            ? await FormattedAsync(parameters, context, cancellationToken)
            : Result(parameters, context);
        return json;
    }

    private static JToken Result(DateAndTimeParameters parameters, ItemContext context)
    {
        DateTimeZone zone = DateZones.Of(context.TimeZone);
        switch (parameters.Operation)
        {
            case DateOperation.AddToDate or DateOperation.SubtractFromDate:
                double sign = parameters.Operation == DateOperation.AddToDate ? 1 : -1;
                return DateIso.Write(DateMath.Plus(Read(parameters.Magnitude, zone, "magnitude"), parameters.TimeUnit, sign * parameters.Duration));
            case DateOperation.ExtractDate:
                return Part(Read(parameters.Date, zone, "date"), parameters.Part);
            case DateOperation.GetTimeBetweenDates:
                return Between(parameters, zone);
            case DateOperation.RoundDate:
                ZonedDateTime date = Read(parameters.Date, zone, "date");
                return DateIso.Write(parameters.Mode == RoundMode.RoundUp ? DateMath.EndOf(date, DatePart.Month) : DateMath.StartOf(date, parameters.ToNearest));
            default:
                return Now(parameters, zone, context);
        }
    }

    private static string Now(DateAndTimeParameters parameters, DateTimeZone zone, ItemContext context)
    {
        DateTimeZone shown = parameters.Options.Timezone is JValue { Value: string { Length: > 0 } name } ? DateZones.Named(name, "timezone") : zone;
        ZonedDateTime now = Instant.FromDateTimeOffset(context.Clock.GetUtcNow()).InZone(shown);
        return DateIso.Write(parameters.IncludeTime ? now : DateMath.StartOf(now, DatePart.Day));
    }

    // A date that is not there stays not there, so that optional fields need no IF before.
    private static async Task<JToken> FormattedAsync(DateAndTimeParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        if (parameters.Date is null || JsValue.IsNullish(parameters.Date))
            return JValue.CreateNull();
        DateTimeZone zone = DateZones.Of(context.TimeZone);
        bool keepsOffset = !JsValue.IsTruthy(parameters.Options.Timezone);
        string from = parameters.Options.FromFormat;
        ZonedDateTime? read = from.Length > 0
            ? new DatePattern(from, DateDialect.Luxon).Read(JsValue.ToText(parameters.Date).Trim(), zone, Instant.FromDateTimeOffset(context.Clock.GetUtcNow()))
            : DateInput.Read(parameters.Date, zone, keepsOffset);
        if (read is not { } date)
            throw DateInput.Unreadable(parameters.Date, "date");
        string format = parameters.Format == "custom" ? parameters.CustomFormat : parameters.Format;
        if (!LongZones.Any(token => format.Contains(token, StringComparison.Ordinal)))
            return new DatePattern(format, DateDialect.Luxon).Write(date);
        string script = $"return DateTime.fromMillis({JsNumber.Format(date.ToInstant().ToUnixTimeMilliseconds())}, {{ zone: {NodeJson.Write(date.Zone.Id)} }}).toFormat({NodeJson.Write(format)})";
        return await context.Scripts.RunForItemAsync(script, context.ItemIndex, cancellationToken) ?? JValue.CreateNull();
    }

    private static JToken Between(DateAndTimeParameters parameters, DateTimeZone zone)
    {
        ZonedDateTime start = Read(parameters.StartDate, zone, "startDate");
        ZonedDateTime end = Read(parameters.EndDate, zone, "endDate");
        IReadOnlyList<(DateUnit Unit, double Count)> parts = DateMath.Between(start, end, parameters.Units.Select(DateMath.UnitOf));
        return parameters.Options.IsoString
            ? DateIso.Write(parts)
            : new JObject(parts.Select(static part => new JProperty(WireNames.Of(part.Unit), JsValue.FromNumber(part.Count))));
    }

    private static int Part(ZonedDateTime date, DatePart part) => part switch
    {
        DatePart.Year => date.Year,
        DatePart.Quarter => (date.Month + 2) / 3,
        DatePart.Month => date.Month,
        DatePart.Week => DateToken.IsoWeek(date),
        DatePart.Day => date.Day,
        DatePart.Hour => date.Hour,
        DatePart.Minute => date.Minute,
        DatePart.Second => date.Second,
        _ => date.Millisecond,
    };

    private static ZonedDateTime Read(JToken? value, DateTimeZone zone, string parameter) =>
        (value is null ? null : DateInput.Read(value, zone)) ?? throw DateInput.Unreadable(value, parameter);

    private static string DefaultField(DateOperation operation) => operation switch
    {
        DateOperation.ExtractDate => "datePart",
        DateOperation.FormatDate => "formattedDate",
        DateOperation.GetCurrentDate => "currentDate",
        DateOperation.GetTimeBetweenDates => "timeDifference",
        DateOperation.RoundDate => "roundedDate",
        _ => "newDate",
    };
}
