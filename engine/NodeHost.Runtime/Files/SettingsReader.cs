using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Files;

/// <summary>Reads the <c>settings</c> of a workflow file. Settings of n8n's server, such as what it saves, have no effect here.</summary>
internal static class SettingsReader
{
    public static WorkflowSettings Read(JObject? source, ProblemList problems)
    {
        if (source is null)
            return new WorkflowSettings();
        var members = new MemberReader(source, problems, null);
        double? timeout = members.Number("executionTimeout");
        return new WorkflowSettings
        {
            Order = ReadOrder(members.Text("executionOrder"), source, problems),
            TimeZone = ReadTimeZone(members.Text("timezone"), source, problems),
            // n8n writes -1 for "no limit".
            ExecutionTimeout = timeout > 0 ? TimeSpan.FromSeconds(timeout.Value) : null,
            ErrorWorkflow = members.Text("errorWorkflow") is { Length: > 0 } id and not "DEFAULT" ? id : null,
            Callers = ReadCallers(members.Text("callerPolicy"), source, problems),
            CallerIds = (members.Text("callerIds") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        };
    }

    private static CallerPolicy ReadCallers(string? text, JObject source, ProblemList problems)
    {
        switch (text)
        {
            case null or "" or "any" or "workflowsFromSameOwner":
                return CallerPolicy.Any;
            case "none":
                return CallerPolicy.None;
            case "workflowsFromAList":
                return CallerPolicy.FromList;
            default:
                problems.Add(Codes.InvalidSetting, source["callerPolicy"].Position(), $"settings.callerPolicy is '{text}': expected any, none, workflowsFromSameOwner or workflowsFromAList.");
                return CallerPolicy.None;
        }
    }

    private static ExecutionOrder ReadOrder(string? text, JObject source, ProblemList problems)
    {
        switch (text)
        {
            case null or "" or "v0":
                return ExecutionOrder.V0;
            case "v1":
                return ExecutionOrder.V1;
            default:
                problems.Add(Codes.InvalidSetting, source["executionOrder"].Position(), $"settings.executionOrder is '{text}': expected v1 or v0.");
                return ExecutionOrder.V1;
        }
    }

    private static string? ReadTimeZone(string? text, JObject source, ProblemList problems)
    {
        // n8n writes DEFAULT where the user chose nothing.
        if (text is null or "" or "DEFAULT")
            return null;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(text, out _))
            return text;
        problems.Add(Codes.InvalidSetting, source["timezone"].Position(), $"settings.timezone is '{text}', which is no known time zone: expected a name such as Europe/Berlin.");
        return null;
    }
}
