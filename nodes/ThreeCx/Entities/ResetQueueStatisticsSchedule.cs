// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Reset queue statistics schedule. (XAPI Pbx.ResetQueueStatisticsSchedule)</summary>
[Naming(Naming.AsWritten)]
public sealed record ResetQueueStatisticsSchedule
{
    public Optional<DayOfWeek> Day { get; init; }

    public Optional<ResetQueueStatisticsFrequency> Frequency { get; init; }

    public Optional<string> Time { get; init; }
}
