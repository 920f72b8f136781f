using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Http.Feeds;

/// <summary>What a podcast says of an episode.</summary>
internal static class ItunesEntry
{
    private static readonly string[] Fields = ["author", "subtitle", "summary", "explicit", "duration", "image", "episode", "season", "keywords", "episodeType"];

    /// <summary>The fields; null where the entry is none of a podcast.</summary>
    public static JObject? Read(Dictionary<string, XElement> elements)
    {
        var json = new JObject();
        foreach (string field in Fields)
        {
            if (elements.TryGetValue($"itunes:{field}", out XElement? found))
                json[field] = field == "image" ? (string?)found.Attribute("href") ?? FeedElement.TextOf(found) : FeedElement.TextOf(found);
        }

        return json.Count == 0 ? null : json;
    }
}
