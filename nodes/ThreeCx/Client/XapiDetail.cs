using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>One complaint of an XAPI error.</summary>
/// <param name="Target">The property it is about; empty if it does not say.</param>
/// <param name="Message">A constant such as <c>WARNINGS.XAPI.NOT_FOUND</c>, or words.</param>
internal sealed record XapiDetail(string Target, string Message)
{
    /// <summary>Reads the complaints of an error body; none where it is not one.</summary>
    public static IReadOnlyList<XapiDetail> Read(string body)
    {
        if (Parse(body)?["error"] is not JObject error)
            return [];
        if (error["details"] is JArray { Count: > 0 } details)
        {
            XapiDetail[] read = [.. details.OfType<JObject>().SelectMany(FromObject).Distinct()];
            if (read.Length > 0)
                return read;
        }

        XapiDetail[] own = [.. FromObject(error)];
        return own.Length > 0 || (error["innerError"] ?? error["innererror"]) is not JObject inner ? own : [.. FromObject(inner)];
    }

    private static IEnumerable<XapiDetail> FromObject(JObject json) =>
        FromText(TextOf(json["target"]), TextOf(json["message"]) is { Length: > 0 } message ? message : TextOf(json["code"]));

    // "Number:\nWARNINGS.XAPI.ALREADY_IN_USE": the property before the constant, on a line of its own or not, perhaps several times.
    private static IEnumerable<XapiDetail> FromText(string target, string message)
    {
        string[] lines = message.Replace(": WARNINGS.", ":\nWARNINGS.", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!lines.Any(XapiMessages.IsConstant))
        {
            if (lines.Length > 0)
                yield return new XapiDetail(target, string.Join(' ', lines));
            yield break;
        }

        string current = target;
        foreach (string line in lines)
        {
            if (XapiMessages.IsConstant(line))
                yield return new XapiDetail(current, line);
            else if (target.Length == 0)
                current = line.TrimEnd(':').Trim();
        }
    }

    private static string TextOf(JToken? token) => token is { Type: JTokenType.String } ? (string?)token ?? "" : "";

    private static JObject? Parse(string body)
    {
        try
        {
            return NodeJson.Parse(body) as JObject;
        }
        catch (JsonTextException)
        {
            // Not an XAPI error; the status is all there is to go by.
            return null;
        }
    }
}
