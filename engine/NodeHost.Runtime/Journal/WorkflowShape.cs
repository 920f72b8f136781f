using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>What of a workflow decides what it does: not where its nodes stand on the canvas, and not its notes.</summary>
public sealed class WorkflowShape
{
    private readonly JObject _shape;

    private WorkflowShape(JObject shape)
    {
        Text = NodeJson.Write(shape);
        // Read again, so that numbers are what they are in one that was kept.
        _shape = (JObject)NodeJson.Parse(Text);
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    }

    /// <summary>The shape as JSON, to be kept.</summary>
    public string Text { get; }

    /// <summary>The same for workflows that do the same.</summary>
    public string Hash { get; }

    /// <summary>The shape of a workflow.</summary>
    public static WorkflowShape Of(ExecutionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        WorkflowFile file = plan.File;
        return new WorkflowShape(new JObject
        {
            ["nodes"] = new JObject(plan.Nodes.OrderBy(node => node.Name, StringComparer.Ordinal).Select(node => new JProperty(node.Name, Of(node.Source)))),
            ["targets"] = new JObject(file.Connections.GroupBy(one => $"{one.Source}[{one.SourceOutput}] -> {one.Target}[{one.TargetInput}]{(one.Kind == "main" ? "" : $" ({one.Kind})")}", one => one.Target)
                .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new JProperty(group.Key, group.First()))),
            ["settings"] = JObject.FromObject(file.Settings),
            ["pinData"] = new JObject(file.PinData.OrderBy(pin => pin.Key, StringComparer.Ordinal)
                .Select(pin => new JProperty(pin.Key, new JArray(pin.Value.Select(item => item.Json.DeepClone()))))),
            ["start"] = plan.Start.Name,
            ["end"] = plan.End?.Name,
        });
    }

    /// <summary>A shape that was kept.</summary>
    public static WorkflowShape Parse(string text) => new((JObject)NodeJson.Parse(text));

    /// <summary>What is different in another shape.</summary>
    public IReadOnlyList<WorkflowChange> ChangesTo(WorkflowShape other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var changes = new List<WorkflowChange>();
        CompareMembers("nodes", other, (name, before, now) => changes.AddRange(NodeChanges(name, before, now)));
        CompareMembers("targets", other, (link, before, now) =>
            changes.Add(new WorkflowChange($"connection {link} {(before is null ? "added" : "removed")}", (string?)(now ?? before))));
        CompareMembers("settings", other, (name, before, now) => changes.Add(new WorkflowChange($"setting {name} changed from {Short(before)} to {Short(now)}", null)));
        CompareMembers("pinData", other, (name, _, _) => changes.Add(new WorkflowChange($"node '{name}': pinned items changed", name)));
        foreach (string end in (string[])["start", "end"])
        {
            if (!JToken.DeepEquals(_shape[end], other._shape[end]))
                changes.Add(new WorkflowChange($"the {end} of the run changed from {Short(_shape[end])} to {Short(other._shape[end])}", null));
        }

        return changes;
    }

    private void CompareMembers(string part, WorkflowShape other, Action<string, JToken?, JToken?> differ)
    {
        var (before, now) = ((JObject)_shape[part]!, (JObject)other._shape[part]!);
        foreach (string name in before.Properties().Concat(now.Properties()).Select(member => member.Name).Distinct(StringComparer.Ordinal))
        {
            if (!JToken.DeepEquals(before[name], now[name]))
                differ(name, before[name], now[name]);
        }
    }

    private static IEnumerable<WorkflowChange> NodeChanges(string name, JToken? before, JToken? now)
    {
        if (before is not JObject was || now is not JObject becomes)
            return [new WorkflowChange($"node '{name}' {(before is null ? "added" : "removed")}", name)];
        return Paths(was, becomes, "").Select(path => new WorkflowChange($"node '{name}': {path}", name));
    }

    // Named down to the member that differs, as a person would say it.
    private static IEnumerable<string> Paths(JObject before, JObject now, string path)
    {
        foreach (string name in before.Properties().Concat(now.Properties()).Select(member => member.Name).Distinct(StringComparer.Ordinal))
        {
            (JToken? was, JToken? becomes) = (before[name], now[name]);
            if (JToken.DeepEquals(was, becomes))
                continue;
            if (was is JObject inner && becomes is JObject other)
            {
                foreach (string deeper in Paths(inner, other, $"{path}{name}."))
                    yield return deeper;
            }
            else
            {
                yield return was is null ? $"{path}{name} added: {Short(becomes)}" : becomes is null ? $"{path}{name} removed" : $"{path}{name} changed from {Short(was)} to {Short(becomes)}";
            }
        }
    }

    private static string Short(JToken? value)
    {
        if (value is null)
            return "nothing";
        string text = NodeJson.Write(value);
        return text.Length <= 60 ? text : text[..59] + "…";
    }

    private static JObject Of(WorkflowNode node) => new()
    {
        ["type"] = node.Type,
        ["typeVersion"] = node.TypeVersion,
        ["parameters"] = node.Parameters.DeepClone(),
        ["credentials"] = new JObject(node.Credentials.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new JProperty(one.Key, one.Value.Name))),
        ["disabled"] = node.Disabled,
        ["onError"] = node.OnError.ToString(),
        ["retryOnFail"] = node.RetryOnFail,
        ["maxTries"] = node.MaxTries,
        ["waitBetweenTries"] = node.WaitBetweenTries.TotalMilliseconds,
        ["alwaysOutputData"] = node.AlwaysOutputData,
        ["executeOnce"] = node.ExecuteOnce,
    };
}

/// <summary>A difference between a workflow as it was when a run began and as it is now.</summary>
/// <param name="Description">What a person is told.</param>
/// <param name="Node">The node that may give other items than before; null where that may be any.</param>
public sealed record WorkflowChange(string Description, string? Node);
