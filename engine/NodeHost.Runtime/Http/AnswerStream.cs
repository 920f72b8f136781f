using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>Reads an answer's body and words what goes wrong meanwhile.</summary>
internal sealed class AnswerStream(Stream body, HttpRequestMessage request, Func<TimeSpan> remainingTime, TimeProvider clock) : Stream
{
    // One for all reads; each read moves its end.
    private readonly CancellationTokenSource _time = new(Timeout.InfiniteTimeSpan, clock);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _time.CancelAfter(remainingTime());
        using CancellationTokenRegistration both = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _time);
        try
        {
            return await body.ReadAsync(buffer, _time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new AnswerFaultException(HttpFaults.ToFailure(new TimeoutException(), request)!);
        }
        catch (IOException fault) when (!cancellationToken.IsCancellationRequested && HttpFaults.ToFailure(fault, request) is { } failure)
        {
            throw new AnswerFaultException(failure);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return body.Read(buffer, offset, count);
        }
        catch (IOException fault) when (HttpFaults.ToFailure(fault, request) is { } failure)
        {
            throw new AnswerFaultException(failure);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            _time.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>
/// A fault while an answer's body is read, already worded. It is an <see cref="IOException"/>, as readers of streams expect one.
/// </summary>
internal sealed class AnswerFaultException(NodeFailedException failure) : IOException(failure.Message, failure)
{
    public NodeFailedException Failure { get; } = failure;
}
