// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a call log.</summary>
[Action("Report Call Log Data", "Download Call Log", "GET",
    "/ReportCallLogData/Pbx.DownloadCallLog(periodFrom={periodFrom},periodTo={periodTo},sourceType={sourceType},sourceFilter={sourceFilter},destinationType={destinationType},destinationFilter={destinationFilter},callsType={callsType},callTimeFilterType={callTimeFilterType},callTimeFilterFrom={callTimeFilterFrom},callTimeFilterTo={callTimeFilterTo},hidePcalls={hidePcalls},clientTimeZone={clientTimeZone})")]
[Answer<CallLogData>(IsList = true)]
public sealed class DownloadCallLog : XapiAction<DownloadCallLogParameters>;

/// <summary>Parameters of <see cref="DownloadCallLog"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadCallLogParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required int SourceType { get; init; }

    public required string? SourceFilter { get; init; }

    public required int DestinationType { get; init; }

    public required string? DestinationFilter { get; init; }

    public required int CallsType { get; init; }

    public required int CallTimeFilterType { get; init; }

    public required string? CallTimeFilterFrom { get; init; }

    public required string? CallTimeFilterTo { get; init; }

    public required bool HidePcalls { get; init; }

    public required string? ClientTimeZone { get; init; }
}

/// <summary>Reads call log data.</summary>
[Action("Report Call Log Data", "Get Call Log Data", "GET",
    "/ReportCallLogData/Pbx.GetCallLogData(periodFrom={periodFrom},periodTo={periodTo},sourceType={sourceType},sourceFilter={sourceFilter},destinationType={destinationType},destinationFilter={destinationFilter},callsType={callsType},callTimeFilterType={callTimeFilterType},callTimeFilterFrom={callTimeFilterFrom},callTimeFilterTo={callTimeFilterTo},hidePcalls={hidePcalls})")]
[Answer<CallLogData>(IsList = true)]
public sealed class GetCallLogData : XapiAction<GetCallLogDataParameters>;

/// <summary>Parameters of <see cref="GetCallLogData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetCallLogDataParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required int SourceType { get; init; }

    public required string? SourceFilter { get; init; }

    public required int DestinationType { get; init; }

    public required string? DestinationFilter { get; init; }

    public required int CallsType { get; init; }

    public required int CallTimeFilterType { get; init; }

    public required string? CallTimeFilterFrom { get; init; }

    public required string? CallTimeFilterTo { get; init; }

    public required bool HidePcalls { get; init; }
}

/// <summary>Reads a call quality report.</summary>
[Action("Report Call Log Data", "Get Call Quality Report", "GET",
    "/ReportCallLogData/Pbx.GetCallQualityReport(cdrId={cdrId},srcNumber={srcNumber},dstNumber={dstNumber},srcCallerId={srcCallerId},dstCallerId={dstCallerId})")]
[Answer<QualityReport>]
public sealed class GetCallQualityReport : XapiAction<GetCallQualityReportParameters>;

/// <summary>Parameters of <see cref="GetCallQualityReport"/>.</summary>
public sealed record GetCallQualityReportParameters
{
    public required string CdrId { get; init; }

    public required string SrcNumber { get; init; }

    public required string DstNumber { get; init; }

    public required string? SrcCallerId { get; init; }

    public required string? DstCallerId { get; init; }
}

/// <summary>Reads old call log data.</summary>
[Action("Report Call Log Data", "Get Old Call Log Data", "GET",
    "/ReportCallLogData/Pbx.GetOldCallLogData(periodFrom={periodFrom},periodTo={periodTo},sourceType={sourceType},sourceFilter={sourceFilter},destinationType={destinationType},destinationFilter={destinationFilter},callsType={callsType},callTimeFilterType={callTimeFilterType},callTimeFilterFrom={callTimeFilterFrom},callTimeFilterTo={callTimeFilterTo},hidePcalls={hidePcalls})")]
[Answer<CallLogData>(IsList = true)]
public sealed class GetOldCallLogData : XapiAction<GetOldCallLogDataParameters>;

/// <summary>Parameters of <see cref="GetOldCallLogData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetOldCallLogDataParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required int SourceType { get; init; }

    public required string? SourceFilter { get; init; }

    public required int DestinationType { get; init; }

    public required string? DestinationFilter { get; init; }

    public required int CallsType { get; init; }

    public required int CallTimeFilterType { get; init; }

    public required string? CallTimeFilterFrom { get; init; }

    public required string? CallTimeFilterTo { get; init; }

    public required bool HidePcalls { get; init; }
}

/// <summary>Reads an old call quality report.</summary>
[Action("Report Call Log Data", "Get Old Call Quality Report", "GET",
    "/ReportCallLogData/Pbx.GetOldCallQualityReport(call_id={call_id},srcNumber={srcNumber},dstNumber={dstNumber},srcCallerId={srcCallerId},dstCallerId={dstCallerId})")]
[Answer<QualityReport>]
public sealed class GetOldCallQualityReport : XapiAction<GetOldCallQualityReportParameters>;

/// <summary>Parameters of <see cref="GetOldCallQualityReport"/>.</summary>
public sealed record GetOldCallQualityReportParameters
{
    [Parameter(Name = "call_id")]
    public required int CallId { get; init; }

    public required string SrcNumber { get; init; }

    public required string DstNumber { get; init; }

    public required string? SrcCallerId { get; init; }

    public required string? DstCallerId { get; init; }
}
