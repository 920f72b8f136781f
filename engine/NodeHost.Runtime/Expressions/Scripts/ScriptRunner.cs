using Jint;
using Jint.Native;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>
/// Runs the scripts of one run of a Code node, one after the other, on one script engine. The items that a script gets are
/// its own: it may change them, and the input stays as it was.
/// </summary>
public sealed class ScriptRunner(IRunView run, NodeView node, ScriptLimits limits, ScriptOutside? outside = null) : IScriptRunner, IDisposable
{
    private readonly ScriptOutside _outside = outside ?? new ScriptOutside();
    private ScriptRealm? _realm;
    private DeepThread? _deep;

    /// <summary>Checks the syntax of a script without running it.</summary>
    /// <exception cref="NodeFailedException"><see cref="Codes.ScriptFailed"/>, with the line.</exception>
    public static void Check(string code) => PreparedCode.Parse(code, forEachItem: false);

    public ValueTask<JToken?> RunForAllItemsAsync(string code, CancellationToken cancellationToken) =>
        RunAsync(code, null, static (realm, value, _) => realm.Results.Convert(value), cancellationToken);

    public ValueTask<JToken?> RunForItemAsync(string code, int itemIndex, CancellationToken cancellationToken) =>
        RunAsync(code, itemIndex, static (realm, value, _) => realm.Results.Convert(value), cancellationToken);

    public ValueTask<IReadOnlyList<Item>> ReturnItemsAsync(string code, CancellationToken cancellationToken) =>
        RunAsync(code, null, static (realm, value, _) => realm.Returned.OfAll(value), cancellationToken);

    public ValueTask<Item?> ReturnItemAsync(string code, int itemIndex, CancellationToken cancellationToken) =>
        RunAsync(code, itemIndex, static (realm, value, index) => realm.Returned.OfOne(value, index ?? 0), cancellationToken);

    /// <summary>Ends the scripts of the node and hands over what they leave for later ones.</summary>
    public void Dispose()
    {
        _deep?.Dispose();
        if (_realm is null)
            return;
        try
        {
            _realm.Keep();
        }
        catch (Exception fault) when (ScriptFault.Of(fault, limits) is not null || fault is Jint.Runtime.JavaScriptException)
        {
            _outside.Log($"The static data are not kept: {fault.Message}");
        }

        _realm.Dispose();
    }

    // Most scripts wait for nothing, so nothing is made for waiting before one does.
    private ValueTask<T> RunAsync<T>(string code, int? itemIndex, Func<ScriptRealm, JsValue, int?, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            ScriptRealm realm = _realm ??= new ScriptRealm(run, node, limits, _outside);
            if (!realm.NeedsDepth(code, itemIndex))
                return Call(realm, code, itemIndex, limits.MaxStackBytes, read, cancellationToken);
            _deep ??= new DeepThread();
            return _deep.Run(() => Call(realm, code, itemIndex, Math.Max(limits.MaxStackBytes, DeepThread.UsableBytes), read, cancellationToken));
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not NodeFailedException)
        {
            throw Failure(fault, code, itemIndex);
        }
    }

    private ValueTask<T> Call<T>(
        ScriptRealm realm, string code, int? itemIndex, int stackBytes, Func<ScriptRealm, JsValue, int?, T> read, CancellationToken cancellationToken)
    {
        JsValue value = realm.Call(code, itemIndex, stackBytes, cancellationToken);
        return value.IsPromise()
            ? new ValueTask<T>(AwaitAsync(realm, code, value, itemIndex, read, cancellationToken))
            : ValueTask.FromResult(read(realm, value, itemIndex));
    }

    private async Task<T> AwaitAsync<T>(
        ScriptRealm realm, string code, JsValue promise, int? itemIndex, Func<ScriptRealm, JsValue, int?, T> read, CancellationToken cancellationToken)
    {
        try
        {
            return read(realm, await realm.AwaitAsync(promise, cancellationToken).ConfigureAwait(false), itemIndex);
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not NodeFailedException)
        {
            throw Failure(fault, code, itemIndex);
        }
    }

    private NodeFailedException Failure(Exception fault, string code, int? itemIndex) =>
        ScriptErrors.Of(fault, _realm?.Prepared(code, itemIndex), limits, itemIndex);
}
