// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a queue.</summary>
[Action("Queues", "Create Queue", "POST", "/Queues")]
[Answer<Queue>]
public sealed class CreateQueue : XapiAction<Queue>;

/// <summary>Removes a queue.</summary>
[Action("Queues", "Delete Queue", "DELETE", "/Queues({Id})")]
public sealed class DeleteQueue : XapiAction<DeleteById>;

/// <summary>Reads first available queue number.</summary>
[Action("Queues", "Get First Available Queue Number", "GET", "/Queues/Pbx.GetFirstAvailableQueueNumber()")]
[Answer<FirstAvailableNumber>]
public sealed class GetFirstAvailableQueueNumber : XapiAction<NoParameters>;

/// <summary>Reads a queue.</summary>
[Action("Queues", "Get Queue", "GET", "/Queues({Id})")]
[Answer<Queue>]
public sealed class GetQueue : XapiAction<GetById>;

/// <summary>Reads a queue by number.</summary>
[Action("Queues", "Get Queue By Number", "GET", "/Queues(Number={Number})")]
[Answer<Queue>]
public sealed class GetQueueByNumber : XapiAction<GetByNumber>;

/// <summary>Lists agents.</summary>
[Action("Queues", "List Agents", "GET", "/Queues({Id})/Agents")]
[Answer<QueueAgent>(IsList = true)]
public sealed class ListAgents : XapiAction<ListById>;

/// <summary>Lists managers.</summary>
[Action("Queues", "List Managers", "GET", "/Queues({Id})/Managers")]
[Answer<QueueManager>(IsList = true)]
public sealed class ListManagers : XapiAction<ListById>;

/// <summary>Lists queues.</summary>
[Action("Queues", "List Queue", "GET", "/Queues")]
[Answer<Queue>(IsList = true)]
public sealed class ListQueue : XapiAction<ListQuery>;

/// <summary>Resets queue statistics.</summary>
[Action("Queues", "Reset Queue Statistics", "POST", "/Queues({Id})/Pbx.ResetQueueStatistics")]
public sealed class ResetQueueStatistics : XapiAction<CallById>;

/// <summary>Changes a queue.</summary>
[Action("Queues", "Update Queue", "PATCH", "/Queues({Id})")]
public sealed class UpdateQueue : XapiAction<Queue>;
