using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Waits, then passes its items on.</summary>
[Node("n8n-nodes-base.wait", "Wait", 1, 1.1, Description = "Waits for a time or until a date, then passes its items on.")]
public sealed class Wait : BatchNode<WaitParameters>
{
    public override async ValueTask<BatchResult> RunAsync(BatchContext<WaitParameters> context, CancellationToken cancellationToken)
    {
        WaitParameters parameters = context.ParametersFor(0);
        DateTimeOffset until = parameters.Resume == WaitResume.SpecificTime
            ? DateOf(parameters.DateTime, context.TimeZone)
            : context.Clock.GetUtcNow() + IntervalOf(parameters, context.TypeVersion);
        await context.WaitUntilAsync(until, cancellationToken);
        return BatchResult.Of(context.Items);
    }

    private static TimeSpan IntervalOf(WaitParameters parameters, double version)
    {
        bool isOld = version < 1.1;
        double amount = parameters.Amount.Or(isOld ? 1 : 5);
        double seconds = amount * parameters.Unit.Or(isOld ? WaitUnit.Hours : WaitUnit.Seconds) switch
        {
            WaitUnit.Days => 86_400,
            WaitUnit.Hours => 3_600,
            WaitUnit.Minutes => 60,
            _ => 1,
        };
        // TimeSpan and dates end long after anybody's patience does.
        if (seconds >= 0 && seconds <= TimeSpan.FromDays(36_500).TotalSeconds)
            return TimeSpan.FromSeconds(seconds);
        throw new NodeFailedException(Codes.UnusableParameterValue, $"Invalid wait amount. Please enter a number that is 0 or greater, found {JsNumber.Format(amount)}.")
        {
            Parameter = "amount",
        };
    }

    private static DateTimeOffset DateOf(JToken value, TimeZoneInfo zone)
    {
        if (DateText.TryParse(value, zone, out DateTimeOffset date))
            return date;
        throw new NodeFailedException(Codes.UnusableParameterValue, $"Cannot put execution to wait because 'dateTime' parameter is not a valid date: '{JsValue.ToText(value)}'. Please pick a specific date and time to wait until.")
        {
            Parameter = "dateTime",
        };
    }
}

/// <summary>What has to do with resuming by a request or a form is read by nobody here.</summary>
[OpenParameters]
public sealed record WaitParameters
{
    [Parameter("Resume")] public WaitResume Resume { get; init; } = WaitResume.TimeInterval;

    [ShowWhen(nameof(Resume), WaitResume.SpecificTime)]
    [Parameter("Date and Time", Description = "In the workflow's time zone where it names none.", Example = "2030-01-31T08:00:00")]
    public JToken DateTime { get; init; } = "";

    [ShowWhen(nameof(Resume), WaitResume.TimeInterval)]
    [Parameter("Wait Amount", Description = "How many units. [default: 5, in version 1 1]")]
    public Optional<double> Amount { get; init; }

    [ShowWhen(nameof(Resume), WaitResume.TimeInterval)]
    [Parameter("Wait Unit", Description = "[default: seconds, in version 1 hours]")]
    public Optional<WaitUnit> Unit { get; init; }
}

public enum WaitResume
{
    [Option("After Time Interval")] TimeInterval,
    [Option("At Specified Time")] SpecificTime,

    [Option("On Webhook Call", Unsupported = "A run of this command has no address to call. Split the workflow where it waits, or wait for a time.")]
    Webhook,

    [Option("On Form Submitted", Unsupported = "A run of this command has no form to show. Split the workflow where it waits, or wait for a time.")]
    Form,
}

public enum WaitUnit
{
    Seconds,
    Minutes,
    Hours,
    Days,
}
