namespace NodeHost.Runtime.Http;

/// <summary>
/// One sending of a request: waits for its lane, gives it its time to be answered, and tells of it. The time it waits does not count
/// as time to answer.
/// </summary>
internal sealed class SendingHandler(TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Exchange exchange = Exchange.Of(request);
        Lane lane = exchange.Session.LaneOf(Origin.Of(request.RequestUri!));
        await lane.EnterAsync(cancellationToken).ConfigureAwait(false);
        long sentAt = exchange.SentAt = clock.GetTimestamp();
        bool isRepeat = exchange.IsRepeat;
        int? status = null;
        using var time = new CancellationTokenSource(exchange.Limit ?? RetryRules.AttemptLimit, clock);
        using CancellationTokenRegistration both = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), time);
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, time.Token).ConfigureAwait(false);
            status = (int)response.StatusCode;
            return response;
        }
        catch (OperationCanceledException late) when (time.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("No answer came in time.", late);
        }
        finally
        {
            lane.Leave();
            exchange.Session.OnRequest?.Invoke(new RequestTrace(
                request.Method.Method, Origin.AddressOf(request.RequestUri!), status, clock.GetElapsedTime(sentAt), isRepeat));
        }
    }
}
