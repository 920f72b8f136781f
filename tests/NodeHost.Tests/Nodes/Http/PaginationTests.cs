using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Nodes.Http;

/// <summary>Several pages read by one HTTP Request node; the service has the numbers 0 to 4, two a page.</summary>
public sealed class PaginationTests
{
    private const string Numbered = """
        "paginationMode":"updateAParameterInEachRequest","parameters":{"parameters":[{"name":"skip","value":"={{ $pageCount * 2 }}"}]}
        """;

    private const string Linked = """
        "paginationMode":"responseContainsNextURL","nextURL":"={{ $response.headers['next-url'] }}"
        """;

    [TestCase(Numbered, "0 1 2 3 4", 4)]
    [TestCase(Numbered + ""","limitPagesFetched":true,"maxRequests":2""", "0 1 2 3", 2)]
    [TestCase(Numbered + ""","paginationCompleteWhen":"other","completeExpression":"={{ $response.body.length < 2 }}" """, "0 1 2 3 4", 3)]
    [TestCase("""
        "paginationMode":"updateAParameterInEachRequest","parameters":{"parameters":[{"name":"skip","value":"={{ $pageCount * 2 }}"},{"name":"by","value":"status"}]},
        "paginationCompleteWhen":"receiveSpecificStatusCodes","statusCodesWhenComplete":"404, 204"
        """, "0 1 2 3 4", 4)]
    [TestCase(Linked, "0 1 2 3 4", 3)]
    [TestCase(Linked + ""","limitPagesFetched":true,"maxRequests":1""", "0 1", 1)]
    public async Task Pages_are_read_until_the_last(string pagination, string expected, int requests)
    {
        using var bench = new HttpBench(Serve);

        RunReport report = await RunAsync(bench, pagination);

        Assert.That(string.Join(' ', HttpBench.ItemsOf(report).Select(item => (string?)item.Json["n"])), Is.EqualTo(expected));
        Assert.That(bench.Requests, Has.Count.EqualTo(requests));
    }

    [Test]
    public async Task Next_url_keeps_the_query_that_it_lacks()
    {
        using var bench = new HttpBench(_ => HttpBench.Json("""{"next":"/n?skip=2"}"""));

        await bench.RunAsync("httpRequest", 4.2, """
            {"url":"https://a.example/n","sendQuery":true,"queryParameters":{"parameters":[{"name":"key","value":"k"},{"name":"skip","value":"0"}]},"options":{"pagination":{"pagination":
             {"paginationMode":"responseContainsNextURL","nextURL":"={{ $response.body.next }}","limitPagesFetched":true,"maxRequests":2}}}}
            """);

        Assert.That(bench.Requests.Select(asked => asked.Line), Is.EqualTo(new[] { "GET https://a.example/n?key=k&skip=0", "GET https://a.example/n?skip=2&key=k" }));
    }

    [TestCase("body", """{"page":1}""", "")]
    [TestCase("headers", "", "1")]
    public async Task Page_parameters_go_into_body_and_headers(string place, string body, string header)
    {
        using var bench = new HttpBench(_ => HttpBench.Json("[]"));

        await RunAsync(bench, $$$"""
            "paginationMode":"updateAParameterInEachRequest","parameters":{"parameters":[{"type":"{{{place}}}","name":"page","value":"={{ $pageCount + 1 }}"}]}
            """, "POST");

        Asked asked = bench.Requests.Single();
        Assert.That((asked.Body, asked.HeaderOf("page") ?? ""), Is.EqualTo((body, header)));
    }

    [Test]
    public async Task Next_page_sees_the_request_and_the_item()
    {
        using var bench = new HttpBench(_ => HttpBench.Json("[1]"));

        await RunAsync(bench, """
            "paginationMode":"updateAParameterInEachRequest","limitPagesFetched":true,"maxRequests":2,"requestInterval":250,
            "parameters":{"parameters":[{"name":"t","value":"={{ ($request.qs?.t ?? '') + $json.k + ($response.body[0] ?? '-') }}"}]}
            """);

        Assert.That(bench.Requests.Select(asked => asked.Line), Is.EqualTo(new[] { "GET https://a.example/n?t=k-", "GET https://a.example/n?t=k-k1" }));
        Assert.That(bench.Clock.Pauses, Does.Contain(TimeSpan.FromMilliseconds(250)));
    }

    [TestCase(Numbered, 500, "The service was not able to process your request")]
    [TestCase("""
        "paginationMode":"updateAParameterInEachRequest"
        """, 200, "The returned response was identical 5x, so requests got stopped")]
    [TestCase(Numbered + ""","paginationCompleteWhen":"receiveSpecificStatusCodes","statusCodesWhenComplete":"x" """, 200, "'x' is no status code.")]
    public async Task Reading_that_leads_nowhere_fails(string pagination, int status, string message)
    {
        using var bench = new HttpBench(_ => HttpBench.Json("[1]", status));

        RunReport report = await RunAsync(bench, pagination);

        Assert.That(report.Failure!.Message, Does.StartWith(message));
    }

    [Test]
    public async Task Items_read_their_own_pages_at_once()
    {
        using var bench = new HttpBench(Serve);
        string parameters = "{\"url\":\"https://a.example/n\",\"options\":{\"pagination\":{\"pagination\":{" + Numbered + "}}}}";

        RunReport report = await bench.RunAsync(
            "httpRequest", 4.2, parameters, [.. Enumerable.Range(0, 8).Select(_ => NodeHost.Sdk.Item.Of([]))], options: new() { Concurrency = 4 });

        Assert.That(HttpBench.ItemsOf(report).Select(item => item.PairedItem[0].Item).Order(), Is.EqualTo(Enumerable.Range(0, 8).SelectMany(i => Enumerable.Repeat(i, 5))));
    }

    private static HttpResponseMessage Serve(Asked asked)
    {
        string query = asked.Line.Split('?').ElementAtOrDefault(1) ?? "";
        int skip = query.Length == 0 ? 0 : int.Parse(query.Split("skip=")[1].Split('&')[0], System.Globalization.CultureInfo.InvariantCulture);
        string page = string.Join(',', Enumerable.Range(0, 5).Skip(skip).Take(2).Select(n => $"{{\"n\":{n}}}"));
        bool endsByStatus = asked.Line.Contains("by=status", StringComparison.Ordinal);
        HttpResponseMessage answer = HttpBench.Json($"[{page}]", page.Length == 0 && endsByStatus ? 404 : 200);
        if (skip + 2 < 5)
            answer.Headers.Add("next-url", $"/n?skip={skip + 2}");
        return answer;
    }

    private static Task<RunReport> RunAsync(HttpBench bench, string pagination, string method = "GET") => bench.RunAsync(
        "httpRequest", 4.2, "{\"url\":\"https://a.example/n\",\"method\":\"" + method + "\",\"options\":{\"pagination\":{\"pagination\":{" + pagination + "}}}}",
        NodeHost.Sdk.Testing.TestBench.Items("""{"k":"k"}"""));
}
