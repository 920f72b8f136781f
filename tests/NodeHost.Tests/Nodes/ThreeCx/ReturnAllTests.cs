using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Actions;
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;

namespace NodeHost.Tests.Nodes.ThreeCx;

public sealed class ReturnAllTests
{
    [TestCase(0, null, null, "?$top=100")]
    [TestCase(99, null, null, "?$top=100")]
    [TestCase(100, null, null, "?$top=100|?$top=100&$skip=100")]
    [TestCase(250, null, null, "?$top=100|?$top=100&$skip=100|?$top=100&$skip=200")]
    [TestCase(5, 2, null, "?$top=2|?$top=2&$skip=2|?$top=2&$skip=4")]
    [TestCase(5, 2, 1, "?$top=2&$skip=1|?$top=2&$skip=3|?$top=2&$skip=5")]
    [TestCase(5, 0, 5, "?$top=100&$skip=5")]
    public async Task Pages_are_asked_for_until_one_is_short(int entities, int? top, int? skip, string requests)
    {
        using var pbx = new PagingPbx(entities);
        var query = new ListQuery { ReturnAll = true, Top = top is { } t ? t : default(Optional<int>), Skip = skip is { } s ? s : default(Optional<int>) };

        IReadOnlyList<Item> items = await pbx.Bench.RunAsync(new ListReceptionist(), query);

        Assert.That(items.Select(item => (int)item.Json["Id"]!), Is.EqualTo(Enumerable.Range(skip ?? 0, entities - (skip ?? 0))));
        Assert.That(string.Join('|', pbx.Requests), Is.EqualTo(requests));
    }

    [Test]
    public async Task Links_to_the_next_page_are_followed_within_the_pages_that_were_asked_for()
    {
        using var pbx = new PagingPbx(9) { LargestPage = 2, LinksAre = "https://pbx.example.com/xapi/v1/Receptionists{0}" };

        IReadOnlyList<Item> items = await pbx.Bench.RunAsync(new ListReceptionist(), new ListQuery { ReturnAll = true, Top = 4, Count = true });

        Assert.That(items.Select(item => (int)item.Json["Id"]!), Is.EqualTo(Enumerable.Range(0, 9)));
        Assert.That(items.Select(item => (int)item.Json["@odata.count"]!), Is.All.EqualTo(9));
        Assert.That(items.Select(item => item.Json.ContainsKey("@odata.nextLink")), Is.All.False);
    }

    [TestCase("Receptionists{0}")]
    [TestCase("/xapi/v1/Receptionists{0}")]
    public async Task Link_may_be_relative(string link)
    {
        using var pbx = new PagingPbx(5) { LargestPage = 2, LinksAre = link };

        IReadOnlyList<Item> items = await pbx.Bench.RunAsync(new ListReceptionist(), new ListQuery { ReturnAll = true });

        Assert.That(items, Has.Count.EqualTo(5));
    }

    [Test]
    public async Task Service_that_does_not_page_is_asked_once()
    {
        using var pbx = new PagingPbx(250) { IgnoresPages = true };

        IReadOnlyList<Item> items = await pbx.Bench.RunAsync(new ListReceptionist(), new ListQuery { ReturnAll = true });

        Assert.That(items, Has.Count.EqualTo(250));
        Assert.That(pbx.Requests, Has.Count.EqualTo(1));
    }

