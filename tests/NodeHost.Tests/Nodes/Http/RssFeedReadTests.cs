using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Nodes.Http;

public sealed class RssFeedReadTests
{
    [TestCase("""<rss version="2.0"><channel><title>c</title><item><title> T </title><link>https://a/1</link><pubDate>Tue, 03 Mar 2026 10:00:00 +0100</pubDate><description>&lt;p&gt;Hi &amp;amp; bye&lt;/p&gt;</description><guid isPermaLink="false">g1</guid><category>x</category><category domain="d">y</category></item></channel></rss>""",
        """{"title":"T","link":"https://a/1","pubDate":"Tue, 03 Mar 2026 10:00:00 +0100","content":"<p>Hi &amp; bye</p>","contentSnippet":"Hi & bye","guid":"g1","categories":["x",{"_":"y","$":{"domain":"d"}}],"isoDate":"2026-03-03T09:00:00.000Z"}""")]
    [TestCase("""<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><dc:creator>Ann</dc:creator><content:encoded><![CDATA[a<br>b]]></content:encoded><enclosure url="https://a/f.mp3" type="audio/mpeg"/></item></channel></rss>""",
        """{"creator":"Ann","content:encoded":"a<br>b","enclosure":{"url":"https://a/f.mp3","type":"audio/mpeg"},"dc:creator":"Ann","content:encodedSnippet":"a\nb"}""")]
    [TestCase("""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>T</title><link rel="self" href="https://a/s"/><link href="https://a/1"/><id>i</id><updated>2026-03-03T10:00:00Z</updated><author><name>Ann</name></author><summary>s</summary><content type="html">&lt;b&gt;c&lt;/b&gt;</content></entry></feed>""",
        """{"title":"T","link":"https://a/1","pubDate":"2026-03-03T10:00:00.000Z","author":"Ann","content":"<b>c</b>","contentSnippet":"c","summary":"s","summarySnippet":"s","id":"i","isoDate":"2026-03-03T10:00:00.000Z"}""")]
    [TestCase("""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="https://a/1"><title>T</title></item></rdf:RDF>""",
        """{"title":"T","rdf:about":"https://a/1"}""")]
    [TestCase("""<!DOCTYPE rss [<!ENTITY e "x">]><rss><channel><item><title>T</title></item></channel></rss>""", """{"title":"T"}""")]
    [TestCase("""<rss><channel><title>empty</title></channel></rss>""", "")]
    public async Task Feed_becomes_items(string feed, string expected)
    {
        using var bench = new HttpBench(_ => HttpBench.Answer(feed, "application/xml"));

        RunReport report = await bench.RunAsync("rssFeedRead", 1.2, """{"url":"https://a.example/feed"}""");

        Assert.That(HttpBench.JsonOf(report), Is.EqualTo(expected));
    }

    [TestCase("<?xml version=\"1.0\" encoding=\"windows-1251\"?>", "application/xml")]
    [TestCase("", "application/xml; charset=windows-1251")]
    public async Task Feed_is_read_in_its_own_encoding(string declaration, string type)
    {
        byte[] feed = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes($"{declaration}<rss><channel><item><title>Привет</title></item></channel></rss>");
        using var bench = new HttpBench(_ => new HttpResponseMessage { Content = new ByteArrayContent(feed) { Headers = { { "Content-Type", type } } } });

        RunReport report = await bench.RunAsync("rssFeedRead", 1.2, """{"url":"https://a.example/feed"}""");

        Assert.That(HttpBench.JsonOf(report), Is.EqualTo("""{"title":"Привет"}"""));
    }

    [Test]
    public async Task Custom_fields_are_taken_over()
    {
        const string Feed = """<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><price>5</price><media:thumbnail url="u"/></item></channel></rss>""";
        using var bench = new HttpBench(_ => HttpBench.Answer(Feed, "application/xml"));

        RunReport report = await bench.RunAsync("rssFeedRead", 1.2, """{"url":"https://a.example/feed","options":{"customFields":"price, media:thumbnail, other"}}""");

        Assert.That(HttpBench.JsonOf(report), Is.EqualTo("""{"price":"5","media:thumbnail":{"$":{"url":"u"}}}"""));
    }

    [TestCase(1, 1)]
    [TestCase(1.1, 2)]
    public async Task First_version_reads_one_feed_alone(double version, int requests)
    {
        using var bench = new HttpBench(_ => HttpBench.Answer("<rss><channel><item><title>T</title></item></channel></rss>", "application/xml"));

        RunReport report = await bench.RunAsync("rssFeedRead", version, """{"url":"https://a.example/feed"}""", NodeHost.Sdk.Testing.TestBench.Items("{}", "{}"));

        Assert.That(bench.Requests, Has.Count.EqualTo(requests));
        Assert.That(HttpBench.ItemsOf(report), Has.Count.EqualTo(requests));
    }

    [TestCase("https://a.example/feed", "<html/>", 200, "Feed not recognized as RSS 1 or 2.")]
    [TestCase("https://a.example/feed", "no xml", 200, "Unable to parse XML.")]
    [TestCase("https://a.example/feed", "<rss><channel><item><title>&e;</title></item></channel></rss>", 200, "Unable to parse XML.")]
    [TestCase("https://a.example/feed", "", 404, "Status code 404")]
    [TestCase("a feed", "", 200, "The provided 'URL' is not valid.")]
    public async Task What_is_no_feed_says_so(string url, string answer, int status, string message)
    {
        using var bench = new HttpBench(_ => HttpBench.Answer(answer, "text/html", status));

        RunReport report = await bench.RunAsync("rssFeedRead", 1.2, $$"""{"url":"{{url}}"}""");

        Assert.That(report.Failure!.Message, Is.EqualTo(message));
    }
}
