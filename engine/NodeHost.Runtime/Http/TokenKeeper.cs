using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>
/// The one token of a record. However many requests need it, it is fetched once; it is renewed shortly before it expires, and when
/// the service no longer takes it. A refusal that a second try cannot mend stands for the rest of the run, so that a wrong secret does
/// not lock the account.
/// </summary>
internal sealed class TokenKeeper(TokenCredential credential, Redactor redactor, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan LongestMargin = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _closed = new();
    private Task<Held>? _current;

    /// <summary>The token, fetched or renewed if need be.</summary>
    public Task<AccessToken> GetAsync(HttpClient client, CancellationToken cancellationToken) =>
        GetAsync(client, rejected: null, cancellationToken);

    /// <summary>The token in place of one that the service rejected: a new one, unless another request has renewed it already.</summary>
    public Task<AccessToken> ReplaceAsync(HttpClient client, AccessToken rejected, CancellationToken cancellationToken) =>
        GetAsync(client, rejected, cancellationToken);

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }

    private async Task<AccessToken> GetAsync(HttpClient client, AccessToken? rejected, CancellationToken cancellationToken)
    {
        Task<Held> current;
        lock (_lock)
        {
            if (_current is null || IsSpent(_current, rejected))
                _current = FetchAsync(client, _current is { IsCompletedSuccessfully: true } ? _current.Result.Token : null);
            current = _current;
        }

        // One that gives up waiting must not take the token from the others, so the fetch has a life of its own.
        Held held = await current.WaitAsync(cancellationToken).ConfigureAwait(false);
        return held.Token;
    }

    private bool IsSpent(Task<Held> task, AccessToken? rejected)
    {
        if (!task.IsCompleted)
            return false;
        if (!task.IsCompletedSuccessfully)
            return task.Exception?.InnerException is not NodeFailedException { CanRetry: false };
        Held held = task.Result;
        return ReferenceEquals(held.Token, rejected) || clock.GetUtcNow() >= held.RenewAt;
    }

    private async Task<Held> FetchAsync(HttpClient client, AccessToken? spent)
    {
        CancellationToken closed = _closed.Token;
        await Task.Yield();
        DateTimeOffset asked = clock.GetUtcNow();
        AccessToken token = spent is null
            ? await credential.RequestTokenAsync(client, clock, closed).ConfigureAwait(false)
            : await credential.RenewTokenAsync(client, spent, clock, closed).ConfigureAwait(false);
        redactor.Add(token.Value);
        if (token.RefreshToken is { } refresh)
            redactor.Add(refresh);
        return new Held(token, RenewalOf(token, asked));
    }

    // A token that is issued as expired comes from clocks that disagree: it is used until the service says no.
    private static DateTimeOffset RenewalOf(AccessToken token, DateTimeOffset asked)
    {
        if (token.ExpiresAt is not { } expires || expires <= asked)
            return DateTimeOffset.MaxValue;
        TimeSpan fifth = (expires - asked) / 5;
        return expires - (fifth < LongestMargin ? fifth : LongestMargin);
    }

    private sealed record Held(AccessToken Token, DateTimeOffset RenewAt);
}
