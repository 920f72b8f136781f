using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk.Testing;

/// <summary>
/// Runs one node in a unit test, without a workflow file: give it items, an HTTP handler that plays the other side and a
/// clock, and call it with a parameters record.
/// </summary>
public sealed class TestBench
{
    /// <summary>Plays the other side of HTTP. Without it, a request fails the test.</summary>
    public HttpMessageHandler? HttpHandler { get; init; }

    /// <summary>What relative request URLs are below, as the credential record's base URL would be.</summary>
    public Uri? ServiceRoot { get; init; }

    /// <summary>The record that the node computes with, for a kind that is sent nowhere.</summary>
    public SecretCredential? SecretRecord { get; init; }

    /// <summary>The clock that the node sees.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The time zone that the node sees.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The version that the node is asked to be.</summary>
    public double TypeVersion { get; init; } = 1;

    /// <summary>True where failed items travel on instead of ending the node.</summary>
    public bool ContinuesOnError { get; init; }

    /// <summary>Runs users' scripts. Without it, a script fails the test.</summary>
    public IScriptRunner? Scripts { get; init; }

    /// <summary>Keeps the files that the node makes. Dispose of it where a test makes files of more than a megabyte.</summary>
    public BinaryStore Files { get; init; } = new();

    /// <summary>The folders that the node may use. None by default.</summary>
    public FolderAccess Folders { get; init; } = FolderAccess.None;

    /// <summary>True where the node may start commands of the system.</summary>
    public bool AllowsCommands { get; init; }

    /// <summary>Lines that the node logged.</summary>
    public IList<string> Log { get; } = [];

    /// <summary>Runs an item node for one item.</summary>
    public async Task<IReadOnlyList<Item>> RunAsync<TParameters>(
        ItemNode<TParameters> node, TParameters parameters, Item? item = null, CancellationToken cancellationToken = default)
        where TParameters : class
    {
        ArgumentNullException.ThrowIfNull(node);
        ItemResult result = await ResultAsync(node, parameters, item, cancellationToken).ConfigureAwait(false);
        return result.Items;
    }

    /// <summary>Runs an item node for one item and also tells the output.</summary>
    public async Task<ItemResult> ResultAsync<TParameters>(
        ItemNode<TParameters> node, TParameters parameters, Item? item = null, CancellationToken cancellationToken = default)
        where TParameters : class
    {
        ArgumentNullException.ThrowIfNull(node);
        var context = new ItemContext(new BenchEnvironment(this), item ?? Item.Of([]), 0);
        return await node.RunAsync(parameters, context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks a node whether what an item wants was done.</summary>
    public Task<Verification> VerifyAsync<TParameters>(
        IVerifiable<TParameters> node, TParameters parameters, KeyReservations? made = null, Item? item = null, CancellationToken cancellationToken = default)
        where TParameters : class
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.VerifyAsync(parameters, made ?? new KeyReservations(), new ItemContext(new BenchEnvironment(this), item ?? Item.Of([]), 0), cancellationToken).AsTask();
    }

    /// <summary>Has a node give what an item wants to make a natural key.</summary>
    public Task<TParameters> ReserveAsync<TParameters>(
        IVerifiable<TParameters> node, TParameters parameters, KeyReservations taken, Item? item = null, CancellationToken cancellationToken = default)
        where TParameters : class
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.ReserveAsync(parameters, taken, new ItemContext(new BenchEnvironment(this), item ?? Item.Of([]), 0), cancellationToken).AsTask();
    }

    /// <summary>Runs a batch node over the items of its inputs; the parameters are the same for every item.</summary>
    public Task<BatchResult> RunAsync<TParameters>(
        BatchNode<TParameters> node, TParameters parameters, IReadOnlyList<IReadOnlyList<Item>> inputs, CancellationToken cancellationToken = default)
        where TParameters : class
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.RunAsync(new BenchBatchContext<TParameters>(this, inputs, parameters), cancellationToken).AsTask();
    }

    /// <summary>Runs a trigger with the items that a caller would give.</summary>
    public Task<BatchResult> RunAsync<TParameters>(
        TriggerNode<TParameters> node, TParameters parameters, IReadOnlyList<Item> startItems, CancellationToken cancellationToken = default)
        where TParameters : class
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.RunAsync(parameters, new TriggerContext(new BenchEnvironment(this), startItems), cancellationToken).AsTask();
    }

    /// <summary>Items from JSON texts, one each.</summary>
    public static IReadOnlyList<Item> Items(params string[] jsons) =>
        [.. jsons.Select(json => Item.Of((JObject)NodeJson.Parse(json)))];

    internal HttpClient CreateClient() => new(HttpHandler ?? new NoNetwork(), disposeHandler: false) { BaseAddress = ServiceRoot };

    private sealed class NoNetwork : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException($"The test bench has no HttpHandler for {request.Method} {request.RequestUri}.");
    }
}
