using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Http;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Http;

/// <summary>A pipeline whose other side and clock are the test's.</summary>
internal sealed class PipelineBench : IDisposable
{
    private readonly ServiceProvider _host;

    public PipelineBench(HttpMessageHandler? service = null, TimeProvider? clock = null, int concurrency = 4)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? TimeProvider.System);
        HttpPipeline.AddTo(services);
        if (service is not null)
            services.AddHttpClient(HttpPipeline.VerifiedConnections).ConfigurePrimaryHttpMessageHandler(() => service);
        _host = services.BuildServiceProvider();
        var connections = _host.GetRequiredService<IHttpMessageHandlerFactory>();
        Pipeline = new HttpPipeline(connections, clock ?? TimeProvider.System, Redactor, concurrency);
    }

    public HttpPipeline Pipeline { get; }

    public Redactor Redactor { get; } = new();

    public ConcurrentQueue<RequestTrace> Traces { get; } = new();

    public HttpClient Client(Credential? credential = null, bool repeats = true, CancellationToken stop = default) =>
        Pipeline.CreateClient(
            credential is null ? null : new ResolvedCredential("PBX", "test", credential, "the test"), Traces.Enqueue, repeats, stop);

    public void Dispose()
    {
        Pipeline.Dispose();
        _host.Dispose();
    }
}

/// <summary>Plays a service by a function.</summary>
internal sealed class PlayedService(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public PlayedService(Func<HttpRequestMessage, HttpResponseMessage> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        answer(request, cancellationToken);
}

/// <summary>A clock whose pauses of up to a minute are over at once; longer timers never ring.</summary>
internal sealed class HastyClock : TimeProvider
{
    public ConcurrentQueue<TimeSpan> Pauses { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.FromMinutes(1) || dueTime < TimeSpan.Zero)
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Pauses.Enqueue(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}

internal sealed record HeaderCredential(Uri? Root, string Key = "s3cret-key") : Credential
{
    public override Uri? ServiceRoot => Root;

    public override bool AcceptsUntrustedCertificates => Untrusted;

    public bool Untrusted { get; init; }

    public string? OnlyHost { get; init; }

    public override bool Allows(Uri target) => OnlyHost is null || target.Host == OnlyHost;

    public override void Authenticate(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Remove("X-Key");
        request.Headers.Add("X-Key", Key);
    }

    public override async Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        return await http.GetStringAsync("version", cancellationToken);
    }
}

internal sealed record ClientCredential(Func<HttpClient, int, Task<AccessToken>> Issue) : TokenCredential
{
    private int _asked;

    public int Asked => _asked;

    public override Uri ServiceRoot => new("https://pbx.example.com/xapi/v1/");

    public override Task<AccessToken> RequestTokenAsync(HttpClient http, TimeProvider clock, CancellationToken cancellationToken) =>
        Issue(http, Interlocked.Increment(ref _asked));

    public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) => Task.FromResult("");
}
