// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Reset queue statistics frequency. (XAPI Pbx.ResetQueueStatisticsFrequency)</summary>
[Naming(Naming.AsWritten)]
public enum ResetQueueStatisticsFrequency
{
    Disabled,
    Daily,
    Weekly,
    Monthly,
}
