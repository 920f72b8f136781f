using System.Net;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Http;

public sealed class OriginTests
{
    private static readonly Uri Root = new("https://pbx.example.com/xapi/v1/");

    [TestCase("Users", "https://pbx.example.com/xapi/v1/Users")]
    [TestCase("Users(5)?$select=Id", "https://pbx.example.com/xapi/v1/Users(5)?$select=Id")]
    [TestCase("https://pbx.example.com/connect/token", "https://pbx.example.com/connect/token")]
    [TestCase("https://PBX.example.com:443/x", "https://pbx.example.com/x")]
    public async Task Request_goes_below_the_service_root(string url, string expected)
    {
        using var bench = new PipelineBench(new PlayedService(Echo));

        string seen = await bench.Client(new HeaderCredential(Root)).GetStringAsync(url);

        Assert.That(seen, Is.EqualTo($"GET {expected} key=s3cret-key auth= cookie= body="));
    }

    [Test]
    public async Task Service_root_without_slash_is_kept_whole()
    {
        using var bench = new PipelineBench(new PlayedService(Echo));

        string seen = await bench.Client(new HeaderCredential(new Uri("https://pbx.example.com/xapi/v1"))).GetStringAsync("Users");

        Assert.That(seen, Does.StartWith("GET https://pbx.example.com/xapi/v1/Users "));
    }

    [TestCase("https://evil.example.com/x", "https://evil.example.com")]
    [TestCase("http://pbx.example.com/x", "http://pbx.example.com")]
    [TestCase("https://pbx.example.com:8443/x", "https://pbx.example.com:8443")]
    [TestCase("https://pbx.example.com.evil.org/", "https://pbx.example.com.evil.org")]
    public void Request_to_another_origin_fails_before_it_is_sent(string url, string named)
    {
        using var bench = new PipelineBench(new PlayedService(Echo));

        var failure = Assert.ThrowsAsync<NodeFailedException>(() => bench.Client(new HeaderCredential(Root)).GetAsync(url));

        Assert.That(failure!.Code, Is.EqualTo(Codes.CredentialOrigin));
        Assert.That(failure.Message, Is.EqualTo(
            $"The credential \"PBX\" is not sent to {named}: it belongs to https://pbx.example.com alone. "
            + "Use a URL of that service, or correct the base URL of the record."));
        Assert.That(bench.Traces, Is.Empty);
    }

