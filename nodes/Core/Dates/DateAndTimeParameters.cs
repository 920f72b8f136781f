using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Dates;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>The parameters of <see cref="DateAndTime"/>.</summary>
public sealed record DateAndTimeParameters
{
    [Parameter(Ignored = true)] public string InfoNotice { get; init; } = "";

    [Parameter("Operation")] public DateOperation Operation { get; init; } = DateOperation.GetCurrentDate;

    [ShowWhen(nameof(Operation), DateOperation.GetCurrentDate)]
    [Parameter("Include Current Time", Description = "Gives the time of day as well; otherwise the day's beginning.")]
    public bool IncludeTime { get; init; } = true;

    [ShowWhen(nameof(Operation), DateOperation.AddToDate, DateOperation.SubtractFromDate)]
    [Parameter("Date", Description = "The date to calculate with.")]
    public JToken? Magnitude { get; init; }

    [ShowWhen(nameof(Operation), DateOperation.AddToDate, DateOperation.SubtractFromDate)]
    [Parameter("Time Unit")]
    public DateUnit TimeUnit { get; init; } = DateUnit.Days;

    [ShowWhen(nameof(Operation), DateOperation.AddToDate, DateOperation.SubtractFromDate)]
    [Parameter("Duration", Description = "How many units.")]
    public double Duration { get; init; }

    [ShowWhen(nameof(Operation), DateOperation.ExtractDate, DateOperation.FormatDate, DateOperation.RoundDate)]
    [Parameter("Date")]
    public JToken? Date { get; init; }

    [ShowWhen(nameof(Operation), DateOperation.ExtractDate)]
    [Parameter("Part")]
    public DatePart Part { get; init; } = DatePart.Month;

    [ShowWhen(nameof(Operation), DateOperation.FormatDate)]
    [Parameter("Format", Description = "\"custom\", or a pattern of Luxon's tokens.", Example = "yyyy-MM-dd")]
    public string Format { get; init; } = "MM/dd/yyyy";

    [ShowWhen(nameof(Operation), DateOperation.FormatDate)]
    [ShowWhen(nameof(Format), "custom")]
    [Parameter("Custom Format", Description = "A pattern of Luxon's tokens.", Example = "dd.MM.yyyy HH:mm")]
    public string CustomFormat { get; init; } = "";

    [ShowWhen(nameof(Operation), DateOperation.GetTimeBetweenDates)]
    [Parameter("Start Date")]
    public JToken? StartDate { get; init; }

    [ShowWhen(nameof(Operation), DateOperation.GetTimeBetweenDates)]
    [Parameter("End Date")]
    public JToken? EndDate { get; init; }

    [ShowWhen(nameof(Operation), DateOperation.GetTimeBetweenDates)]
    [Parameter("Units")]
    public IReadOnlyList<DatePart> Units { get; init; } = [DatePart.Day];

    [ShowWhen(nameof(Operation), DateOperation.RoundDate)]
    [Parameter("Mode")]
    public RoundMode Mode { get; init; } = RoundMode.RoundDown;

    [ShowWhen(nameof(Operation), DateOperation.RoundDate)]
    [ShowWhen(nameof(Mode), RoundMode.RoundDown)]
    [Parameter("To Nearest")]
    public DatePart ToNearest { get; init; } = DatePart.Month;

    [ShowWhen(nameof(Operation), DateOperation.RoundDate)]
    [ShowWhen(nameof(Mode), RoundMode.RoundUp)]
    [Parameter("To")]
    public RoundUpTo To { get; init; } = RoundUpTo.Month;

    [Parameter("Output Field Name", Description = "Where the result is put.")]
    public string? OutputFieldName { get; init; }

    [Parameter("Options")] public DateAndTimeOptions Options { get; init; } = new();
}

/// <summary>What else there is to say about a date.</summary>
public sealed record DateAndTimeOptions
{
    [Parameter("Include Input Fields", Description = "Keeps the fields of the input beside the result.")]
    public bool IncludeInputFields { get; init; }

    [Parameter("From Date Format", Description = "How the date is written, as a pattern of Luxon's tokens.", Example = "dd.MM.yyyy")]
    public string FromFormat { get; init; } = "";

    [Parameter("Timezone", Description = "With \"Get Current Date\" the name of a zone; with \"Format a Date\" true for the zone of the workflow instead of the date's own.")]
    public JToken? Timezone { get; init; }

    [Parameter("Output as ISO String", Description = "Gives the time between dates as a text such as P1DT12H.")]
    public bool IsoString { get; init; }
}

/// <summary>What is done with a date.</summary>
public enum DateOperation
{
    [Option("Add to a Date")] AddToDate,
    [Option("Extract Part of a Date")] ExtractDate,
    [Option("Format a Date")] FormatDate,
    [Option("Get Current Date")] GetCurrentDate,
    [Option("Get Time Between Dates")] GetTimeBetweenDates,
    [Option("Round a Date")] RoundDate,
    [Option("Subtract From a Date")] SubtractFromDate,
}

/// <summary>Which way a date is rounded.</summary>
public enum RoundMode
{
    [Option("Round Down")] RoundDown,
    [Option("Round Up")] RoundUp,
}

/// <summary>What a date is rounded up to.</summary>
public enum RoundUpTo
{
    [Option("End of Month")] Month,
}
