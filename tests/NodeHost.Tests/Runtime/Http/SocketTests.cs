using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Http;

/// <summary>Faults that only a real socket has.</summary>
public sealed class SocketTests
{
    [Test]
    public void Refused_connection_says_so()
    {
        int port = FreePort();
        using var bench = new PipelineBench(clock: new HastyClock());

        var failure = Assert.ThrowsAsync<NodeFailedException>(() => bench.Client().PostAsync($"http://127.0.0.1:{port}/x", new StringContent("x")));

        Assert.That((failure!.Code, failure.CanRetry, failure.IsUncertain), Is.EqualTo((Codes.ConnectionFailed, true, false)));
        Assert.That(failure.Message, Does.Contain($"127.0.0.1:{port}: nothing listens there (connection refused)"));
        Assert.That(bench.Traces, Has.Count.EqualTo(4));
    }

    [Test]
    public void Unknown_name_says_so_at_once()
    {
        using var bench = new PipelineBench(clock: new HastyClock());

        var failure = Assert.ThrowsAsync<NodeFailedException>(() => bench.Client().GetAsync("http://no-such-host.invalid/"));

        Assert.That(failure!.Code, Is.EqualTo(Codes.NameNotResolved));
        Assert.That(failure.Message, Does.Contain("the name no-such-host.invalid does not resolve"));
        Assert.That(bench.Traces, Has.Count.EqualTo(1));
    }

    [TestCase("GET", false)]
    [TestCase("POST", true)]
    public async Task Connection_closed_in_mid_answer_says_so(string method, bool uncertain)
    {
        await using var server = new RawServer((stream, token) => stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"u8.ToArray(), token));
        using var bench = new PipelineBench(clock: new HastyClock());

        var failure = Fails(() => bench.Client().SendAsync(new(new(method), server.Url)));

        Assert.That((failure.Code, failure.CanRetry, failure.IsUncertain), Is.EqualTo((Codes.ConnectionClosed, true, uncertain)));
        Assert.That(failure.Message, Does.StartWith($"{method} {server.Url}: the connection closed before the answer was complete."));
    }

    [TestCase("POST", "data")]
    [TestCase("POST", null)]
    [TestCase("DELETE", null)]
    public async Task Request_that_was_sent_over_a_kept_connection_is_not_sent_twice(string method, string? body)
    {
        var received = new ConcurrentQueue<string>();
        await using var server = new RawServer(async (stream, token) =>
        {
            if (received.Last().Contains("/first", StringComparison.Ordinal))
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), token);
        })
        {
            RequestsPerConnection = 2,
            Received = received.Enqueue,
        };
        using var bench = new PipelineBench(clock: new HastyClock());
        await bench.Client().GetAsync(new Uri(server.Url, "first"));
        var request = new HttpRequestMessage(new(method), new Uri(server.Url, "second")) { Content = body is null ? null : new StringContent(body) };

        var failure = Fails(() => bench.Client().SendAsync(request));

        Assert.That((failure.Code, failure.IsUncertain), Is.EqualTo((Codes.ConnectionClosed, true)));
        Assert.That(received.Count(text => text.Contains("/second", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [TestCase("")]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")]
    public async Task Server_that_stops_answering_is_given_up_in_time(string start)
    {
        await using var server = new RawServer(async (stream, token) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(start), token);
            await Task.Delay(Timeout.Infinite, token);
        });
        using var bench = new PipelineBench();
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Url);
        request.Options.Set(HttpRequestFlags.Timeout, TimeSpan.FromMilliseconds(200));

        var failure = Fails(() => bench.Client().SendAsync(request));

        Assert.That((failure.Code, failure.CanRetry, failure.IsUncertain), Is.EqualTo((Codes.RequestTimeout, true, true)));
        Assert.That(failure.Message, Does.Contain("The request may have been carried out nevertheless"));
    }

    [Test]
    public async Task Answer_that_is_not_http_says_so()
    {
        await using var server = new RawServer((stream, token) => stream.WriteAsync("SSH-2.0-OpenSSH_9.6\r\n\r\n"u8.ToArray(), token));
        using var bench = new PipelineBench(clock: new HastyClock());

        var failure = Fails(() => bench.Client().GetAsync(server.Url));

        Assert.That(failure.Code, Is.EqualTo(Codes.UnexpectedAnswer));
        Assert.That(failure.Message, Does.Contain("is not HTTP"));
    }

    [TestCase("127.0.0.1", 30, "self-signed")]
    [TestCase("pbx.example.com", 30, "made out to another name")]
    [TestCase("127.0.0.1", -1, "expired")]
    public async Task Untrusted_certificate_says_why(string name, int validDays, string reason)
    {
        await using var server = new RawServer(Ok) { Certificate = SelfSigned(name, validDays) };
        using var bench = new PipelineBench();

        var failure = Fails(() => bench.Client(new HeaderCredential(server.Url)).GetAsync("x"));

        Assert.That(failure.Code, Is.EqualTo(Codes.TlsFailed));
        Assert.That(failure.Message, Does.Contain(reason));
    }

