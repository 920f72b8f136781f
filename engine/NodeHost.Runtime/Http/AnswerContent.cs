using System.Net;

namespace NodeHost.Runtime.Http;

/// <summary>
/// The body of an answer under watch: a stall ends it, and a fault says which request it belongs to. By default any pause may last as
/// long as an answer may take; where the node set a timeout, it counts from the sending to the last byte.
/// </summary>
internal sealed class AnswerContent : HttpContent
{
    private readonly HttpContent _inner;
    private readonly HttpRequestMessage _request;
    private readonly Exchange _exchange;
    private readonly TimeProvider _clock;

    public AnswerContent(HttpContent inner, HttpRequestMessage request, Exchange exchange, TimeProvider clock)
    {
        (_inner, _request, _exchange, _clock) = (inner, request, exchange, clock);
        foreach ((string name, System.Net.Http.Headers.HeaderStringValues values) in inner.Headers.NonValidated)
            Headers.TryAddWithoutValidation(name, values);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Stream body = await CreateContentReadStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
            await body.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken)
    {
        Stream body = await _inner.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return new AnswerStream(body, _request, RemainingTime, _clock);
    }

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) =>
        new AnswerStream(_inner.ReadAsStream(cancellationToken), _request, RemainingTime, _clock);

    protected override bool TryComputeLength(out long length)
    {
        length = _inner.Headers.ContentLength ?? 0;
        return _inner.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();
        base.Dispose(disposing);
    }

    private TimeSpan RemainingTime()
    {
        TimeSpan left = _exchange.Limit is { } limit ? limit - _clock.GetElapsedTime(_exchange.SentAt) : RetryRules.AttemptLimit;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
