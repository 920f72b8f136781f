using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads the calls of a period as a CSV file.</summary>
[Action("Report Call Log Data", "Download Call Log", "GET",
    "/ReportCallLogData/Pbx.DownloadCallLog(periodFrom={periodFrom},periodTo={periodTo},sourceType={sourceType},sourceFilter={sourceFilter},destinationType={destinationType},destinationFilter={destinationFilter},callsType={callsType},callTimeFilterType={callTimeFilterType},callTimeFilterFrom={callTimeFilterFrom},callTimeFilterTo={callTimeFilterTo},hidePcalls={hidePcalls},clientTimeZone={clientTimeZone})",
    Description = "Downloads the calls of a period as a CSV file")]
[Answer<CallLogData>(IsList = true)]
public sealed class DownloadCallLog : XapiAction<DownloadCallLogParameters>;

/// <summary>Parameters of <see cref="DownloadCallLog"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadCallLogParameters : ListQuery
{
    [Parameter(Description = "Start of the period.", Example = "2027-01-01T00:00:00+01:00")]
    public required DateTimeOffset PeriodFrom { get; init; }

    [Parameter(Description = "End of the period.", Example = "2027-01-31T23:59:59+01:00")]
    public required DateTimeOffset PeriodTo { get; init; }

    [Parameter(Description = "Which callers: 0 all; other numbers choose a kind, as in the console.", Example = "0")]
    public required int SourceType { get; init; }

    [Parameter(Description = "Numbers of callers that the kind asks for; empty for all.")]
    public required string? SourceFilter { get; init; }

    [Parameter(Description = "Which called sides: 0 all; other numbers choose a kind, as in the console.", Example = "0")]
    public required int DestinationType { get; init; }

    [Parameter(Description = "Numbers of called sides that the kind asks for; empty for all.")]
    public required string? DestinationFilter { get; init; }

    [Parameter(Description = "Which calls: 0 all; other numbers choose a kind, as in the console.", Example = "0")]
    public required int CallsType { get; init; }

    [Parameter(Description = "Which durations: 0 all; other numbers compare with the two below.", Example = "0")]
    public required int CallTimeFilterType { get; init; }

    [Parameter(Description = "The shorter duration of the comparison: hours, minutes, seconds.", Example = "0:00:0")]
    public required string? CallTimeFilterFrom { get; init; }

    [Parameter(Description = "The longer duration of the comparison.", Example = "0:00:0")]
    public required string? CallTimeFilterTo { get; init; }

    [Parameter(Description = "Leave out calls of the PBX itself.")]
    public required bool HidePcalls { get; init; }

    [Parameter(Description = "Time zone of the times in the file, by its IANA name.", Example = "Europe/Berlin")]
    public required string? ClientTimeZone { get; init; }
}

/// <summary>Lists the calls of a period, a row for each leg.</summary>
[Action("Report Call Log Data", "Get Call Log Data", "GET",
    "/ReportCallLogData/Pbx.GetCallLogData(periodFrom={periodFrom},periodTo={periodTo},sourceType={sourceType},sourceFilter={sourceFilter},destinationType={destinationType},destinationFilter={destinationFilter},callsType={callsType},callTimeFilterType={callTimeFilterType},callTimeFilterFrom={callTimeFilterFrom},callTimeFilterTo={callTimeFilterTo},hidePcalls={hidePcalls})",
    Description = "Lists the calls of a period, a row for each leg")]
[Answer<CallLogData>(IsList = true)]
public sealed class GetCallLogData : XapiAction<GetCallLogDataParameters>;

/// <summary>Parameters of <see cref="GetCallLogData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetCallLogDataParameters : ListQuery
{
    [Parameter(Description = "Start of the period.", Example = "2027-01-01T00:00:00+01:00")]
    public required DateTimeOffset PeriodFrom { get; init; }

    [Parameter(Description = "End of the period.", Example = "2027-01-31T23:59:59+01:00")]
    public required DateTimeOffset PeriodTo { get; init; }

    [Parameter(Description = "Which callers: 0 all; other numbers choose a kind, as in the console.", Example = "0")]
    public required int SourceType { get; init; }

    [Parameter(Description = "Numbers of callers that the kind asks for; empty for all.")]
    public required string? SourceFilter { get; init; }

    [Parameter(Description = "Which called sides: 0 all; other numbers choose a kind, as in the console.", Example = "0")]
    public required int DestinationType { get; init; }

    [Parameter(Description = "Numbers of called sides that the kind asks for; empty for all.")]
    public required string? DestinationFilter { get; init; }

    [Parameter(Description = "Which calls: 0 all; other numbers choose a kind, as in the console.", Example = "0")]
    public required int CallsType { get; init; }

    [Parameter(Description = "Which durations: 0 all; other numbers compare with the two below.", Example = "0")]
    public required int CallTimeFilterType { get; init; }

    [Parameter(Description = "The shorter duration of the comparison: hours, minutes, seconds.", Example = "0:00:0")]
    public required string? CallTimeFilterFrom { get; init; }

    [Parameter(Description = "The longer duration of the comparison.", Example = "0:00:0")]
    public required string? CallTimeFilterTo { get; init; }

    [Parameter(Description = "Leave out calls of the PBX itself.")]
    public required bool HidePcalls { get; init; }
}