    [Test]
    public void Redirect_to_another_origin_is_not_followed_with_a_credential()
    {
        using var bench = new PipelineBench(new PlayedService(_ => Redirect(302, "https://evil.example.com/")));

        var failure = Assert.ThrowsAsync<NodeFailedException>(() => bench.Client(new HeaderCredential(Root)).GetAsync("Users"));

        Assert.That(failure!.Code, Is.EqualTo(Codes.CredentialOrigin));
        Assert.That(bench.Traces, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Redirect_within_the_origin_is_followed_with_the_credential()
    {
        using var bench = new PipelineBench(new PlayedService(r => r.RequestUri!.AbsolutePath == "/new" ? Echo(r) : Redirect(301, "/new")));

        string seen = await bench.Client(new HeaderCredential(Root)).GetStringAsync("Users");

        Assert.That(seen, Is.EqualTo("GET https://pbx.example.com/new key=s3cret-key auth= cookie= body="));
    }

    [Test]
    public void Record_without_service_stays_at_the_origin_that_the_node_named()
    {
        using var bench = new PipelineBench(new PlayedService(_ => Redirect(307, "https://other.example.com/")));

        var failure = Assert.ThrowsAsync<NodeFailedException>(() => bench.Client(new HeaderCredential(null)).GetAsync("https://one.example.com/"));

        Assert.That(failure!.Message, Is.EqualTo(
            "The credential \"PBX\" is not sent to https://other.example.com: it belongs to https://one.example.com alone. "
            + "The answer points elsewhere: name that address in the workflow itself if you trust it."));
    }

    [Test]
    public void Record_that_does_not_allow_the_host_is_not_sent()
    {
        using var bench = new PipelineBench(new PlayedService(Echo));
        HttpClient client = bench.Client(new HeaderCredential(null) { OnlyHost = "good.example.com" });

        var failure = Assert.ThrowsAsync<NodeFailedException>(() => client.GetAsync("https://one.example.com/"));

        Assert.That(failure!.Message, Is.EqualTo(
            "The credential \"PBX\" is not sent to https://one.example.com: its record does not allow that host. "
            + "Add the host to the allowed domains of the record."));
    }

    [TestCase(301, "POST", "GET")]
    [TestCase(302, "POST", "GET")]
    [TestCase(303, "POST", "GET")]
    [TestCase(303, "DELETE", "GET")]
    [TestCase(307, "POST", "POST")]
    [TestCase(308, "POST", "POST")]
    [TestCase(301, "PUT", "PUT")]
    [TestCase(302, "HEAD", "HEAD")]
    public async Task Redirect_keeps_or_turns_the_method(int status, string method, string expected)
    {
        HttpRequestMessage? last = null;
        string body = "";
        using var bench = new PipelineBench(new PlayedService(async (request, token) =>
        {
            if (request.RequestUri!.AbsolutePath != "/new")
                return Redirect(status, "https://two.example.com/new");
            last = request;
            body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(token);
            return new(HttpStatusCode.OK);
        }));
        using var sent = new HttpRequestMessage(new(method), "https://one.example.com/old") { Content = new StringContent("data") };
        sent.Headers.Authorization = new("Bearer", "mine");
        sent.Headers.Add("Cookie", "a=b");
        sent.Headers.Add("X-Other", "kept");

        await bench.Client().SendAsync(sent);

        Assert.That(last!.Method.Method, Is.EqualTo(expected));
        Assert.That(body, Is.EqualTo(expected == method ? "data" : ""));
        Assert.That(last.Headers.Authorization, Is.Null);
        Assert.That(last.Headers.Contains("Cookie"), Is.False);
        Assert.That(last.Headers.Contains("X-Other"), Is.True);
    }

    [Test]
    public async Task Redirect_within_an_origin_keeps_the_node_own_authorization()
    {
        using var bench = new PipelineBench(new PlayedService(r => r.RequestUri!.AbsolutePath == "/new" ? Echo(r) : Redirect(302, "/new")));
        HttpClient client = bench.Client();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "mine");

        string seen = await client.GetStringAsync("https://one.example.com/old");

        Assert.That(seen, Does.Contain("auth=Bearer mine"));
    }

    [TestCase(null, 11)]
    [TestCase(2, 3)]
    [TestCase(0, 1)]
    public void Redirects_in_a_circle_end(int? maximum, int sent)
    {
        using var bench = new PipelineBench(new PlayedService(_ => Redirect(302, "/again")));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://one.example.com/");
        if (maximum is { } max)
            request.Options.Set(HttpRequestFlags.MaxRedirects, max);

        var failure = Assert.ThrowsAsync<NodeFailedException>(() => bench.Client().SendAsync(request));

        Assert.That(failure!.Code, Is.EqualTo(Codes.UnexpectedAnswer));
        Assert.That(bench.Traces, Has.Count.EqualTo(sent));
    }

    [Test]
    public async Task Redirect_is_the_answer_where_the_node_does_not_follow()
    {
        using var bench = new PipelineBench(new PlayedService(_ => Redirect(302, "/again")));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://one.example.com/");
        request.Options.Set(HttpRequestFlags.FollowRedirects, false);

        using HttpResponseMessage response = await bench.Client().SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Found));
    }

    [Test]
    public void Redirect_to_a_file_is_refused()
    {
        using var bench = new PipelineBench(new PlayedService(_ => Redirect(302, "file:///etc/passwd")));

        var failure = Assert.ThrowsAsync<NodeFailedException>(() => bench.Client().GetAsync("https://one.example.com/"));

        Assert.That(failure!.Code, Is.EqualTo(Codes.InvalidUrl));
    }

    [Test]
    public async Task Secret_stays_out_of_what_the_node_sees()
    {
        using var bench = new PipelineBench(new PlayedService(Echo));

        using HttpResponseMessage response = await bench.Client(new HeaderCredential(Root)).GetAsync("Users");

        Assert.That(response.RequestMessage!.Headers.Contains("X-Key"), Is.False);
        Assert.That(response.RequestMessage.RequestUri, Is.EqualTo(new Uri("https://pbx.example.com/xapi/v1/Users")));
    }

    [TestCase(2, 2)]
    [TestCase(4, 4)]
    public async Task Record_gets_no_more_requests_at_once_than_its_lane_is_wide(int concurrency, int most)
    {
        int now = 0;
        int highest = 0;
        using var bench = new PipelineBench(
            new PlayedService(async (_, _) =>
            {
                int count = Interlocked.Increment(ref now);
                InterlockedMax(ref highest, count);
                await Task.Yield();
                Interlocked.Decrement(ref now);
                return new(HttpStatusCode.OK);
            }),
            concurrency: concurrency);
        HttpClient[] clients = [bench.Client(new HeaderCredential(Root)), bench.Client(new HeaderCredential(Root))];

        await Task.WhenAll(Enumerable.Range(0, 200).Select(n => Task.Run(() => clients[n % 2].GetAsync("Users"))));

        Assert.That(highest, Is.LessThanOrEqualTo(most));
        Assert.That(bench.Traces, Has.Count.EqualTo(200));
    }

    [Test]
    public async Task Request_says_who_sends_it()
    {
        string? agent = null;
        using var bench = new PipelineBench(new PlayedService(r =>
        {
            agent = r.Headers.UserAgent.ToString();
            return new(HttpStatusCode.OK);
        }));

        await bench.Client().GetAsync("https://one.example.com/");

        Assert.That(agent, Does.Match(@"^NodeHost/\d+\.\d+\.\d+$"));
    }

    [Test]
    public async Task Trace_leaves_out_what_may_be_secret()
    {
        using var bench = new PipelineBench(new PlayedService(Echo));

        await bench.Client().GetAsync("https://user:pw@one.example.com:8443/a/b?key=hidden#part");

        Assert.That(bench.Traces.Single() with { Elapsed = default }, Is.EqualTo(
            new NodeHost.Runtime.Http.RequestTrace("GET", "https://one.example.com:8443/a/b", 200, default, false)));
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref target)) < value && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
        }
    }

    private static HttpResponseMessage Redirect(int status, string location)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status);
        answer.Headers.TryAddWithoutValidation("Location", location);
        return answer;
    }

    private static HttpResponseMessage Echo(HttpRequestMessage request)
    {
        string key = request.Headers.TryGetValues("X-Key", out IEnumerable<string>? keys) ? string.Join(',', keys) : "";
        string cookie = request.Headers.TryGetValues("Cookie", out IEnumerable<string>? cookies) ? string.Join(',', cookies) : "";
        return new(HttpStatusCode.OK)
        {
            Content = new StringContent($"{request.Method} {request.RequestUri} key={key} auth={request.Headers.Authorization} cookie={cookie} body="),
        };
    }
}
