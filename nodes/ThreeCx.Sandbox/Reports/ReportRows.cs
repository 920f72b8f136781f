using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Functions;

namespace NodeHost.ThreeCx.Sandbox.Reports;

/// <summary>The rows of the reports on single calls, of lists and of numbers by day.</summary>
internal static class ReportRows
{
    /// <summary>The rows of a report; null for one that is not counted from the sandbox's data.</summary>
    public static IEnumerable<JObject>? Of(string report, FunctionCall call)
    {
        var filter = new ReportFilter(call);
        return report switch
        {
            "ReportCallLogData" => filter.Calls.Select(LogRow),
            "ReportInboundCalls" => filter.Calls.Where(record => record.From.IsExternal && filter.WantsTrunk(record.From.Dn)).Select(InboundRow),
            "ReportOutboundCalls" => filter.Calls.Where(record => record.To.IsExternal && filter.WantsTrunk(record.To.Dn)).Select(OutboundRow),
            "ReportCallCostByExtensionGroup" => filter.Calls.Where(record => record.To.IsExternal).Select(CostRow),
            "ReportUserActivity" => ByDay(filter, filter.Calls.Where(IsOfExtension(filter)), static (row, calls) =>
            {
                row["AnsweredCount"] = calls.Count(record => record.IsAnswered);
                row["UnansweredCount"] = calls.Count(record => !record.IsAnswered);
            }),
            "ReportCallDistribution" => ByDay(filter, filter.Calls.Where(IsOfExtension(filter)), static (row, calls) =>
            {
                row["IncomingCount"] = calls.Count(record => record.From.IsExternal);
                row["OutgoingCount"] = calls.Count(record => record.To.IsExternal);
            }),
            "ReportInboundRules" => call.Pbx.All("InboundRules").Select(RuleRow),
            "ReportChatLog" => call.Pbx.All("ChatHistoryView"),
            _ => StatisticRows.Of(report, filter, call.Pbx),
        };
    }

    private static Func<CallRecord, bool> IsOfExtension(ReportFilter filter) => record =>
        (!record.From.IsExternal && filter.WantsExtension(record.From.Dn)) || (!record.To.IsExternal && filter.WantsExtension(record.To.Dn));

    private static IEnumerable<JObject> ByDay(ReportFilter filter, IEnumerable<CallRecord> calls, Action<JObject, IReadOnlyList<CallRecord>> fill) =>
        from record in calls
        group record by record.Start.UtcDateTime.Date into day
        orderby day.Key
        select Filled(day.Key, [.. day], fill);

    private static JObject Filled(DateTime day, IReadOnlyList<CallRecord> calls, Action<JObject, IReadOnlyList<CallRecord>> fill)
    {
        var row = new JObject { ["DateTimeInterval"] = day.ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture) };
        fill(row, calls);
        return row;
    }

    private static JObject LogRow(CallRecord record) => new()
    {
        ["SegmentId"] = record.Id,
        ["CallId"] = record.Id,
        ["CallHistoryId"] = IdOf(record),
        ["MainCallHistoryId"] = IdOf(record),
        ["CdrId"] = IdOf(record),
        ["StartTime"] = record.StartText,
        ["SourceType"] = record.From.Type,
        ["SourceDn"] = record.From.Dn,
        ["SourceCallerId"] = record.From.Caller,
        ["SourceDisplayName"] = record.From.Name,
        ["DestinationType"] = record.To.Type,
        ["DestinationDn"] = record.To.Dn,
        ["DestinationCallerId"] = record.To.Caller,
        ["DestinationDisplayName"] = record.To.Name,
        ["Direction"] = record.From.IsExternal ? "Inbound" : record.To.IsExternal ? "Outbound" : "Internal",
        ["CallType"] = record.From.IsExternal || record.To.IsExternal ? "External" : "Internal",
        ["Answered"] = record.IsAnswered,
        ["Status"] = record.Status,
        ["RingingDuration"] = CallRecord.Text(record.Ringing),
        ["TalkingDuration"] = CallRecord.Text(record.Talking),
        ["SrcRecId"] = record.From.RecordingId,
        ["DstRecId"] = record.To.RecordingId,
    };

    private static JObject InboundRow(CallRecord record) => new(CallPart(record))
    {
        ["SourceCallerId"] = record.From.Caller,
        ["SourceDn"] = record.From.Dn,
        ["DestinationDn"] = record.To.Dn,
        ["DestinationCallerId"] = record.To.Caller,
        ["TrunkNumber"] = record.From.Dn,
    };

    private static JObject OutboundRow(CallRecord record) => new(CallPart(record))
    {
        ["Answered"] = record.IsAnswered,
        ["SourceCallerId"] = record.From.Caller,
        ["SourceDn"] = record.From.Dn,
        ["DestinationDn"] = record.To.Dn,
        ["DestinationCalleeId"] = record.To.Caller,
        ["TrunkNumber"] = record.To.Dn,
    };

    private static JObject CallPart(CallRecord record) => new()
    {
        ["CallHistoryId"] = IdOf(record),
        ["CdrId"] = IdOf(record),
        ["StartTime"] = record.StartText,
        ["SourceDisplayName"] = record.From.Name,
        ["DestinationDisplayName"] = record.To.Name,
        ["Status"] = record.Status,
        ["RingingDuration"] = CallRecord.Text(record.Ringing),
        ["TalkingDuration"] = CallRecord.Text(record.Talking),
        ["CallDuration"] = CallRecord.Text(record.Ringing + record.Talking),
        ["RecordingId"] = record.From.RecordingId,
    };

    private static JObject CostRow(CallRecord record) => new()
    {
        ["SegId"] = IdOf(record),
        ["SrcDn"] = record.From.Dn,
        ["SrcDisplayName"] = record.From.Name,
        ["DstDn"] = record.To.Caller,
        ["CallType"] = "International",
        ["GroupName"] = "__DEFAULT__",
        ["IsAnswered"] = record.IsAnswered,
        ["StartTime"] = record.StartText,
        ["RingingDur"] = CallRecord.Text(record.Ringing),
        ["TalkingDur"] = CallRecord.Text(record.Talking),
        ["BillingCost"] = 0,
    };

    private static JObject RuleRow(JObject rule) => new()
    {
        ["Id"] = rule["Id"],
        ["DID"] = rule["Data"],
        ["RuleName"] = rule["RuleName"],
        ["Trunk"] = rule["TrunkDN"]?["Number"],
        ["InOfficeRouting"] = rule["OfficeHoursDestination"],
        ["OutOfficeRouting"] = rule["OutOfOfficeHoursDestination"],
    };

    private static string IdOf(CallRecord record) => record.Id.ToString("D8", CultureInfo.InvariantCulture);
}
