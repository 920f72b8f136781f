using System.Net.Http.Headers;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Tests.Nodes.ThreeCx;

/// <summary>A running sandbox and a bench whose requests reach it.</summary>
internal sealed class SandboxBench : IAsyncDisposable
{
    private readonly Authenticated _handler;

    private SandboxBench(Pbx pbx)
    {
        Pbx = pbx;
        _handler = new Authenticated(pbx.ApiToken);
        Bench = new TestBench { HttpHandler = _handler, ServiceRoot = new Uri(pbx.BaseAddress, "xapi/v1/") };
    }

    public Pbx Pbx { get; }

    public TestBench Bench { get; }

    public static async Task<SandboxBench> StartAsync(string data = "{}", int pageSize = 0) =>
        new(await Pbx.StartAsync(new SandboxOptions { Data = (JObject)NodeJson.Parse(data), PageSize = pageSize }, TestContext.CurrentContext.CancellationToken));

    public async Task<JObject> RunAsync<T>(ItemNode<T> action, T parameters)
        where T : class => (await Bench.RunAsync(action, parameters)).Single().Json;

    public Task<Verification> VerifyAsync<T>(IVerifiable<T> action, T parameters, KeyReservations? made = null)
        where T : class => Bench.VerifyAsync(action, parameters, made, cancellationToken: TestContext.CurrentContext.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _handler.Dispose();
        await Pbx.DisposeAsync();
    }

    private sealed class Authenticated(string token) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
