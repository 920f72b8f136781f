using Polly;

namespace NodeHost.Runtime.Http;

/// <summary>
/// Repeats what <see cref="RetryRules"/> say may be repeated. The first sending, which is nearly always the only one, goes straight
/// through; only an answer that calls for a repeat meets the resilience pipeline.
/// </summary>
internal sealed class RepeatHandler(TimeProvider clock) : DelegatingHandler
{
    private readonly ResiliencePipeline<HttpResponseMessage> _repeats = RetryRules.Repeats(clock);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
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

        return await RepeatAsync(request, first, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> RepeatAsync(
        HttpRequestMessage request, Outcome<HttpResponseMessage> first, CancellationToken cancellationToken)
    {
        Outcome<HttpResponseMessage>? known = first;
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.SetRequestMessage(request);
            return await _repeats.ExecuteAsync(
                async attempt =>
                {
                    if (known is not { } outcome)
                        return await base.SendAsync(request, attempt.CancellationToken).ConfigureAwait(false);
                    known = null;
                    outcome.ThrowIfException();
                    return outcome.Result!;
                },
                context).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
