using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>Failures as JSON text.</summary>
internal static class FailureText
{
    public static string? Write(RunFailure? failure, Func<string, string> redact) =>
        failure is null ? null : redact(NodeJson.Write(JToken.FromObject(failure, NodeJson.Serializer)));

    public static string? Write(IReadOnlyList<RunFailure> failures, Func<string, string> redact) =>
        failures.Count == 0 ? null : redact(NodeJson.Write(JToken.FromObject(failures, NodeJson.Serializer)));

    public static RunFailure Read(string text) => NodeJson.Parse(text).ToObject<RunFailure>(NodeJson.Serializer)!;

    public static IReadOnlyList<RunFailure> ReadList(string text) => NodeJson.Parse(text).ToObject<List<RunFailure>>(NodeJson.Serializer)!;
}
