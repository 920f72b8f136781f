using System.Collections.Frozen;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Files;

namespace NodeHost.Runtime.Expressions.History;

/// <summary>What is known of a recorded run.</summary>
public sealed record RecordedContext
{
    public required WorkflowFile Workflow { get; init; }

    /// <summary>The runs of each node as n8n keeps them in an execution; null if the workflow was never run.</summary>
    public JObject? RunData { get; init; }

    /// <summary>What nodes keep over their runs, under <c>node:NAME</c> as n8n keeps it; null if nothing is known of it.</summary>
    public JObject? NodeContexts { get; init; }

    /// <summary>How the run was begun, in n8n's words.</summary>
    public string Mode { get; init; } = "manual";

    public string ExecutionId { get; init; } = "recorded";

    /// <summary>The values of <c>$vars</c>.</summary>
    public IReadOnlyDictionary<string, JToken> Variables { get; init; } = FrozenDictionary<string, JToken>.Empty;

    /// <summary>The environment variables that expressions may see.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = FrozenDictionary<string, string>.Empty;

    public required TimeZoneInfo TimeZone { get; init; }

    public required TimeProvider Clock { get; init; }
}
