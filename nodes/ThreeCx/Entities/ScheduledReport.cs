// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Scheduled report. (XAPI Pbx.ScheduledReport)</summary>
[Naming(Naming.AsWritten)]
public sealed record ScheduledReport
{
    public Optional<string> DN { get; init; }

    public Optional<string> EmailAddresses { get; init; }

    public Optional<string> FilterDescription { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> ReportLink { get; init; }

    public Optional<string> ReportParams { get; init; }

    public Optional<ScheduledReportType> ReportType { get; init; }

    public Optional<ReportScheduleType> ScheduleType { get; init; }
}
