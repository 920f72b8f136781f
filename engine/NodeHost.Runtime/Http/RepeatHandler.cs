using System.Collections.Concurrent;
using NodeHost.Sdk;
using Polly;

namespace NodeHost.Runtime.Http;

/// <summary>
/// Repeats what <see cref="RetryRules"/> say may be repeated. The first sending, which is nearly always the only one, goes straight
/// through; only an answer that calls for a repeat meets the resilience pipeline.
/// </summary>
internal sealed class RepeatHandler(TimeProvider clock) : DelegatingHandler
{
    private readonly ConcurrentDictionary<RetryLimits, ResiliencePipeline<HttpResponseMessage>> _repeats = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ClientSession session = Exchange.Of(request).Session;
        if (!session.Repeats || session.Limits.MostTries == 1)
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        Outcome<HttpResponseMessage> first;
        try
        {
            HttpResponseMessage answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            first = Outcome.FromResult(answer);
            if (!RetryRules.IsSafe(request, first, clock))
                return answer;
        }
        catch (HttpRequestException fault) when (RetryRules.IsSafe(request, Outcome.FromException<HttpResponseMessage>(fault), clock))
        {
            first = Outcome.FromException<HttpResponseMessage>(fault);
        }

        return await RepeatAsync(request, first, session, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> RepeatAsync(
        HttpRequestMessage request, Outcome<HttpResponseMessage> first, ClientSession session, CancellationToken cancellationToken)
    {
        Outcome<HttpResponseMessage>? known = first;
        // The pause before a repeat ends with the stop of the run; a sending only with its own token.
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(session.Stop, cancellationToken);
        ResilienceContext context = ResilienceContextPool.Shared.Get(pause.Token);
        try
        {
            context.SetRequestMessage(request);
            return await _repeats.GetOrAdd(session.Limits, limits => RetryRules.Repeats(limits, clock)).ExecuteAsync(
                async _ =>
                {
                    if (known is not { } outcome)
                        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                    known = null;
                    outcome.ThrowIfException();
                    return outcome.Result!;
                },
                context).ConfigureAwait(false);
        }
        catch (OperationCanceledException stopped) when (session.Stop.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new NodeFailedException(
                Codes.RunCutOff, $"{HttpFailures.Describe(request)}: the run was stopped while this request waited to be sent again; it was not carried out.", stopped);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
