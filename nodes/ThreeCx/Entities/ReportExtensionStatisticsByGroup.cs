// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Report extension statistics by group. (XAPI Pbx.ReportExtensionStatisticsByGroup)</summary>
[Naming(Naming.AsWritten)]
public sealed record ReportExtensionStatisticsByGroup
{
    public Optional<string> DisplayName { get; init; }

    public Optional<string> Dn { get; init; }

    public Optional<long> InboundAnsweredCount { get; init; }

    public Optional<string> InboundAnsweredTalkingDur { get; init; }

    public Optional<long> InboundUnansweredCount { get; init; }

    public Optional<long> OutboundAnsweredCount { get; init; }

    public Optional<string> OutboundAnsweredTalkingDur { get; init; }

    public Optional<long> OutboundUnansweredCount { get; init; }

    public Optional<int> SentimentScore { get; init; }
}
