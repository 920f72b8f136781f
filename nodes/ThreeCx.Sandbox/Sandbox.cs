using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Api;
using NodeHost.ThreeCx.Sandbox.Faults;
using NodeHost.ThreeCx.Sandbox.Functions;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Model;
using NodeHost.ThreeCx.Sandbox.Rules;
using NodeHost.ThreeCx.Sandbox.Seeds;
using NodeHost.ThreeCx.Sandbox.Store;
using NodeHost.ThreeCx.Sandbox.Tokens;

namespace NodeHost.ThreeCx.Sandbox;

/// <summary>A small PBX in this process that speaks XAPI on loopback. It keeps its data in memory.</summary>
public sealed class Sandbox : IAsyncDisposable
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(1);

    private readonly WebApplication _application;
    private readonly PbxData _pbx;
    private readonly RequestJournal _journal;
    private readonly CancellationTokenSource _closing;
    private bool _isDisposed;

    private Sandbox(WebApplication application, PbxData pbx, RequestJournal journal, CancellationTokenSource closing, string apiToken)
    {
        _application = application;
        _pbx = pbx;
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
    public IReadOnlyList<JObject> Receptionists => Entities("Receptionists");

    /// <summary>A copy of the entities of a set as they are now, with what is related to them.</summary>
    public IReadOnlyList<JObject> Entities(string set) =>
        _pbx.Table(set) is { } table ? [.. table.Rows.Select(row => table.Shape.Complete(row.Json))] : [];

    /// <summary>Starts a PBX, which runs until it is disposed.</summary>
    /// <exception cref="SandboxDataException">The initial data is not such as the PBX takes.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<Sandbox> StartAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var pbx = new PbxData(ApiModel.OfPack, options.Clock, options.Data.Properties().Select(property => property.Name));
        var writer = new EntityWriter(pbx, new EntityRules(options.RequireName));
        pbx.Table("Groups");
        new DataLoader(pbx, writer).Load(options.Data);
        var router = new Router(pbx, new EntityApi(pbx, writer, options.PageSize), new FunctionApi(pbx, writer, FunctionRooms.All(pbx.Model)));
        var journal = new RequestJournal(options.Observer);

        // Nobody needs the data any more, which may be large.
        options = options with { Data = [] };
        var tokens = new TokenDesk(options);
        var handler = new RequestHandler(
            new FaultSchedule(options.Faults), tokens, new TokenEndpoint(options, tokens), router, journal, options.Clock);
        var closing = new CancellationTokenSource();
        WebApplication application = Build(options.Port);
        application.Run(http => HandleAsync(handler, http, closing.Token));
        try
        {
            await application.StartAsync(cancellationToken);
            return new Sandbox(application, pbx, journal, closing, options.ApiToken);
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
