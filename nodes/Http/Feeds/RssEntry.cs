using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Http.Feeds;

/// <summary>An entry of an RSS feed.</summary>
internal static class RssEntry
{
    // Elements that are taken over, and the name in the item; in the order in which the item has them.
    private static readonly (string Element, string Name)[] Fields =
    [
        ("author", "creator"), ("dc:publisher", "publisher"), ("dc:creator", "creator"), ("dc:source", "source"), ("dc:title", "title"), ("dc:type", "type"),
        ("title", "title"), ("link", "link"), ("pubDate", "pubDate"), ("author", "author"), ("summary", "summary"), ("content:encoded", "content:encoded"),
        ("enclosure", "enclosure"), ("dc:creator", "dc:creator"), ("dc:date", "dc:date"), ("comments", "comments"),
    ];

    public static JObject Read(XElement entry, IReadOnlyList<string> customFields)
    {
        Dictionary<string, XElement> elements = FeedElement.FirstByName(entry);
        var json = new JObject();
        foreach ((string element, string name) in Fields)
        {
            if (elements.TryGetValue(element, out XElement? found))
                json[name] = element == "enclosure" ? FeedElement.AttributesOf(found) : FeedElement.TextOf(found);
        }

        foreach (string field in customFields)
        {
            if (elements.TryGetValue(field, out XElement? found))
                json[field] = FeedElement.ValueOf(found);
        }

        if (json["content:encoded"] is { } encoded)
            json["content:encodedSnippet"] = FeedElement.SnippetOf((string)encoded!);
        AddContent(json, elements);
        if (entry.Attributes().FirstOrDefault(static attribute => attribute.Name.LocalName == "about") is { } about)
            json["rdf:about"] = about.Value;
        JArray categories = [.. entry.Elements().Where(static element => FeedElement.NameOf(element) == "category").Select(CategoryOf)];
        if (categories.Count > 0)
            json["categories"] = categories;
        if (ItunesEntry.Read(elements) is { } podcast)
            json["itunes"] = podcast;
        if ((string?)(json["pubDate"] ?? json["dc:date"]) is { } date && FeedElement.IsoDateOf(date) is { } isoDate)
            json["isoDate"] = isoDate;
        return json;
    }

    private static void AddContent(JObject json, Dictionary<string, XElement> elements)
    {
        if (elements.TryGetValue("description", out XElement? description))
        {
            string content = FeedElement.TextOf(description);
            json["content"] = content;
            json["contentSnippet"] = FeedElement.SnippetOf(content);
        }

        if (elements.TryGetValue("guid", out XElement? guid))
            json["guid"] = FeedElement.TextOf(guid);
    }

    private static JToken CategoryOf(XElement category)
    {
        JObject attributes = FeedElement.AttributesOf(category);
        return attributes.Count == 0 ? FeedElement.TextOf(category) : new JObject { ["_"] = FeedElement.TextOf(category), ["$"] = attributes };
    }
}