    [Test]
    public async Task Untrusted_certificate_is_accepted_where_the_record_says_so()
    {
        await using var server = new RawServer(Ok) { Certificate = SelfSigned("127.0.0.1", 30) };
        using var bench = new PipelineBench();

        using HttpResponseMessage response = await bench.Client(new HeaderCredential(server.Url) { Untrusted = true }).GetAsync("x");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Server_without_tls_says_so()
    {
        await using var server = new RawServer(Ok);
        using var bench = new PipelineBench();

        var failure = Fails(() => bench.Client().GetAsync(new UriBuilder(server.Url) { Scheme = "https" }.Uri));

        Assert.That(failure.Code, Is.EqualTo(Codes.TlsFailed));
        Assert.That(failure.Message, Does.Contain("does not speak TLS"));
    }

    [Test]
    public async Task Cookies_are_not_kept()
    {
        var requests = new List<string>();
        await using var server = new RawServer((stream, token) => stream.WriteAsync(
            "HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), token))
        { Received = requests.Add };
        using var bench = new PipelineBench();

        await bench.Client().GetAsync(server.Url);
        await bench.Client().GetAsync(server.Url);

        Assert.That(requests, Has.Count.EqualTo(2));
        Assert.That(requests, Has.None.Contains("Cookie"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Certificate_that_nobody_vouches_for_is_taken_where_the_request_says_so(bool asks)
    {
        await using var server = new RawServer(Ok) { Certificate = SelfSigned("127.0.0.1", 10) };
        using var bench = new PipelineBench(clock: new HastyClock());
        var request = new HttpRequestMessage(HttpMethod.Get, server.Url);
        request.Options.Set(HttpRequestFlags.AcceptAnyCertificate, asks);

        string outcome = await bench.Client().SendAsync(request).ContinueWith(
            sent => sent.IsCompletedSuccessfully ? "taken" : ((NodeFailedException)sent.Exception!.InnerException!).Code, TaskScheduler.Default);

        Assert.That(outcome, Is.EqualTo(asks ? "taken" : Codes.TlsFailed));
    }

    [Test]
    public async Task Request_goes_by_the_proxy_that_it_names()
    {
        var requests = new List<string>();
        await using var proxy = new RawServer(async (stream, token) =>
        {
            string answer = requests.Count == 1 ? "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"" : "200 OK";
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), token);
        })
        { Received = requests.Add };
        using var bench = new PipelineBench();
        var request = new HttpRequestMessage(HttpMethod.Get, "http://somewhere.invalid/x");
        request.Options.Set(HttpRequestFlags.Proxy, new UriBuilder(proxy.Url) { UserName = "me", Password = "p%40ss" }.Uri);

        using HttpResponseMessage response = await bench.Client().SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(requests[^1], Does.StartWith("GET http://somewhere.invalid/x HTTP/1.1").And.Contain($"Proxy-Authorization: Basic {Convert.ToBase64String("me:p@ss"u8)}"));
    }

    // What a node meets: the failure itself, or behind it, where it reads the body on its own.
    private static NodeFailedException Fails(Func<Task> request)
    {
        Exception fault = Assert.CatchAsync(request)!;
        return NodeHost.Runtime.Http.HttpFaults.ToFailure(fault, null)!;
    }

    private static ValueTask Ok(Stream stream, CancellationToken cancellationToken) =>
        stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), cancellationToken);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static X509Certificate2 SelfSigned(string name, int validDays)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (IPAddress.TryParse(name, out IPAddress? address))
            names.AddIpAddress(address);
        else
            names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        DateTimeOffset now = DateTimeOffset.UtcNow;
        using X509Certificate2 made = request.CreateSelfSigned(now.AddDays(-10), now.AddDays(validDays));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    /// <summary>Reads a request as far as it is complete, then does as the test wants, and closes.</summary>
    private sealed class RawServer : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _stop = new();
        private readonly Func<Stream, CancellationToken, ValueTask> _answer;
        private readonly Task _loop;

        public RawServer(Func<Stream, CancellationToken, ValueTask> answer)
        {
            _answer = answer;
            _listener.Start();
            _loop = AcceptAsync();
        }

        public X509Certificate2? Certificate { get; init; }

        public int RequestsPerConnection { get; init; } = 1;

        public Action<string>? Received { get; init; }

        public Uri Url => new($"{(Certificate is null ? "http" : "https")}://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await _loop;
            _listener.Stop();
            _stop.Dispose();
            Certificate?.Dispose();
        }

        private async Task AcceptAsync()
        {
            var open = new List<Task>();
            try
            {
                while (true)
                    open.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
            catch (OperationCanceledException)
            {
                await Task.WhenAll(open);
            }
        }

        private async Task ServeAsync(TcpClient client)
        {
            using (client)
            {
                try
                {
                    Stream stream = client.GetStream();
                    if (Certificate is not null)
                    {
                        var secure = new SslStream(stream);
                        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificate }, _stop.Token);
                        stream = secure;
                    }

                    for (int n = 0; n < RequestsPerConnection; n++)
                    {
                        Received?.Invoke(await ReadRequestAsync(stream));
                        await _answer(stream, _stop.Token);
                    }
                }
                catch (Exception fault) when (fault is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
                {
                    // The client went away, which is what some tests are about.
                }
            }
        }

        private async Task<string> ReadRequestAsync(Stream stream)
        {
            var text = new StringBuilder();
            byte[] buffer = new byte[4096];
            while (true)
            {
                int read = await stream.ReadAsync(buffer, _stop.Token);
                text.Append(Encoding.ASCII.GetString(buffer, 0, read));
                string[] parts = text.ToString().Split("\r\n\r\n", 2);
                bool isWhole = parts.Length == 2
                    && (!parts[0].Contains("Content-Length: ", StringComparison.Ordinal)
                        || parts[1].Length >= int.Parse(parts[0].Split("Content-Length: ")[1].Split('\r')[0], CultureInfo.InvariantCulture));
                if (read == 0 || isWhole)
                    return text.ToString();
            }
        }
    }
}
