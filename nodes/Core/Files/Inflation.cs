using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Files;

/// <summary>
/// Watches how much comes out of packed files. What an archive says of its sizes is not believed; an archive that grows out
/// of all proportion is one that was made to fill a disk.
/// </summary>
internal sealed class Inflation(long packedBytes)
{
    private const long Harmless = 64L << 20;
    private const long MostTimes = 200;
    private const long Most = 8L << 30;

    private long _bytes;

    /// <summary>Copies what a stream gives to its end into a file of the run.</summary>
    /// <exception cref="NodeFailedException">Too much comes out.</exception>
    public async Task<BinaryData> TakeAsync(NodeContext context, Stream unpacked, string? fileName, CancellationToken cancellationToken)
    {
        await using BinaryBuffer buffer = context.Files.CreateBuffer();
        byte[] piece = new byte[1 << 16];
        while (await unpacked.ReadAsync(piece, cancellationToken) is var length and > 0)
        {
            _bytes += length;
            if (_bytes > Most || (_bytes > Harmless && _bytes / MostTimes > packedBytes))
            {
                throw new NodeFailedException(Codes.FileTooLargeForMemory, "The archive unpacks to far more than its size; it was not unpacked further.")
                {
                    Hint = "Archives may grow two hundredfold and to 8 GB.",
                };
            }

            await buffer.WriteAsync(piece.AsMemory(0, length), cancellationToken);
        }

        return await buffer.CompleteAsync(fileName, null, cancellationToken);
    }
}
