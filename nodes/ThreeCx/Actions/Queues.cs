using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a call queue.</summary>
[Action("Queues", "Create Queue", "POST", "/Queues", NaturalKey = "Number", Description = "Makes a call queue")]
[Answer<Queue>]
public sealed class CreateQueue : XapiAction<Queue>;

/// <summary>Removes a call queue.</summary>
[Action("Queues", "Delete Queue", "DELETE", "/Queues({Id})", Description = "Removes a call queue")]
public sealed class DeleteQueue : XapiAction<DeleteById>;

/// <summary>Tells a number that is free for a new queue.</summary>
[Action("Queues", "Get First Available Queue Number", "GET", "/Queues/Pbx.GetFirstAvailableQueueNumber()",
    Description = "Tells a number that is free for a new queue")]
[Answer<FirstAvailableNumber>]
public sealed class GetFirstAvailableQueueNumber : XapiAction<NoParameters>;

/// <summary>Reads one call queue.</summary>
[Action("Queues", "Get Queue", "GET", "/Queues({Id})", Description = "Reads one call queue")]
[Answer<Queue>]
public sealed class GetQueue : XapiAction<GetById>;

/// <summary>Reads the call queue at a number.</summary>
[Action("Queues", "Get Queue By Number", "GET", "/Queues(Number={Number})", Description = "Reads the call queue at a number")]
[Answer<Queue>]
public sealed class GetQueueByNumber : XapiAction<GetByNumber>;

/// <summary>Lists the agents of a queue.</summary>
[Action("Queues", "List Agents", "GET", "/Queues({Id})/Agents", Description = "Lists the agents of a queue")]
[Answer<QueueAgent>(IsList = true)]
public sealed class ListAgents : XapiAction<ListById>;

/// <summary>Lists the managers of a queue.</summary>
[Action("Queues", "List Managers", "GET", "/Queues({Id})/Managers", Description = "Lists the managers of a queue")]
[Answer<QueueManager>(IsList = true)]
public sealed class ListManagers : XapiAction<ListById>;

/// <summary>Lists call queues, for example with the $filter contains(Name, 'Support').</summary>
[Action("Queues", "List Queue", "GET", "/Queues", Description = "Lists call queues, for example with the $filter contains(Name, 'Support')")]
[Answer<Queue>(IsList = true)]
public sealed class ListQueue : XapiAction<ListQuery>;

/// <summary>Sets the counters of a queue back to zero.</summary>
[Action("Queues", "Reset Queue Statistics", "POST", "/Queues({Id})/Pbx.ResetQueueStatistics",
    Effect = NodeEffect.Update, Description = "Sets the counters of a queue back to zero")]
public sealed class ResetQueueStatistics : XapiAction<CallById>;

/// <summary>Changes the set properties of a call queue.</summary>
[Action("Queues", "Update Queue", "PATCH", "/Queues({Id})", Description = "Changes the set properties of a call queue")]
public sealed class UpdateQueue : XapiAction<Queue>;
