using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Faults;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Receptionists;
using NodeHost.ThreeCx.Sandbox.Tokens;

namespace NodeHost.ThreeCx.Sandbox;

/// <summary>A small PBX in this process that speaks XAPI for receptionists on loopback. It keeps its data in memory.</summary>
public sealed class Sandbox : IAsyncDisposable
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(1);

    private readonly WebApplication _application;
    private readonly ReceptionistStore _store;
    private readonly RequestJournal _journal;
    private readonly CancellationTokenSource _closing;
    private bool _isDisposed;

    private Sandbox(WebApplication application, ReceptionistStore store, RequestJournal journal, CancellationTokenSource closing, string apiToken)
    {
        _application = application;
        _store = store;
        _journal = journal;
        _closing = closing;
        ApiToken = apiToken;
        BaseAddress = new Uri(application.Urls.Single());
    }

    /// <summary>Where the PBX is, for example <c>http://127.0.0.1:5001/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>A token that the PBX accepts; empty if the options give none.</summary>
    public string ApiToken { get; }

    /// <summary>The latest requests in the order of their answers.</summary>
    public IReadOnlyList<SandboxRequest> Journal => _journal.Entries;

    /// <summary>A copy of the receptionists as they are now, by id, with their forwards and groups.</summary>
    public IReadOnlyList<JObject> Receptionists => [.. _store.All.Select(receptionist => (JObject)receptionist.DeepClone())];

    /// <summary>Starts a PBX, which runs until it is disposed.</summary>
    /// <exception cref="ArgumentException">One of the initial receptionists is not one that the PBX takes.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<Sandbox> StartAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var rules = new ReceptionistRules(options.RequireName);
        ReceptionistStore store = Fill(options.Receptionists, rules);
        var journal = new RequestJournal();
        var tokens = new TokenDesk(options);
        var handler = new RequestHandler(
            new FaultSchedule(options.Faults), tokens, new TokenEndpoint(options, tokens), new ReceptionistApi(store, rules), journal, options.Clock);
        var closing = new CancellationTokenSource();
        WebApplication application = Build(options.Port);
        application.Run(http => HandleAsync(handler, http, closing.Token));
        try
        {
            await application.StartAsync(cancellationToken);
            return new Sandbox(application, store, journal, closing, options.ApiToken);
        }
        catch
        {
            await application.DisposeAsync();
            closing.Dispose();
            throw;
        }
    }

    /// <summary>Ends open requests and frees the port.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        await _closing.CancelAsync();
        using var patience = new CancellationTokenSource(ShutdownTime);
        await _application.StopAsync(patience.Token);
        await _application.DisposeAsync();
        _closing.Dispose();
    }

    private static WebApplication Build(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddSingleton<IHostLifetime, HeadlessLifetime>();
        return builder.Build();
    }

    private static ReceptionistStore Fill(IReadOnlyList<JObject> receptionists, ReceptionistRules rules)
    {
        var store = new ReceptionistStore();
        foreach (JObject receptionist in receptionists)
        {
            try
            {
                if (!store.TryAdd(rules.Complete(receptionist)))
                    throw new ArgumentException($"Two initial receptionists have the number {receptionist["Number"]}.", nameof(receptionists));
            }
            catch (RefusedException refused)
            {
                throw new ArgumentException($"An initial receptionist is not valid: {refused.Answer.Body?["error"]?["message"]}", nameof(receptionists), refused);
            }
        }

        return store;
    }

    private static async Task HandleAsync(RequestHandler handler, HttpContext http, CancellationToken closing)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, closing);
        try
        {
            await handler.HandleAsync(http, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            http.Abort();
        }
    }
}
