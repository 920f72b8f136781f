using Newtonsoft.Json.Linq;
using NodaTime;
using NodeHost.Nodes.Core.Dates;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>The first version of <see cref="DateAndTime"/>: writes a date, or adds to it, by the rules and tokens of Moment.</summary>
[Node("n8n-nodes-base.dateTime", "Date & Time", 1, Description = "Writes dates and calculates with them.")]
public sealed class DateAndTimeV1 : ItemNode<DateAndTimeV1Parameters>
{
    public override ValueTask<ItemResult> RunAsync(DateAndTimeV1Parameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        // Nothing to work on is passed on as it is.
        if (parameters.Value is null)
            return ValueTask.FromResult<ItemResult>(context.Item);
        string result = parameters.Action == DateAction.Calculate ? Calculated(parameters, context) : Formatted(parameters, context);
        var json = (JObject)context.Item.Json.DeepClone();
        PropertyPath.Set(json, parameters.DataPropertyName, result);
        return ValueTask.FromResult<ItemResult>(context.Item with { Json = json, PairedItem = [] });
    }

    private static string Calculated(DateAndTimeV1Parameters parameters, ItemContext context)
    {
        ZonedDateTime date = Read(parameters, context, MachineZone(context));
        double sign = parameters.Operation == DateCalculation.Subtract ? -1 : 1;
        // Moment knows no half days; it rounds them.
        double count = parameters.TimeUnit < DateUnit.Hours ? Math.Round(parameters.Duration, MidpointRounding.AwayFromZero) : parameters.Duration;
        return DateIso.WriteUtc(DateMath.Plus(date, parameters.TimeUnit, sign * count));
    }

    // The zone of the workflow stands in for the one of two zones that is not given; where none is, it is the machine's that counts.
    private static string Formatted(DateAndTimeV1Parameters parameters, ItemContext context)
    {
        var format = new DatePattern(parameters.ToFormat, DateDialect.Moment);
        string from = parameters.Options.FromTimezone;
        string to = parameters.Options.ToTimezone;
        if (from.Length == 0 && to.Length == 0)
            return format.Write(Read(parameters, context, MachineZone(context)));
        DateTimeZone ofWorkflow = DateZones.Of(context.TimeZone);
        ZonedDateTime date = Read(parameters, context, from.Length > 0 ? DateZones.Named(from, "fromTimezone") : ofWorkflow);
        return format.Write(date.WithZone(to.Length > 0 ? DateZones.Named(to, "toTimezone") : ofWorkflow));
    }

    private static ZonedDateTime Read(DateAndTimeV1Parameters parameters, ItemContext context, DateTimeZone zone)
    {
        JToken value = parameters.Value!;
        string text = JsValue.ToText(value).Trim();
        ZonedDateTime? read;
        if (parameters.Options.FromFormat.Length > 0)
            read = new DatePattern(parameters.Options.FromFormat, DateDialect.Moment).Read(text, zone, Instant.FromDateTimeOffset(context.Clock.GetUtcNow()));
        else if (value.Type is JTokenType.Integer or JTokenType.Float)
            read = DateInput.FromMilliseconds(value.Value<double>(), zone);
        else if (text.Length > 4 && text[..4].All(char.IsAsciiDigit) && text[4] is ('-' or 'W' or 'T'))
            read = DateInput.Read(value, zone);
        else
            // What is not ISO 8601 Moment leaves to JavaScript, which knows the zone of the machine alone.
            read = DateInput.Read(value, MachineZone(context))?.WithZone(zone);
        return read ?? throw new NodeFailedException(
            Codes.UnreadableData, "The date input format could not be recognized. Please set the \"From Format\" field")
        {
            Hint = DateInput.Unreadable(value, "value").Hint,
            Parameter = "value",
        };
    }

    private static DateTimeZone MachineZone(ItemContext context) => DateZones.Of(context.Clock.LocalTimeZone);
}

public sealed record DateAndTimeV1Parameters
{
    [Parameter(Ignored = true)] public string OldVersionNotice { get; init; } = "";

    [Parameter("Action")] public DateAction Action { get; init; } = DateAction.Format;

    [Parameter("Value", Description = "The date.")] public JToken? Value { get; init; } = "";

    [Parameter("Property Name", Description = "Where the result is put.")]
    public string DataPropertyName { get; init; } = "data";

    [Parameter("Custom Format", Ignored = true)] public bool Custom { get; init; }

    [ShowWhen(nameof(Action), DateAction.Format)]
    [Parameter("To Format", Description = "A pattern of Moment's tokens.", Example = "YYYY-MM-DD")]
    public string ToFormat { get; init; } = "MM/DD/YYYY";

    [ShowWhen(nameof(Action), DateAction.Calculate)]
    [Parameter("Operation")]
    public DateCalculation Operation { get; init; } = DateCalculation.Add;

    [ShowWhen(nameof(Action), DateAction.Calculate)]
    [Parameter("Duration", Description = "How many units.")]
    public double Duration { get; init; }

    [ShowWhen(nameof(Action), DateAction.Calculate)]
    [Parameter("Time Unit")]
    public DateUnit TimeUnit { get; init; } = DateUnit.Days;

    [Parameter("Options")] public DateAndTimeV1Options Options { get; init; } = new();
}

public sealed record DateAndTimeV1Options
{
    [Parameter("From Format", Description = "How the date is written, as a pattern of Moment's tokens.", Example = "DD.MM.YYYY")]
    public string FromFormat { get; init; } = "";

    [Parameter("From Timezone Name or ID", Description = "The zone of a date without an offset.")] public string FromTimezone { get; init; } = "";

    [Parameter("To Timezone Name or ID", Description = "The zone that the date is shown in.")] public string ToTimezone { get; init; } = "";
}

public enum DateAction
{
    [Option("Calculate a Date", Description = "Adds to a date or subtracts from it.")] Calculate,
    [Option("Format a Date", Description = "Writes a date in another format.")] Format,
}

public enum DateCalculation
{
    [Option("Add")] Add,
    [Option("Subtract")] Subtract,
}
