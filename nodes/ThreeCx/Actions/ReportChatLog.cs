// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a chat log.</summary>
[Action("Report Chat Log", "Download Chat Log", "GET",
    "/ReportChatLog/Pbx.DownloadChatLog(clientTimeZone={clientTimeZone},periodFrom={periodFrom},periodTo={periodTo},fromType={fromType},fromExtension={fromExtension},fromText={fromText},toType={toType},toExtension={toExtension},toText={toText},chatType={chatType},participantType={participantType})")]
[Answer<ChatHistoryView>(IsList = true)]
public sealed class DownloadChatLog : XapiAction<DownloadChatLogParameters>;

/// <summary>Parameters of <see cref="DownloadChatLog"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadChatLogParameters : ListQuery
{
    public required string? ClientTimeZone { get; init; }

    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required int FromType { get; init; }

    public required string? FromExtension { get; init; }

    public required string? FromText { get; init; }

    public required int ToType { get; init; }

    public required string? ToExtension { get; init; }

    public required string? ToText { get; init; }

    public required int ChatType { get; init; }

    public required int ParticipantType { get; init; }
}

/// <summary>Reads a chat log.</summary>
[Action("Report Chat Log", "Get Chat Log", "GET",
    "/ReportChatLog/Pbx.GetChatLog(periodFrom={periodFrom},periodTo={periodTo},fromType={fromType},fromExtension={fromExtension},fromText={fromText},toType={toType},toExtension={toExtension},toText={toText},chatType={chatType},participantType={participantType})")]
[Answer<ChatHistoryView>(IsList = true)]
public sealed class GetChatLog : XapiAction<GetChatLogParameters>;

/// <summary>Parameters of <see cref="GetChatLog"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetChatLogParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required int FromType { get; init; }

    public required string? FromExtension { get; init; }

    public required string? FromText { get; init; }

    public required int ToType { get; init; }

    public required string? ToExtension { get; init; }

    public required string? ToText { get; init; }

    public required int ChatType { get; init; }

    public required int ParticipantType { get; init; }
}
