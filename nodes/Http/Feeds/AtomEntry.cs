using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Http.Feeds;

/// <summary>An entry of an Atom feed.</summary>
internal static class AtomEntry
{
    public static JObject Read(XElement entry, IReadOnlyList<string> customFields)
    {
        Dictionary<string, XElement> elements = FeedElement.FirstByName(entry);
        var json = new JObject();
        foreach (string field in customFields)
        {
            if (elements.TryGetValue(field, out XElement? found))
                json[field] = FeedElement.ValueOf(found);
        }

        if (elements.TryGetValue("title", out XElement? title))
            json["title"] = FeedElement.TextOf(title);
        if (LinkOf(entry) is { } link)
            json["link"] = link;
        if ((elements.GetValueOrDefault("published") ?? elements.GetValueOrDefault("updated")) is { } date && FeedElement.IsoDateOf(FeedElement.TextOf(date)) is { } published)
            json["pubDate"] = published;
        if (elements.GetValueOrDefault("author")?.Elements().FirstOrDefault(static part => part.Name.LocalName == "name") is { } author)
            json["author"] = FeedElement.TextOf(author);
        Add(json, "content", "contentSnippet", elements.GetValueOrDefault("content"));
        Add(json, "summary", "summarySnippet", elements.GetValueOrDefault("summary"));
        if (elements.TryGetValue("id", out XElement? id))
            json["id"] = FeedElement.TextOf(id);
        if (json["pubDate"] is { } isoDate)
            json["isoDate"] = isoDate.DeepClone();
        return json;
    }

    private static string? LinkOf(XElement entry)
    {
        XElement[] links = [.. entry.Elements().Where(static element => element.Name.LocalName == "link")];
        return (string?)(links.FirstOrDefault(static link => (string?)link.Attribute("rel") is null or "alternate") ?? links.FirstOrDefault())?.Attribute("href");
    }

    private static void Add(JObject json, string name, string snippet, XElement? element)
    {
        if (element is null)
            return;
        string content = FeedElement.TextOf(element);
        json[name] = content;
        json[snippet] = FeedElement.SnippetOf(content);
    }
}
