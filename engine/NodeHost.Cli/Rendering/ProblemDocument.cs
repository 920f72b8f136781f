using Newtonsoft.Json;
using NodeHost.Runtime.Problems;

namespace NodeHost.Cli.Rendering;

/// <summary>Problems as JSON.</summary>
public static class ProblemDocument
{
    /// <summary>Writes problems as an array.</summary>
    public static void WriteList(JsonTextWriter json, IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(problems);
        json.WriteStartArray();
        foreach (Problem problem in problems)
            Write(json, problem);
        json.WriteEndArray();
    }

    private static void Write(JsonTextWriter json, Problem problem)
    {
        json.WriteStartObject();
        WriteIfSet(json, "severity", problem.Severity == ProblemSeverity.Error ? "error" : "warning");
        WriteIfSet(json, "code", problem.Code);
        WriteIfSet(json, "message", problem.Message);
        WriteIfSet(json, "file", problem.File);
        if (problem.Position.IsKnown)
        {
            WriteIfSet(json, "line", problem.Position.Line);
            WriteIfSet(json, "column", problem.Position.Column);
        }

        WriteIfSet(json, "node", problem.Node);
        WriteIfSet(json, "nodeType", problem.NodeType);
        WriteIfSet(json, "item", problem.ItemIndex);
        WriteIfSet(json, "parameter", problem.Property);
        json.WriteEndObject();
    }

    private static void WriteIfSet(JsonTextWriter json, string member, object? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(member);
        json.WriteValue(value);
    }
}
