using System.Net;
using Microsoft.Extensions.Time.Testing;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Http;

public sealed class TokenTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task Token_is_fetched_once_for_sixteen_requests_at_once()
    {
        var gate = new TaskCompletionSource();
        var credential = new ClientCredential(async (_, n) =>
        {
            await gate.Task;
            return Token(n);
        });
        using var bench = new PipelineBench(new PlayedService(Echo), concurrency: 16);
        HttpClient client = bench.Client(credential);

        Task<string>[] requests = [.. Enumerable.Range(0, 16).Select(_ => client.GetStringAsync("Users"))];
        gate.SetResult();
        string[] seen = await Task.WhenAll(requests);

        Assert.That(seen, Is.All.EqualTo("Bearer token-1"));
        Assert.That(credential.Asked, Is.EqualTo(1));
    }

    [Test]
    public async Task Token_is_shared_by_the_clients_of_a_record()
    {
        var credential = new ClientCredential((_, n) => Task.FromResult(Token(n)));
        using var bench = new PipelineBench(new PlayedService(Echo));

        await bench.Client(credential).GetStringAsync("Users");
        string seen = await bench.Client(credential).GetStringAsync("Users");

        Assert.That(seen, Is.EqualTo("Bearer token-1"));
    }

    [Test]
    public async Task Token_that_the_service_rejects_is_renewed_once_and_the_request_repeated_with_its_body()
    {
        var credential = new ClientCredential((_, n) => Task.FromResult(Token(n)));
        var bodies = new List<string>();
        using var bench = new PipelineBench(new PlayedService(async (request, token) =>
        {
            bodies.Add(await request.Content!.ReadAsStringAsync(token));
            return request.Headers.Authorization!.Parameter == "token-1" ? new(HttpStatusCode.Unauthorized) : new(HttpStatusCode.Created);
        }));

        using HttpResponseMessage response = await bench.Client(credential).PostAsync("Users", new StreamContent(new MemoryStream("data"u8.ToArray())));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(bodies, Is.EqualTo(new[] { "data", "data" }));
        Assert.That(bench.Traces.Select(t => (t.Status, t.IsRepeat)), Is.EqualTo(new (int?, bool)[] { (401, false), (201, true) }));
        Assert.That(response.RequestMessage!.Headers.Authorization, Is.Null);
    }

    [Test]
    public async Task Token_that_is_rejected_again_ends_with_the_refusal()
    {
        var credential = new ClientCredential((_, n) => Task.FromResult(Token(n)));
        using var bench = new PipelineBench(new PlayedService(_ => new(HttpStatusCode.Unauthorized)));

        using HttpResponseMessage response = await bench.Client(credential).GetAsync("Users");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(credential.Asked, Is.EqualTo(2));
    }

    [Test]
    public async Task Token_rejected_for_many_requests_at_once_is_renewed_once()
    {
        var credential = new ClientCredential((_, n) => Task.FromResult(Token(n)));
        int waiting = 0;
        var all = new TaskCompletionSource();
        using var bench = new PipelineBench(
            new PlayedService(async (request, _) =>
            {
                if (request.Headers.Authorization!.Parameter != "token-1")
                    return new(HttpStatusCode.OK);
                if (Interlocked.Increment(ref waiting) == 16)
                    all.SetResult();
                await all.Task;
                return new(HttpStatusCode.Unauthorized);
            }),
            concurrency: 16);
        HttpClient client = bench.Client(credential);

        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => client.GetAsync("Users")));

        Assert.That(answers.Select(a => a.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(credential.Asked, Is.EqualTo(2));
    }

    [TestCase(3600, 3539, 1)]
    [TestCase(3600, 3540, 2)]
    [TestCase(60, 47, 1)]
    [TestCase(60, 48, 2)]
    [TestCase(-5, 1000, 1)]
    [TestCase(null, 100_000, 1)]
    public async Task Token_is_renewed_ahead_of_its_expiry(int? lifetime, int age, int asked)
    {
        var clock = new FakeTimeProvider(Start);
        var credential = new ClientCredential((_, n) => Task.FromResult(Token(n, lifetime is { } s ? clock.GetUtcNow().AddSeconds(s) : null)));
        using var bench = new PipelineBench(new PlayedService(Echo), clock);
        HttpClient client = bench.Client(credential);

        await client.GetStringAsync("Users");
        clock.Advance(TimeSpan.FromSeconds(age));
        string seen = await client.GetStringAsync("Users");

        Assert.That(seen, Is.EqualTo($"Bearer token-{asked}"));
    }

    [TestCase(false, 1)]
    [TestCase(true, 2)]
    public void Token_refused_for_good_is_not_asked_for_again(bool canRetry, int asked)
    {
        var credential = new ClientCredential((_, _) => throw new NodeFailedException(Codes.TokenRefused, "no") { CanRetry = canRetry });
        using var bench = new PipelineBench(new PlayedService(Echo));
        HttpClient client = bench.Client(credential);

        Assert.ThrowsAsync<NodeFailedException>(() => client.GetAsync("Users"));
        var failure = Assert.ThrowsAsync<NodeFailedException>(() => client.GetAsync("Users"));

        Assert.That(failure!.Code, Is.EqualTo(Codes.TokenRefused));
        Assert.That(credential.Asked, Is.EqualTo(asked));
    }

    [Test]
    public async Task Token_request_is_not_cancelled_by_one_of_those_who_wait()
    {
        var gate = new TaskCompletionSource();
        var credential = new ClientCredential(async (_, n) =>
        {
            await gate.Task;
            return Token(n);
        });
        using var bench = new PipelineBench(new PlayedService(Echo));
        HttpClient client = bench.Client(credential);
        using var cancel = new CancellationTokenSource();

        Task<string> impatient = client.GetStringAsync("Users", cancel.Token);
        Task<string> patient = client.GetStringAsync("Users");
        await cancel.CancelAsync();
        Assert.That(async () => await impatient, Throws.InstanceOf<OperationCanceledException>());
        gate.SetResult();

        Assert.That(await patient, Is.EqualTo("Bearer token-1"));
        Assert.That(credential.Asked, Is.EqualTo(1));
    }

    [Test]
    public void Token_request_to_another_origin_is_refused()
    {
        var credential = new ClientCredential(async (http, n) =>
        {
            await http.GetAsync(new Uri("https://elsewhere.example.com/token"));
            return Token(n);
        });
        using var bench = new PipelineBench(new PlayedService(Echo));

        var failure = Assert.ThrowsAsync<NodeFailedException>(() => bench.Client(credential).GetAsync("Users"));

        Assert.That(failure!.Code, Is.EqualTo(Codes.CredentialOrigin));
        Assert.That(bench.Traces, Is.Empty);
    }

    [Test]
    public async Task Token_that_was_issued_is_redacted()
    {
        var credential = new ClientCredential((_, n) => Task.FromResult(Token(n)));
        using var bench = new PipelineBench(new PlayedService(Echo));

        string seen = await bench.Client(credential).GetStringAsync("Users");

        Assert.That(bench.Redactor.Redact(seen), Is.EqualTo("Bearer ***"));
    }

    private static AccessToken Token(int number, DateTimeOffset? expires = null) => new(new Secret($"token-{number}"), expires);

    private static HttpResponseMessage Echo(HttpRequestMessage request) =>
        new(HttpStatusCode.OK) { Content = new StringContent(request.Headers.Authorization?.ToString() ?? "") };
}
