using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>
/// One sending of a request: waits for its lane, is let through by the breaker of its origin, gives it its time to be answered, and
/// tells of it. The time it waits does not count as time to answer.
/// </summary>
internal sealed class SendingHandler(TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Exchange exchange = Exchange.Of(request);
        var origin = Origin.Of(request.RequestUri!);
        Lane lane = exchange.Session.LaneOf(origin);
        await lane.EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await SendAsync(request, exchange, lane, exchange.Session.BreakerOf(origin), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lane.Leave();
        }
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, Exchange exchange, Lane lane, CircuitBreaker breaker, CancellationToken cancellationToken)
    {
        breaker.Enter(request);
        if (!exchange.IsRepeat)
            lane.Budget.Earn();
        long sentAt = exchange.SentAt = clock.GetTimestamp();
        bool isRepeat = exchange.IsRepeat;
        int? status = null;
        bool? isThere = null;
        using var time = new CancellationTokenSource(exchange.Limit ?? RetryRules.AttemptLimit, clock);
        using CancellationTokenRegistration both = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), time);
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, time.Token).ConfigureAwait(false);
            status = (int)response.StatusCode;
            isThere = !RetryChances.IsAbsence(response.StatusCode) || response.Headers.RetryAfter is not null;
            return response;
        }
        catch (HttpRequestException)
        {
            isThere = false;
            throw;
        }
        catch (OperationCanceledException late) when (time.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // A time that the node sets itself may be too short for a service that is well.
            isThere = exchange.Limit is null ? false : null;
            throw new TimeoutException("No answer came in time.", late);
        }
        finally
        {
            breaker.End(isThere);
            exchange.Session.OnRequest?.Invoke(new RequestTrace(
                request.Method.Method, Origin.AddressOf(request.RequestUri!), status, clock.GetElapsedTime(sentAt), isRepeat));
        }
    }
}
