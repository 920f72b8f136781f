namespace NodeHost.Runtime.Http;

/// <summary>Holds a request back until its lane is free. The time it waits does not count as time to answer.</summary>
internal sealed class LaneHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Lane lane = Exchange.Of(request).Session.LaneOf(Origin.Of(request.RequestUri!));
        await lane.EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lane.Leave();
        }
    }
}
