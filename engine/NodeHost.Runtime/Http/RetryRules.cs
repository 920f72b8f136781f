using NodeHost.Sdk;
using Polly;
using Polly.Retry;

namespace NodeHost.Runtime.Http;

/// <summary>
/// What the pipeline repeats by itself, and how long an answer may take: only what cannot do something twice, as
/// <see cref="RetryChances"/> tell, and no more than the <see cref="RepeatBudget"/> affords.
/// </summary>
internal static class RetryRules
{
    /// <summary>How long one sending may take up to the head of its answer.</summary>
    public static readonly TimeSpan AttemptLimit = TimeSpan.FromSeconds(100);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);

    /// <summary>Repeats with growing pauses, or those that the server asks for.</summary>
    public static ResiliencePipeline<HttpResponseMessage> Repeats(RetryLimits limits, TimeProvider clock) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = limits.MostTries - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = limits.FirstPause,
                MaxDelay = LongestPause,
                ShouldHandle = args => ValueTask.FromResult(args.AttemptNumber < limits.MostTries - 1
                    && IsSafe(args.Context.GetRequestMessage()!, args.Outcome, clock) && IsAffordable(args.Context.GetRequestMessage()!, args.Outcome, clock)),
                DelayGenerator = args => ValueTask.FromResult(
                    args.Outcome.Result is { } answer ? HttpFailures.RetryAfter(answer, clock) : null),
                OnRetry = args =>
                {
                    Exchange.Of(args.Context.GetRequestMessage()!).IsRepeat = true;
                    args.Outcome.Result?.Dispose();
                    return ValueTask.CompletedTask;
                },
            })
            .Build();

    /// <summary>True for an outcome after which the same request may be sent again without doing something twice.</summary>
    public static bool IsSafe(HttpRequestMessage request, Outcome<HttpResponseMessage> outcome, TimeProvider clock)
    {
        if (!RequestContent.CanResend(request.Content))
            return false;
        bool isHarmless = RequestContent.IsHarmless(request.Method);
        if (outcome.Result is not { } answer)
            return outcome.Exception is HttpRequestException fault && RetryChances.CanRepeat(fault.HttpRequestError, isHarmless);
        TimeSpan? pause = HttpFailures.RetryAfter(answer, clock);
        return !(pause > LongestPause) && RetryChances.CanRepeat(answer.StatusCode, pause is not null, isHarmless);
    }

    // A service that says when to come again is not pressed by doing so.
    private static bool IsAffordable(HttpRequestMessage request, Outcome<HttpResponseMessage> outcome, TimeProvider clock) =>
        (outcome.Result is { } answer && HttpFailures.RetryAfter(answer, clock) is not null)
        || Exchange.Of(request).Session.LaneOf(Origin.Of(request.RequestUri!)).Budget.TrySpend();
}
