using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>Makes items of an answer of the PBX.</summary>
internal static class XapiAnswer
{
    private const string CountName = "@odata.count";

    /// <exception cref="NodeFailedException">The answer is not JSON, or only the beginning of it.</exception>
    public static async Task<ItemResult> ReadAsync(HttpResponseMessage response, XapiCall call, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength == 0)
            return Done(call);
        Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        return Items(Parse(response, stream, call));
    }

    private static ItemResult Items(JToken json) => json switch
    {
        JObject entity when entity["value"] is JArray values => Collection(values, entity[CountName]),
        JObject entity => entity,
        JArray values => Collection(values, null),
        _ => new JObject { ["value"] = json },
    };

    // The count would be lost with the envelope, so each element carries it; without elements it stands alone.
    private static ItemResult Collection(JArray values, JToken? count)
    {
        if (count is not null && values.Count == 0)
            return new JObject { [CountName] = count };
        var items = new Item[values.Count];
        for (int i = 0; i < items.Length; i++)
        {
            JObject json = values[i] as JObject ?? new JObject { ["value"] = values[i] };
            if (count is not null)
                json[CountName] = count;
            items[i] = Item.Of(json);
        }

        return ItemResult.Many(items);
    }

    private static ItemResult Done(XapiCall call)
    {
        var json = new JObject { ["success"] = true, ["operation"] = call.Action.Operation };
        foreach ((string name, object? value) in call.Keys)
            json[name] = value is null ? null : JToken.FromObject(value, NodeJson.Serializer);
        return json;
    }

    private static JToken Parse(HttpResponseMessage response, Stream stream, XapiCall call)
    {
        try
        {
            using var text = new StreamReader(stream, leaveOpen: true);
            return NodeJson.Read(text);
        }
        catch (JsonException fault)
        {
            stream.Position = 0;
            using var body = new StreamReader(stream, leaveOpen: true);
            throw NotJson(response, body.ReadToEnd(), call, fault);
        }
    }

    private static NodeFailedException NotJson(HttpResponseMessage response, string body, XapiCall call, JsonException fault)
    {
        string request = HttpFailures.Describe(response.RequestMessage);
        int status = (int)response.StatusCode;
        bool looksLikeJson = body.TrimStart() is ['{' or '[', ..];
        string place = fault is JsonReaderException at ? $" at line {at.LineNumber}, column {at.LinePosition}" : "";
        // Nothing of the JSON is shown: entities hold passwords.
        string message = looksLikeJson
            ? $"{request} answered {status} with JSON that is damaged or breaks off{place}. {NextStep(call)}"
            : $"{request} answered {status} with something else than JSON: {HttpFailures.Excerpt(body)}. {PbxStatus.NotAPbx}";
        return new NodeFailedException(Codes.UnexpectedAnswer, message, fault)
        {
            HttpStatus = status,
            IsUncertain = looksLikeJson && call.Action.Effect > NodeEffect.Read,
        };
    }

    private static string NextStep(XapiCall call) => call.Action.Effect > NodeEffect.Read
        ? "The PBX has probably done what was asked: look there before you run it again. A proxy in between may be cutting answers."
        : "Try again; a proxy in between may be cutting answers.";
}
