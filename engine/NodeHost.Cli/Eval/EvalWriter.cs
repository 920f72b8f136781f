using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Sdk;

namespace NodeHost.Cli.Eval;

/// <summary>Writes what became of expressions as JSON, a line each.</summary>
internal sealed class EvalWriter(TextWriter text, bool withWarnings)
{
    /// <summary><c>{"value":…}</c>, with what the value's JSON does not show.</summary>
    public void Write(EvalResult result)
    {
        using JsonTextWriter json = NodeJson.CreateWriter(text);
        json.WriteStartObject();
        json.WritePropertyName("value");
        (result.Value ?? JValue.CreateNull()).WriteTo(json);
        switch (result)
        {
            case { Value: null }:
                json.WritePropertyName("undefined");
                json.WriteValue(true);
                break;
            case { Kind: ResultKind.DateTime }:
                Member(json, "type", "DateTime");
                break;
            case { Kind: not ResultKind.Plain }:
                Member(json, "nonfinite", result.Kind == ResultKind.NegativeInfinity ? "-Infinity" : result.Kind.ToString());
                break;
        }

        if (withWarnings && result.Warning is { } warning)
            Member(json, "warning", warning);
        json.WriteEndObject();
        json.Flush();
        text.WriteLine();
    }

    /// <summary><c>{"error":{"code":…,"message":…,"hint":…}}</c>.</summary>
    public void WriteError(string code, string message, string? hint = null)
    {
        using JsonTextWriter json = NodeJson.CreateWriter(text);
        json.WriteStartObject();
        json.WritePropertyName("error");
        json.WriteStartObject();
        Member(json, "code", code);
        Member(json, "message", message);
        if (hint is not null)
            Member(json, "hint", hint);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        text.WriteLine();
    }

    private static void Member(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
