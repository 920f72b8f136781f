using System.Collections.Frozen;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;

namespace NodeHost.Cli.Eval;

/// <summary>
/// The data of an evaluation: the items, which of them is meant, and what is known of their run. Written as one item's JSON, as a
/// list of items, or as <c>{"items": […], "itemIndex": n, "timezone": …, "now": …, "context": {…}}</c>.
/// </summary>
internal sealed record EvalData
{
    private static readonly FrozenSet<string> Members = FrozenSet.Create(StringComparer.Ordinal, "items", "itemIndex", "timezone", "now", "context");

    public required IReadOnlyList<JToken> Items { get; init; }

    public int ItemIndex { get; init; }

    public TimeZoneInfo? TimeZone { get; init; }

    public DateTimeOffset? Now { get; init; }

    /// <summary>The workflow and the run so far; null for items alone.</summary>
    public JObject? Context { get; init; }

    /// <summary>Reads data.</summary>
    /// <exception cref="FormatException">They have no such shape; the message says what is wrong.</exception>
    public static EvalData Read(JToken data) => data switch
    {
        JObject json when IsLong(json) => ReadLong(json),
        JObject json when json["json"] is JObject && json.Properties().All(member => member.Name is "json" or "binary" or "pairedItem" or "index" or "error") =>
            new EvalData { Items = [json] },
        JObject json => new EvalData { Items = [new JObject { ["json"] = json }] },
        JArray list => new EvalData { Items = [.. list.Select(ItemOf)] },
        _ => throw new FormatException($"an item is a JSON object, found {Word(data)}"),
    };

    // An item may well have a field "items", so that alone says nothing.
    private static bool IsLong(JObject json) =>
        json["items"] is JArray items && json.Properties().All(member => Members.Contains(member.Name))
        && (json.Count > 1 || (items.Count > 0 && items.All(item => item is JObject one && one["json"] is JObject)));

    private static EvalData ReadLong(JObject json) => new()
    {
        Items = [.. ((JArray)json["items"]!).Select(ItemOf)],
        ItemIndex = json["itemIndex"] switch
        {
            null => 0,
            JValue { Value: long and >= int.MinValue and <= int.MaxValue and var index } => (int)index,
            var other => throw new FormatException($"\"itemIndex\" is a whole number, found {Word(other)}"),
        },
        TimeZone = TextOf(json, "timezone") is { } zone ? ZoneOf(zone) : null,
        Now = TextOf(json, "now") is { } now ? EvalCommand.ParseTime(now) ?? throw new FormatException($"\"now\" is a time in ISO form with an offset, found \"{now}\"") : null,
        Context = json["context"] switch
        {
            null or { Type: JTokenType.Null } => null,
            JObject context => context,
            var other => throw new FormatException($"\"context\" is an object with \"workflow\" and \"runData\", found {Word(other)}"),
        },
    };

    private static JToken ItemOf(JToken token) => token switch
    {
        JObject item when item["json"] is JObject => item,
        JObject json => new JObject { ["json"] = json },
        _ => throw new FormatException($"an item is a JSON object, found {Word(token)}"),
    };

    private static string? TextOf(JObject json, string name) => json[name] switch
    {
        null or { Type: JTokenType.Null } => null,
        JValue { Value: string text } => text,
        var other => throw new FormatException($"\"{name}\" is text, found {Word(other)}"),
    };

    private static TimeZoneInfo ZoneOf(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone)
        ? zone
        : throw new FormatException($"\"{name}\" is no time zone. Write an IANA name, for example Europe/Berlin or UTC");

    private static string Word(JToken token) => token.Type switch
    {
        JTokenType.Array => "an array",
        JTokenType.Object => "an object",
        JTokenType.String => "text",
        JTokenType.Integer or JTokenType.Float => "a number",
        JTokenType.Boolean => "a boolean",
        _ => "null",
    };
}
