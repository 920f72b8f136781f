using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;

namespace NodeHost.Nodes.Http.Feeds;

/// <summary>What an element of a feed says, under the names that feeds usually give it.</summary>
internal static partial class FeedElement
{
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["http://purl.org/dc/elements/1.1/"] = "dc",
        ["http://purl.org/rss/1.0/modules/content/"] = "content",
        ["http://search.yahoo.com/mrss/"] = "media",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
    };

    /// <summary>The name with its prefix, for example <c>dc:creator</c>.</summary>
    public static string NameOf(XElement element)
    {
        string prefix = Prefixes.GetValueOrDefault(element.Name.NamespaceName) ?? element.GetPrefixOfNamespace(element.Name.Namespace) ?? "";
        return prefix.Length == 0 ? element.Name.LocalName : $"{prefix}:{element.Name.LocalName}";
    }

    /// <summary>The first element of each name.</summary>
    public static Dictionary<string, XElement> FirstByName(XElement entry)
    {
        var byName = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (XElement element in entry.Elements())
            byName.TryAdd(NameOf(element), element);
        return byName;
    }

    /// <summary>The text; markup within it stays markup.</summary>
    public static string TextOf(XElement element) => element.HasElements
        ? string.Concat(element.Nodes().Select(static node => node.ToString(SaveOptions.DisableFormatting))).Trim()
        : element.Value.Trim();

    /// <summary>The text, or an object of attributes and parts where the element has such.</summary>
    public static JToken ValueOf(XElement element)
    {
        JObject attributes = AttributesOf(element);
        if (!element.HasElements)
            return attributes.Count == 0 || element.Value.Trim().Length > 0 ? element.Value.Trim() : new JObject { ["$"] = attributes };
        var json = new JObject();
        if (attributes.Count > 0)
            json["$"] = attributes;
        foreach (IGrouping<string, XElement> parts in element.Elements().GroupBy(NameOf))
            json[parts.Key] = new JArray(parts.Select(ValueOf));
        return json;
    }

    /// <summary>The attributes, without those that declare names.</summary>
    public static JObject AttributesOf(XElement element) =>
        new(element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration).Select(static attribute => new JProperty(attribute.Name.LocalName, attribute.Value)));

    /// <summary>The text without its markup.</summary>
    public static string SnippetOf(string html)
    {
        string spaced = BlockTag().Replace(html, "$1\n$2");
        return WebUtility.HtmlDecode(Tag().Replace(spaced, "")).Trim();
    }

    /// <summary>A date as JavaScript writes it; null for what is none.</summary>
    public static string? IsoDateOf(string text) => DateText.TryParse(text, TimeZoneInfo.Utc, out DateTimeOffset date)
        ? date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"([^\n])</?(?:h|br|p|ul|ol|li|blockquote|section|table|tr|div)[^>]*>([^\n])", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex BlockTag();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Tag();
}