    [TestCase(
        100, 100, "", true, "The PBX was asked for all pages and gave the same page again, as if it did not know $skip. Ask without Return All.")]
    [TestCase(
        5, 2, "Receptionists?again", false, "The PBX was asked for all pages and leads in a circle: its link to the next page, /xapi/v1/Receptionists, was followed already.")]
    [TestCase(
        5, 2, "https://evil.example.com/xapi/v1/Receptionists{0}", false,
        "The PBX was asked for all pages and gave a link to the next page at another server, https://evil.example.com, which is not followed.")]
    [TestCase(
        5, 2, "http://pbx.example.com/xapi/v1/Receptionists{0}", false,
        "The PBX was asked for all pages and gave a link to the next page at another server, http://pbx.example.com, which is not followed.")]
    public void Pages_that_lead_nowhere_are_refused(int entities, int largestPage, string link, bool ignoresPages, string message)
    {
        using var pbx = new PagingPbx(entities) { LargestPage = largestPage, LinksAre = link, IgnoresPages = ignoresPages };

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(
            () => pbx.Bench.RunAsync(new ListReceptionist(), new ListQuery { ReturnAll = true }));

        Assert.That(failure?.Code, Is.EqualTo(Codes.UnexpectedAnswer));
        Assert.That(failure?.Message, Is.EqualTo(message));
    }

    [Test]
    public void Page_that_is_refused_is_a_failure()
    {
        using var pbx = new PagingPbx(250) { FailsFrom = 100 };

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(
            () => pbx.Bench.RunAsync(new ListReceptionist(), new ListQuery { ReturnAll = true }));

        Assert.That(failure?.HttpStatus, Is.EqualTo(403));
    }

    [TestCase(5, "", 0)]
    [TestCase(2, "Receptionists{0}", 1)]
    public async Task Without_it_one_page_comes_and_the_log_says_if_there_is_more(int largestPage, string link, int lines)
    {
        using var pbx = new PagingPbx(5) { LargestPage = largestPage, LinksAre = link };

        IReadOnlyList<Item> items = await pbx.Bench.RunAsync(new ListReceptionist(), new ListQuery());

        Assert.That(items, Has.Count.EqualTo(largestPage));
        Assert.That(pbx.Bench.Log, Has.Count.EqualTo(lines));
        Assert.That(pbx.Bench.Log, Is.All.EqualTo("The PBX has more than these 2: switch Return All on to get them all, or ask for the next ones by $skip."));
    }

    /// <summary>A PBX with some receptionists, which it gives in pages.</summary>
    private sealed class PagingPbx : HttpMessageHandler
    {
        private readonly int _entities;

        public PagingPbx(int entities)
        {
            _entities = entities;
            Bench = new TestBench { HttpHandler = this, ServiceRoot = new Uri("https://pbx.example.com/xapi/v1/") };
        }

        public TestBench Bench { get; }

        public List<string> Requests { get; } = [];

        public int LargestPage { get; init; } = int.MaxValue;

        public string LinksAre { get; init; } = "";

        public bool IgnoresPages { get; init; }

        public int FailsFrom { get; init; } = int.MaxValue;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string query = request.RequestUri!.Query;
            Requests.Add(query);
            int skip = IgnoresPages ? 0 : Option(query, "$skip") ?? 0;
            int asked = IgnoresPages ? _entities : Option(query, "$top") ?? int.MaxValue;
            int given = Math.Min(Math.Min(asked, LargestPage), Math.Max(0, _entities - skip));
            var page = new JObject { ["@odata.context"] = "c" };
            if (query.Contains("$count=true", StringComparison.Ordinal))
                page["@odata.count"] = _entities;
            page["value"] = new JArray(Enumerable.Range(skip, given).Select(id => new JObject { ["Id"] = id }));
            bool isCut = given < Math.Min(asked, _entities - skip);
            if (isCut && LinksAre.Length > 0)
                page["@odata.nextLink"] = string.Format(null, LinksAre, $"?$skip={skip + given}&$top={asked - given}&$count=true");
            HttpStatusCode status = skip >= FailsFrom ? HttpStatusCode.Forbidden : HttpStatusCode.OK;
            return Task.FromResult(new HttpResponseMessage(status)
            {
                Content = new StringContent(NodeJson.Write(page), Encoding.UTF8, "application/json"),
                RequestMessage = request,
            });
        }

        private static int? Option(string query, string name) => query.TrimStart('?').Split('&')
            .Select(option => option.Split('='))
            .Where(option => option[0] == name)
            .Select(option => (int?)int.Parse(option[1], null))
            .FirstOrDefault();
    }
}
