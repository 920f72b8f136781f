// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads queue answered calls by wait time.</summary>
[Action("Report Queue Answered Calls By Wait Time", "Download Queue Answered Calls By Wait Time", "GET",
    "/ReportQueueAnsweredCallsByWaitTime/Pbx.DownloadQueueAnsweredCallsByWaitTime(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},answerInterval={answerInterval},clientTimeZone={clientTimeZone})")]
[Answer<QueueAnsweredCallsByWaitTime>(IsList = true)]
public sealed class DownloadQueueAnsweredCallsByWaitTime : XapiAction<DownloadQueueAnsweredCallsByWaitTimeParameters>;

/// <summary>Parameters of <see cref="DownloadQueueAnsweredCallsByWaitTime"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadQueueAnsweredCallsByWaitTimeParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? AnswerInterval { get; init; }

    public required string? ClientTimeZone { get; init; }
}

/// <summary>Reads queue answered calls by wait time data.</summary>
[Action("Report Queue Answered Calls By Wait Time", "Get Queue Answered Calls By Wait Time Data", "GET",
    "/ReportQueueAnsweredCallsByWaitTime/Pbx.GetQueueAnsweredCallsByWaitTimeData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},answerInterval={answerInterval})")]
[Answer<QueueAnsweredCallsByWaitTime>(IsList = true)]
public sealed class GetQueueAnsweredCallsByWaitTimeData : XapiAction<GetQueueAnsweredCallsByWaitTimeDataParameters>;

/// <summary>Parameters of <see cref="GetQueueAnsweredCallsByWaitTimeData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetQueueAnsweredCallsByWaitTimeDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? AnswerInterval { get; init; }
}
