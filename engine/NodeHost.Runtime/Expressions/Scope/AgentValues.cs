using Jint;
using Jint.Native;
using Jint.Runtime;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Files;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary><c>$fromAI()</c>, what an agent gave to the node as its tool, and <c>$agentInfo</c>, what is attached to an agent.</summary>
internal static class AgentValues
{
    private const int LongestKey = 64;
    private const string AgentType = ".agent";

    /// <summary><c>$fromAI(key, description, type, default)</c>.</summary>
    /// <exception cref="ExpressionException">The key is none, or no agent called the node.</exception>
    public static JsValue FromAgent(ScopeFrame frame, JsValue[] arguments)
    {
        string key = arguments is [var name, ..] && !name.IsUndefined() ? TypeConverter.ToString(name) : "";
        if (key.Length == 0)
            throw ScopeFault.Fault("Add a key, e.g. $fromAI('placeholder_name')", "The key names what the agent is to fill in.");
        if (key.Length > LongestKey || !key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
        {
            throw ScopeFault.Fault(
                "Invalid parameter key, must be between 1 and 64 characters long and only contain lowercase letters, uppercase letters, numbers, underscores, and hyphens",
                $"Write for example $fromAI('{Simple(key)}').");
        }

        JObject given = frame.Run.ToolInputOf(frame.Node.NodeName, frame.Node.RunIndex, frame.ItemIndex ?? 0)
            ?? throw ScopeFault.Fault("No execution data available", "No agent called this node as its tool, so there is nothing that it filled in.");
        JToken? value = given["query"] is JObject query ? query[key] : given["query"] is null ? given[key] : null;
        return value is null ? arguments.Length > 3 ? arguments[3] : JsValue.Undefined : JsonValues.From(frame.Engine, value);
    }

    /// <summary>What is attached to the node if it is an agent; undefined for other nodes.</summary>
    public static JsValue InfoOf(ScopeFrame frame)
    {
        if (frame.Run.NodeOf(frame.Node.NodeName)?.Type.EndsWith(AgentType, StringComparison.Ordinal) != true)
            return JsValue.Undefined;
        IReadOnlyList<WorkflowConnection> attached = frame.Run.AttachmentsOf(frame.Node.NodeName);
        IEnumerable<JObject> tools = attached.Where(connection => connection.Kind == "ai_tool").Select(connection => new JObject
        {
            ["connected"] = true,
            ["name"] = connection.Source,
            ["type"] = frame.Run.NodeOf(connection.Source)?.Type,
        });
        return new JsonObjectView(frame.Engine, new JObject
        {
            ["memoryConnectedToAgent"] = attached.Any(connection => connection.Kind == "ai_memory"),
            ["tools"] = new JArray(tools),
        });
    }

    private static string Simple(string key)
    {
        string simple = string.Concat(key.Take(LongestKey).Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_'));
        return simple.Trim('_') is { Length: > 0 } text ? text : "placeholder_name";
    }
}
