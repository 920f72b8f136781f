using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.ThreeCx;

[Naming(Naming.AsWritten)]
public sealed record ReportQuery
{
    public required DateTimeOffset From { get; init; }

    public required string? Extension { get; init; }

    public required long Limit { get; init; }

    public required bool Queues { get; init; }

    public required Guid Ticket { get; init; }

    public required double Ratio { get; init; }

    public required Kind Kind { get; init; }
}

[Naming(Naming.AsWritten)]
public enum Kind
{
    Inbound,

    [Option("Out-bound", Value = "Out'bound")]
    Outbound,
}

[Naming(Naming.AsWritten)]
public sealed record KeyedByText
{
    public required string Name { get; init; }
}

[Action("Reports", "Get Report", "GET",
    "/Reports/Pbx.Get(from={From},ext={Extension},limit={Limit},queues={Queues},ticket={Ticket},ratio={Ratio},kind={Kind})")]
public sealed class GetReport : XapiAction<ReportQuery>;

[Action("Sbcs", "Get Sbc", "GET", "/Sbcs({Name})")]
public sealed class GetSbc : XapiAction<KeyedByText>;
