using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http.Feeds;

/// <summary>Reads RSS 0.9 to 2.0 and Atom.</summary>
internal static partial class FeedReader
{
    // Nothing that a feed refers to is fetched, and its DTD cannot make text grow.
    private static readonly XmlReaderSettings Careful = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 256L << 20,
    };

    /// <summary>The entries of a feed.</summary>
    /// <param name="content">The answer's content.</param>
    /// <param name="customFields">Elements of an entry that are taken over besides the usual ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="NodeFailedException">It is no feed.</exception>
    public static async Task<IReadOnlyList<JObject>> ReadAsync(HttpContent content, IReadOnlyList<string> customFields, CancellationToken cancellationToken)
    {
        XElement root = Load(await content.ReadAsByteArrayAsync(cancellationToken), content.Headers.ContentType?.CharSet);
        IEnumerable<XElement> entries = root.Name.LocalName switch
        {
            "feed" => root.Elements().Where(static element => element.Name.LocalName == "entry"),
            "rss" => root.Elements().Where(static element => element.Name.LocalName == "channel").Take(1).Elements().Where(IsItem),
            "RDF" => root.Elements().Where(IsItem),
            _ => throw new NodeFailedException(Codes.UnexpectedAnswer, "Feed not recognized as RSS 1 or 2.")
            {
                Hint = $"The document begins with <{root.Name.LocalName}>. Check that the URL leads to the feed itself.",
                Parameter = "url",
            },
        };
        bool isAtom = root.Name.LocalName == "feed";
        return [.. entries.Select(element => isAtom ? AtomEntry.Read(element, customFields) : RssEntry.Read(element, customFields))];
    }

    private static bool IsItem(XElement element) => element.Name.LocalName == "item";

    private static XElement Load(byte[] content, string? charset)
    {
        try
        {
            // What a feed declares itself counts before what its server says of all files.
            string start = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, 200));
            Match declared = Declaration().Match(start);
            using var text = new StreamReader(new MemoryStream(content), Charset.Of(declared.Success ? declared.Groups[1].Value : charset), detectEncodingFromByteOrderMarks: true);
            using var reader = XmlReader.Create(text, Careful);
            return XElement.Load(reader);
        }
        catch (XmlException fault)
        {
            throw new NodeFailedException(Codes.UnexpectedAnswer, "Unable to parse XML.", fault)
            {
                Hint = $"{fault.Message} Check that the URL leads to the feed itself.",
                Parameter = "url",
            };
        }
    }

    [GeneratedRegex("""<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