/// <summary>Reads how good the sound of a call was.</summary>
[Action("Report Call Log Data", "Get Call Quality Report", "GET",
    "/ReportCallLogData/Pbx.GetCallQualityReport(cdrId={cdrId},srcNumber={srcNumber},dstNumber={dstNumber},srcCallerId={srcCallerId},dstCallerId={dstCallerId})",
    Description = "Reads how good the sound of a call was")]
[Answer<QualityReport>]
public sealed class GetCallQualityReport : XapiAction<GetCallQualityReportParameters>;

/// <summary>Parameters of <see cref="GetCallQualityReport"/>.</summary>
public sealed record GetCallQualityReportParameters
{
    [Parameter(Description = "Id of the call, the field CdrId of the call log.", Example = "00000195-5b1d-7c52-0f0e-4c869f0f6d3f")]
    public required string CdrId { get; init; }

    [Parameter(Description = "Number of the caller.", Example = "101")]
    public required string SrcNumber { get; init; }

    [Parameter(Description = "Number that was called.", Example = "102")]
    public required string DstNumber { get; init; }

    [Parameter(Description = "The number that the caller showed; empty for none.")]
    public required string? SrcCallerId { get; init; }

    [Parameter(Description = "The number that the other side showed; empty for none.")]
    public required string? DstCallerId { get; init; }
}

/// <summary>Lists the calls of a period from before version 20, a row for each leg.</summary>
[Action("Report Call Log Data", "Get Old Call Log Data", "GET",
    "/ReportCallLogData/Pbx.GetOldCallLogData(periodFrom={periodFrom},periodTo={periodTo},sourceType={sourceType},sourceFilter={sourceFilter},destinationType={destinationType},destinationFilter={destinationFilter},callsType={callsType},callTimeFilterType={callTimeFilterType},callTimeFilterFrom={callTimeFilterFrom},callTimeFilterTo={callTimeFilterTo},hidePcalls={hidePcalls})",
    Description = "Lists the calls of a period from before version 20, a row for each leg")]
[Answer<CallLogData>(IsList = true)]
public sealed class GetOldCallLogData : XapiAction<GetOldCallLogDataParameters>;

/// <summary>Parameters of <see cref="GetOldCallLogData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetOldCallLogDataParameters : ListQuery
{
    [Parameter(Description = "Start of the period.", Example = "2027-01-01T00:00:00+01:00")]
    public required DateTimeOffset PeriodFrom { get; init; }

    [Parameter(Description = "End of the period.", Example = "2027-01-31T23:59:59+01:00")]
    public required DateTimeOffset PeriodTo { get; init; }

    [Parameter(Description = "Which callers: 0 all; other numbers choose a kind, as in the console.", Example = "0")]
    public required int SourceType { get; init; }

    [Parameter(Description = "Numbers of callers that the kind asks for; empty for all.")]
    public required string? SourceFilter { get; init; }

    [Parameter(Description = "Which called sides: 0 all; other numbers choose a kind, as in the console.", Example = "0")]
    public required int DestinationType { get; init; }

    [Parameter(Description = "Numbers of called sides that the kind asks for; empty for all.")]
    public required string? DestinationFilter { get; init; }

    [Parameter(Description = "Which calls: 0 all; other numbers choose a kind, as in the console.", Example = "0")]
    public required int CallsType { get; init; }

    [Parameter(Description = "Which durations: 0 all; other numbers compare with the two below.", Example = "0")]
    public required int CallTimeFilterType { get; init; }

    [Parameter(Description = "The shorter duration of the comparison: hours, minutes, seconds.", Example = "0:00:0")]
    public required string? CallTimeFilterFrom { get; init; }

    [Parameter(Description = "The longer duration of the comparison.", Example = "0:00:0")]
    public required string? CallTimeFilterTo { get; init; }

    [Parameter(Description = "Leave out calls of the PBX itself.")]
    public required bool HidePcalls { get; init; }
}

/// <summary>Reads how good the sound of a call from before version 20 was.</summary>
[Action("Report Call Log Data", "Get Old Call Quality Report", "GET",
    "/ReportCallLogData/Pbx.GetOldCallQualityReport(call_id={call_id},srcNumber={srcNumber},dstNumber={dstNumber},srcCallerId={srcCallerId},dstCallerId={dstCallerId})",
    Description = "Reads how good the sound of a call from before version 20 was")]
[Answer<QualityReport>]
public sealed class GetOldCallQualityReport : XapiAction<GetOldCallQualityReportParameters>;

/// <summary>Parameters of <see cref="GetOldCallQualityReport"/>.</summary>
public sealed record GetOldCallQualityReportParameters
{
    [Parameter(Name = "call_id", Description = "Id of the call, the field CallId of the call log.", Example = "1201")]
    public required int CallId { get; init; }

    [Parameter(Description = "Number of the caller.", Example = "101")]
    public required string SrcNumber { get; init; }

    [Parameter(Description = "Number that was called.", Example = "102")]
    public required string DstNumber { get; init; }

    [Parameter(Description = "The number that the caller showed; empty for none.")]
    public required string? SrcCallerId { get; init; }

    [Parameter(Description = "The number that the other side showed; empty for none.")]
    public required string? DstCallerId { get; init; }
}
