using System.Net;
using System.Net.Sockets;
using NodeHost.Sdk;
using RichardSzalay.MockHttp;

namespace NodeHost.Tests.Runtime.Http;

public sealed class RepeatTests
{
    [TestCase("GET", 408, null, 4)]
    [TestCase("GET", 429, null, 4)]
    [TestCase("GET", 500, null, 4)]
    [TestCase("GET", 502, null, 4)]
    [TestCase("GET", 503, null, 4)]
    [TestCase("GET", 503, "60", 4)]
    [TestCase("GET", 503, "61", 1)]
    [TestCase("GET", 400, null, 1)]
    [TestCase("GET", 404, null, 1)]
    [TestCase("HEAD", 500, null, 4)]
    [TestCase("OPTIONS", 504, null, 4)]
    [TestCase("POST", 408, null, 1)]
    [TestCase("POST", 429, null, 4)]
    [TestCase("POST", 429, "3600", 1)]
    [TestCase("POST", 500, null, 1)]
    [TestCase("POST", 502, "1", 1)]
    [TestCase("POST", 503, null, 1)]
    [TestCase("POST", 503, "2", 4)]
    [TestCase("PATCH", 500, null, 1)]
    [TestCase("DELETE", 503, "2", 4)]
    [TestCase("DELETE", 500, null, 1)]
    public async Task Answer_is_repeated_only_where_nothing_happens_twice(string method, int status, string? retryAfter, int sent)
    {
        using var service = new MockHttpMessageHandler();
        MockedRequest all = service.When("*").Respond(_ => Answer(status, retryAfter));
        using var bench = new PipelineBench(service, new HastyClock());

        using HttpResponseMessage response = await bench.Client().SendAsync(new(new(method), "https://example.com/x"));

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(service.GetMatchCount(all), Is.EqualTo(sent));
        Assert.That(bench.Traces.Select(t => t.IsRepeat), Is.EqualTo(Enumerable.Range(0, sent).Select(n => n > 0)));
    }

    [TestCase("GET", HttpRequestError.ConnectionError, 4, Codes.ConnectionFailed, false)]
    [TestCase("POST", HttpRequestError.ConnectionError, 4, Codes.ConnectionFailed, false)]
    [TestCase("GET", HttpRequestError.NameResolutionError, 1, Codes.NameNotResolved, false)]
    [TestCase("POST", HttpRequestError.SecureConnectionError, 1, Codes.TlsFailed, false)]
    [TestCase("GET", HttpRequestError.ResponseEnded, 4, Codes.ConnectionClosed, false)]
    [TestCase("POST", HttpRequestError.ResponseEnded, 1, Codes.ConnectionClosed, true)]
    [TestCase("GET", HttpRequestError.Unknown, 4, Codes.ConnectionClosed, false)]
    [TestCase("DELETE", HttpRequestError.Unknown, 1, Codes.ConnectionClosed, true)]
    [TestCase("GET", HttpRequestError.InvalidResponse, 1, Codes.UnexpectedAnswer, false)]
    public void Fault_is_repeated_only_where_nothing_happens_twice(string method, HttpRequestError error, int sent, string code, bool uncertain)
    {
        using var bench = new PipelineBench(new PlayedService(_ => throw new HttpRequestException(error)), new HastyClock());

        var failure = Assert.ThrowsAsync<NodeFailedException>(() => bench.Client().SendAsync(new(new(method), "https://example.com/x?key=hidden")));

        Assert.That(bench.Traces, Has.Count.EqualTo(sent));
        Assert.That((failure!.Code, failure.IsUncertain), Is.EqualTo((code, uncertain)));
        Assert.That(failure.Message, Does.Not.Contain("hidden"));
    }

