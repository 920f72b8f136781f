// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Scheduled report type. (XAPI Pbx.ScheduledReportType)</summary>
[Naming(Naming.AsWritten)]
public enum ScheduledReportType
{
    None,
    CallLogs,
    ChatLogs,
    AuditLogs,
    InboundRules,
    QueueAbandonedCalls,
    QueueAnsweredCallsByWaitingTime,
    QueueCallbacks,
    QueueFailedCallbacks,
    QueuePerformanceOverview,
    QueueDetailedStatistics,
    QueueTeamGeneralStatistics,
    SlaStatistics,
    SlaBreaches,
    AgentInQueueStatistics,
    AgentLoginHistory,
    ExtensionsStatisticsByRingGroups,
    ExtensionStatistics,
    CallCostByExtensionDept,
    QueueChatPerformance,
    QueueAgentsChat,
    AbandonedChats,
    RingGroups,
    InboundCalls,
    OutBoundCalls,
    UserActivity,
    CallDistribution,
}
