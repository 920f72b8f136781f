using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Reports;

/// <summary>The rows of the reports that count calls by extension, queue or ring group.</summary>
internal static class StatisticRows
{
    /// <summary>The rows of a report; null for one that is not counted from the sandbox's data.</summary>
    public static IEnumerable<JObject>? Of(string report, ReportFilter filter, PbxData pbx) => report switch
    {
        "ReportExtensionStatistics" or "ReportExtensionStatisticsByGroup" => Extensions(filter),
        "ReportRingGroupStatistics" => RingGroups(filter, pbx),
        "ReportAbandonedQueueCalls" => QueueCalls(filter).Where(record => !record.IsAnswered).Select(record => new JObject
        {
            ["QueueDn"] = record.To.Dn,
            ["QueueDisplayName"] = record.To.Name,
            ["CallerId"] = record.From.Caller,
            ["CallTime"] = record.StartText,
            ["CallTimeForCsv"] = record.StartText,
            ["WaitTime"] = CallRecord.Text(record.Ringing),
            ["CallHistoryId"] = $"{record.Id}",
        }),
        "ReportQueueAnsweredCallsByWaitTime" => QueueCalls(filter).Where(record => record.IsAnswered).Select(record => new JObject
        {
            ["DnNumber"] = record.To.Dn,
            ["Dn"] = record.To.Name,
            ["Source"] = record.From.Caller,
            ["Destination"] = record.To.Dn,
            ["CallTime"] = record.StartText,
            ["AnsweredTime"] = Shapes.Moments.Write(record.Start + record.Ringing),
            ["RingTime"] = CallRecord.Text(record.Ringing),
        }),
        "ReportQueuePerformanceOverview" or "ReportQueuePerformanceTotals" or "ReportDetailedQueueStatistics" or "ReportTeamQueueGeneralStatistics"
            or "ReportStatisticSla" => QueueCalls(filter).GroupBy(record => record.To.Dn).Select(queue => QueueRow(report, queue.Key, [.. queue])),
        _ => null,
    };

    private static IEnumerable<CallRecord> QueueCalls(ReportFilter filter) => filter.Calls.Where(record => record.IsToQueue && filter.WantsQueue(record.To.Dn));

    private static IEnumerable<JObject> Extensions(ReportFilter filter)
    {
        List<CallRecord> calls = [.. filter.Calls];
        IEnumerable<string> numbers = calls.Where(record => !record.From.IsExternal).Select(record => record.From.Dn)
            .Concat(calls.Where(record => !record.To.IsExternal && !record.IsToQueue).Select(record => record.To.Dn))
            .Distinct().Where(filter.WantsExtension).Order(StringComparer.Ordinal);
        foreach (string number in numbers)
        {
            CallRecord[] inbound = [.. calls.Where(record => record.To.Dn == number && !record.To.IsExternal)];
            CallRecord[] outbound = [.. calls.Where(record => record.From.Dn == number && !record.From.IsExternal)];
            yield return new JObject
            {
                ["Dn"] = number,
                ["DisplayName"] = number,
                ["InboundAnsweredCount"] = inbound.Count(record => record.IsAnswered),
                ["InboundUnansweredCount"] = inbound.Count(record => !record.IsAnswered),
                ["InboundAnsweredTalkingDur"] = TalkOf(inbound),
                ["OutboundAnsweredCount"] = outbound.Count(record => record.IsAnswered),
                ["OutboundUnansweredCount"] = outbound.Count(record => !record.IsAnswered),
                ["OutboundAnsweredTalkingDur"] = TalkOf(outbound),
            };
        }
    }

    private static IEnumerable<JObject> RingGroups(ReportFilter filter, PbxData pbx)
    {
        ILookup<string, CallRecord> calls = filter.Calls.ToLookup(record => record.To.Dn);
        return pbx.All("RingGroups").Where(group => filter.WantsRingGroup(NumberPlan.NumberOf(group))).Select(group => new JObject
        {
            ["RingGroupDn"] = group["Number"],
            ["RingGroupDisplayName"] = PeerKinds.NameOf("RingGroups", group),
            ["RingGroupReceivedCount"] = calls[NumberPlan.NumberOf(group)].Count(),
            ["RingGroupAnsweredCount"] = calls[NumberPlan.NumberOf(group)].Count(record => record.IsAnswered),
        });
    }

    private static JObject QueueRow(string report, string queue, IReadOnlyList<CallRecord> calls)
    {
        int answered = calls.Count(record => record.IsAnswered);
        return report switch
        {
            "ReportQueuePerformanceOverview" => new JObject
            {
                ["QueueDn"] = queue,
                ["QueueDisplayName"] = queue,
                ["QueueReceivedCount"] = calls.Count,
                ["QueueAnsweredCount"] = answered,
                ["TalkTime"] = TalkOf(calls),
            },
            "ReportQueuePerformanceTotals" => new JObject
            {
                ["QueueDn"] = queue,
                ["QueueDisplayName"] = queue,
                ["QueueReceivedCount"] = calls.Count,
                ["ExtensionAnsweredCount"] = answered,
            },
            "ReportDetailedQueueStatistics" => new JObject
            {
                ["QueueDn"] = queue,
                ["QueueDnNumber"] = queue,
                ["CallsCount"] = calls.Count,
                ["AnsweredCount"] = answered,
                ["TalkTime"] = TalkOf(calls),
                ["RingTime"] = CallRecord.Text(Sum(calls, record => record.Ringing)),
            },
            "ReportStatisticSla" => new JObject { ["Dn"] = queue, ["QueueDnNumber"] = queue, ["ReceivedCount"] = calls.Count, ["BadSlaCallsCount"] = calls.Count - answered },
            _ => new JObject
            {
                ["Dn"] = queue,
                ["QueueDnNumber"] = queue,
                ["ReceivedCount"] = calls.Count,
                ["AnsweredCount"] = answered,
                ["TotalTalkTime"] = TalkOf(calls),
            },
        };
    }

    private static string TalkOf(IEnumerable<CallRecord> calls) => CallRecord.Text(Sum(calls, record => record.Talking));

    private static TimeSpan Sum(IEnumerable<CallRecord> calls, Func<CallRecord, TimeSpan> part) => TimeSpan.FromTicks(calls.Sum(record => part(record).Ticks));
}