    [TestCase(1, 1000, 1, 0)]
    [TestCase(2, 0, 2, 0)]
    [TestCase(3, 8000, 3, 8)]
    [TestCase(10, 1, 10, 0)]
    public async Task A_credential_says_how_often_and_after_which_pause(int maxTries, int wait, int sent, int pauseInSeconds)
    {
        using var service = new MockHttpMessageHandler();
        MockedRequest all = service.When("*").Respond(HttpStatusCode.InternalServerError);
        var clock = new HastyClock();
        using var bench = new PipelineBench(service, clock);
        var credential = new HeaderCredential(new Uri("https://example.com")) { MaxTries = maxTries, WaitBetweenTries = wait };

        await bench.Client(credential).GetAsync("https://example.com/");

        Assert.That(service.GetMatchCount(all), Is.EqualTo(sent));
        // Spread by chance, so that many do not come back at once.
        if (pauseInSeconds > 0)
            Assert.That(clock.Pauses.First(), Is.InRange(TimeSpan.FromSeconds(pauseInSeconds / 4.0), TimeSpan.FromSeconds(pauseInSeconds * 2)));
    }

    [Test]
    public async Task Pause_is_the_one_that_the_server_asks_for()
    {
        var clock = new HastyClock();
        var answers = new Queue<HttpResponseMessage>([Answer(429, "7"), Answer(503, "60"), Answer(200, null)]);
        using var bench = new PipelineBench(new PlayedService(_ => answers.Dequeue()), clock);

        await bench.Client().PostAsync("https://example.com/", new StringContent("x"));

        Assert.That(clock.Pauses, Is.EqualTo(new[] { TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(60) }));
    }

    [Test]
    public async Task Pauses_grow_where_the_server_asks_for_none()
    {
        var clock = new HastyClock();
        using var bench = new PipelineBench(new PlayedService(_ => Answer(500, null)), clock);

        await bench.Client().GetAsync("https://example.com/");

        Assert.That(clock.Pauses, Has.Count.EqualTo(3));
        Assert.That(clock.Pauses, Has.All.LessThan(TimeSpan.FromSeconds(30)));
    }

    [Test]
    public async Task Caller_that_repeats_by_itself_is_not_multiplied()
    {
        using var bench = new PipelineBench(new PlayedService(_ => Answer(503, "1")), new HastyClock());

        await bench.Client(repeats: false).GetAsync("https://example.com/");

        Assert.That(bench.Traces, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Stop_of_the_run_ends_the_pause_before_a_repeat()
    {
        using var stop = new CancellationTokenSource();
        using var bench = new PipelineBench(new PlayedService(_ => Answer(429, "60")));

        Task<HttpResponseMessage> sending = bench.Client(stop: stop.Token).PostAsync("https://example.com/x", new StringContent("x"));
        while (bench.Traces.IsEmpty)
            await Task.Delay(5);
        await stop.CancelAsync();
        var failure = Assert.ThrowsAsync<NodeFailedException>(() => sending);

        Assert.Multiple(() =>
        {
            Assert.That(bench.Traces, Has.Count.EqualTo(1));
            Assert.That(failure!.Message, Is.EqualTo("POST https://example.com/x: the run was stopped while this request waited to be sent again; it was not carried out."));
        });
    }

    [Test]
    public async Task Body_of_unknown_length_is_not_repeated()
    {
        using var bench = new PipelineBench(new PlayedService(_ => Answer(429, null)), new HastyClock());

        await bench.Client().PostAsync("https://example.com/", new StreamContent(new Unseekable()));

        Assert.That(bench.Traces, Has.Count.EqualTo(1));
    }

    [Test]
    public void Refused_connection_is_worded()
    {
        var refused = new HttpRequestException(HttpRequestError.ConnectionError, inner: new SocketException((int)SocketError.ConnectionRefused));
        using var bench = new PipelineBench(new PlayedService(_ => throw refused), new HastyClock());

        var failure = Assert.ThrowsAsync<NodeFailedException>(() => bench.Client().GetAsync("https://user:pw@example.com:5001/a?b=c"));

        Assert.That(failure!.Message, Is.EqualTo(
            "GET https://example.com:5001/a: no connection to example.com:5001: nothing listens there (connection refused). "
            + "Check host and port, and that the service runs."));
        Assert.That(failure.CanRetry, Is.True);
    }

    private static HttpResponseMessage Answer(int status, string? retryAfter)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
            answer.Headers.Add("Retry-After", retryAfter);
        return answer;
    }

    private sealed class Unseekable() : MemoryStream([1, 2, 3])
    {
        public override bool CanSeek => false;
    }
}
