using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>
/// Makes the HTTP clients of a run. From outside to inside a request passes: faults put into words, redirects, authentication and its
/// origin, repeats, the lane of its record, the breaker of its origin, the time limit, the trace, and the connection, which all runs of the process share.
/// </summary>
/// <param name="connections">Gives the handlers that <see cref="AddTo"/> registered.</param>
/// <param name="clock">The clock of time limits, pauses and tokens.</param>
/// <param name="redactor">Learns the tokens that are issued.</param>
/// <param name="concurrency">How many requests a record, or an origin without one, gets at once.</param>
public sealed class HttpPipeline(IHttpMessageHandlerFactory connections, TimeProvider clock, Redactor redactor, int concurrency = 4)
    : IDisposable
{
    /// <summary>Name of the registered handlers that verify certificates.</summary>
    public const string VerifiedConnections = "NodeHost";

    /// <summary>Name of the registered handlers that take any certificate.</summary>
    public const string UnverifiedConnections = "NodeHost.Unverified";

    private static readonly string UserAgent = $"NodeHost/{typeof(HttpPipeline).Assembly.GetName().Version?.ToString(3)}";

    private readonly ConcurrentDictionary<object, Lane> _lanes = new();
    private readonly ConcurrentDictionary<Origin, CircuitBreaker> _breakers = new();
    private readonly ConcurrentDictionary<(string Kind, string Name), TokenKeeper> _tokens = new();
    private readonly ConcurrentDictionary<(Uri? Proxy, bool AnyCertificate), HttpMessageInvoker> _connections = new();

    /// <summary>Registers the connections, for as long as the process lives.</summary>
    public static void AddTo(IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        AddConnections(services, VerifiedConnections, () => CreateConnections());
        AddConnections(services, UnverifiedConnections, CreateUnverifiedConnections);
    }

    /// <summary>A client for a node. It may be kept as long as the pipeline and need not be disposed.</summary>
    /// <param name="credential">The record that authenticates its requests; null for none.</param>
    /// <param name="onRequest">Hears of every request that was sent, from any thread.</param>
    /// <param name="repeats">False where the caller repeats by itself; two that repeat would multiply.</param>
    /// <param name="stop">Cancelled when nothing is to be sent again; what is being sent goes on.</param>
    public HttpClient CreateClient(
        ResolvedCredential? credential, Action<RequestTrace>? onRequest = null, bool repeats = true, CancellationToken stop = default)
    {
        TokenKeeper? token = credential?.Credential is TokenCredential byToken
            ? _tokens.GetOrAdd((credential.Kind, credential.Name), _ => new TokenKeeper(byToken, redactor, clock))
            : null;
        var session = new ClientSession(credential, token, origin => LaneOf(credential, origin), BreakerOf, onRequest, repeats, stop);
        // For a token the client is bound to the record's origin, without the secret.
        HttpClient? tokenClient = token is null ? null : CreateClient(session, inner => new OriginHandler { InnerHandler = inner });
        return CreateClient(session, inner => new AuthenticationHandler(session, tokenClient) { InnerHandler = inner });
    }

    public void Dispose()
    {
        foreach (TokenKeeper keeper in _tokens.Values)
            keeper.Dispose();
        foreach (Lane lane in _lanes.Values)
            lane.Dispose();
        foreach (HttpMessageInvoker invoker in _connections.Values)
            invoker.Dispose();
    }

    /// <summary>The connections for requests of a kind. Those by a proxy belong to this pipeline, the others to the process.</summary>
    internal HttpMessageInvoker ConnectionsFor(Uri? proxy, bool anyCertificate) =>
        _connections.GetOrAdd((proxy, anyCertificate), _ => proxy is null
            ? new HttpMessageInvoker(connections.CreateHandler(anyCertificate ? UnverifiedConnections : VerifiedConnections), disposeHandler: false)
            : new HttpMessageInvoker(ByProxy(proxy, anyCertificate)));

    private HttpClient CreateClient(ClientSession session, Func<HttpMessageHandler, HttpMessageHandler> secure)
    {
        Credential? credential = session.Credential?.Credential;
        HttpMessageHandler secured = secure(new ConnectionChoice(this));
        var client = new HttpClient(new FaultHandler(session, clock) { InnerHandler = new RedirectHandler { InnerHandler = secured } }, disposeHandler: false)
        {
            BaseAddress = credential?.ServiceRoot is { } root ? Below(root) : null,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
        return client;
    }

    private Lane LaneOf(ResolvedCredential? credential, Origin origin) =>
        _lanes.GetOrAdd(credential is null ? origin : (credential.Kind, credential.Name), _ => new Lane(concurrency));

    private CircuitBreaker BreakerOf(Origin origin) => _breakers.GetOrAdd(origin, _ => new CircuitBreaker(clock));

    private static Uri Below(Uri root) =>
        root.AbsolutePath.EndsWith('/') ? root : new UriBuilder(root) { Path = root.AbsolutePath + "/" }.Uri;

    private static void AddConnections(IServiceCollection services, string name, Func<SocketsHttpHandler> create) => services
        .AddHttpClient(name)
        .RemoveAllLoggers()
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .ConfigurePrimaryHttpMessageHandler(create)
        .AddHttpMessageHandler(host => new RepeatHandler(host.GetRequiredService<TimeProvider>()))
        .AddHttpMessageHandler(host => new SendingHandler(host.GetRequiredService<TimeProvider>()));

    private RepeatHandler ByProxy(Uri proxy, bool anyCertificate)
    {
        SocketsHttpHandler sockets = anyCertificate ? CreateUnverifiedConnections() : CreateConnections();
        sockets.Proxy = new WebProxy(proxy);
        if (proxy.UserInfo.Split(':', 2) is [{ Length: > 0 } user, .. var password])
            sockets.Proxy.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password.FirstOrDefault() ?? ""));
        return new RepeatHandler(clock) { InnerHandler = new SendingHandler(clock) { InnerHandler = sockets } };
    }

    private static SocketsHttpHandler CreateConnections() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(30),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };

    [SuppressMessage("Security", "CA5359", Justification = "Only for records and nodes that ask for it by name; a run warns of it.")]
    private static SocketsHttpHandler CreateUnverifiedConnections()
    {
        SocketsHttpHandler handler = CreateConnections();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        return handler;
    }
}
