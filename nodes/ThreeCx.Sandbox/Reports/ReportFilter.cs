using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Functions;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Reports;

/// <summary>The period and the numbers that a report is asked for; reports name them differently.</summary>
internal sealed class ReportFilter(FunctionCall call)
{
    private static readonly string[] From = ["periodFrom", "startDt", "startDate"];
    private static readonly string[] To = ["periodTo", "endDt", "endDate"];
    private static readonly string[] Queues = ["queueDns", "queueDnStr"];
    private static readonly string[] Extensions = ["extensionFilter", "extensionDns", "agentDnStr"];

    /// <summary>The calls of the history in the period.</summary>
    public IEnumerable<CallRecord> Calls => call.Pbx.All("CallHistoryView").Select(CallRecord.Of).Where(record => IsInPeriod(record.Start));

    public bool IsInPeriod(DateTimeOffset moment) => moment >= (MomentOf(From) ?? DateTimeOffset.MinValue) && moment <= (MomentOf(To) ?? DateTimeOffset.MaxValue);

    public bool WantsQueue(string number) => Wants(Queues, number);

    public bool WantsExtension(string number) => Wants(Extensions, number);

    public bool WantsTrunk(string number) => Wants(["trunkDns"], number);

    public bool WantsRingGroup(string number) => Wants(["ringGroupDns"], number);

    // A list of numbers with commas; an empty one wants all.
    private bool Wants(string[] names, string number)
    {
        string list = names.Select(call.Text).FirstOrDefault(text => text.Length > 0) ?? "";
        return list.Length == 0 || list.Split(',', StringSplitOptions.TrimEntries).Contains(number);
    }

    private DateTimeOffset? MomentOf(string[] names) => names
        .Select(name => call.Arguments[name] is JValue { Value: string text } && Moments.TryParse(text, out DateTimeOffset moment) ? moment : (DateTimeOffset?)null)
        .FirstOrDefault(moment => moment is not null);
}
