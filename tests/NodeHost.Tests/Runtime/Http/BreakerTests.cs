using Microsoft.Extensions.Time.Testing;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Http;

/// <summary>Requests to a service that is not there, and requests that are sent again.</summary>
public sealed class BreakerTests
{
    private int _status;
    private int _sent;

    [SetUp]
    public void Begin() => (_status, _sent) = (502, 0);

    [Test]
    public async Task After_20_faults_in_a_row_nothing_is_sent_until_one_request_finds_the_service()
    {
        var clock = new FakeTimeProvider();
        using PipelineBench bench = Bench(clock);
        HttpClient client = bench.Client(repeats: false);

        for (int i = 0; i < 20; i++)
            await client.GetAsync("https://example.com/x?key=hidden");
        var refused = Assert.ThrowsAsync<NodeFailedException>(() => client.GetAsync("https://example.com/x?key=hidden"));
        clock.Advance(TimeSpan.FromSeconds(5.1));
        await client.GetAsync("https://example.com/x");
        var again = Assert.ThrowsAsync<NodeFailedException>(() => client.PostAsync("https://example.com/x", null));
        int sent = _sent;
        clock.Advance(TimeSpan.FromSeconds(10.1));
        _status = 200;
        for (int i = 0; i < 3; i++)
            await client.GetAsync("https://example.com/x");

        Assert.That(refused!.Message, Is.EqualTo("GET https://example.com/x: not sent, as the last 20 requests to https://example.com failed one after the other. The next try there is in 5 s."));
        Assert.That((refused.Code, refused.CanRetry, refused.IsUncertain, refused.RetryAfter), Is.EqualTo((Codes.CircuitOpen, true, false, TimeSpan.FromSeconds(5))));
        Assert.That(again!.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(10)));
        Assert.That((sent, _sent), Is.EqualTo((21, 24)));
    }

    [TestCase(500)]
    [TestCase(404)]
    [TestCase(429)]
    public async Task Service_that_answers_is_there_whatever_it_says(int status)
    {
        _status = status;
        using PipelineBench bench = Bench(TimeProvider.System);

        for (int i = 0; i < 40; i++)
            await bench.Client(repeats: false).GetAsync("https://example.com/x");

        Assert.That(_sent, Is.EqualTo(40));
    }

    [Test]
    public async Task Answer_in_between_and_another_origin_count_anew()
    {
        using PipelineBench bench = Bench(TimeProvider.System);
        HttpClient client = bench.Client(repeats: false);

        for (int i = 0; i < 50; i++)
        {
            _status = i % 19 == 18 ? 200 : 503;
            await client.GetAsync("https://example.com/x");
        }

        _status = 503;
        for (int i = 0; i < 12; i++)
            await client.GetAsync("https://other.example.com/x");

        Assert.That(_sent, Is.EqualTo(62));
    }

    [Test]
    public async Task No_more_than_a_fifth_is_sent_again()
    {
        _status = 500;
        using PipelineBench bench = Bench(new HastyClock());
        HttpClient client = bench.Client();

        for (int i = 0; i < 200; i++)
            await client.GetAsync("https://example.com/x");

        int repeats = bench.Traces.Count(trace => trace.IsRepeat);
        Assert.That(repeats, Is.InRange(30 + 30, 30 + 40));
    }

    private PipelineBench Bench(TimeProvider clock) => new(
        new PlayedService(_ =>
        {
            _sent++;
            return new HttpResponseMessage((System.Net.HttpStatusCode)_status);
        }),
        clock);
}
