using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NodeHost.Runtime;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Http;

/// <summary>A file that passes from a service to a service as a stream: it needs no memory of its size.</summary>
public sealed class LargeFileTests
{
    private const int Megabytes = 48;
    private const long Bytes = Megabytes * 1024L * 1024;

    [Test]
    public async Task Large_file_passes_in_bounded_memory()
    {
        await using var service = new FileService();
        using var files = new BinaryStore();
        using var bench = new HttpBench();
        var options = new RunOptions { Concurrency = 1, Files = files };
        long before = GC.GetTotalAllocatedBytes();

        RunReport down = await bench.RunAsync("httpRequest", 4.2, $$"""{"url":"{{service.Url}}down"}""", options: options);
        RunReport up = await bench.RunAsync(
            "httpRequest", 4.2, $$"""{"url":"{{service.Url}}up","method":"POST","sendBody":true,"contentType":"binaryData"}""", HttpBench.ItemsOf(down), options: options);

        Assert.That(HttpBench.ItemsOf(down).Single().Binary["data"].Size, Is.EqualTo(Bytes));
        Assert.That(HttpBench.JsonOf(up), Is.EqualTo($$"""{"received":{{Bytes}}}"""));
        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(Bytes / 2));
    }

    /// <summary>Gives a file of zeros, and counts the bytes of one that it is given.</summary>
    private sealed class FileService : IAsyncDisposable
    {
        private static readonly byte[] Piece = new byte[64 * 1024];

        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _stop = new();
        private readonly Task _loop;

        public FileService()
        {
            _listener.Start();
            _loop = AcceptAsync();
        }

        public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await _loop;
            _listener.Stop();
            _stop.Dispose();
        }

        private async Task AcceptAsync()
        {
            try
            {
                while (true)
                {
                    using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                    await ServeAsync(client.GetStream());
                }
            }
            catch (OperationCanceledException)
            {
                // The test is over.
            }
        }

        private async Task ServeAsync(NetworkStream stream)
        {
            string head = await ReadHeadAsync(stream);
            if (head.StartsWith("GET", StringComparison.Ordinal))
            {
                await WriteAsync(stream, $"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {Bytes}\r\nConnection: close\r\n\r\n");
                for (long sent = 0; sent < Bytes; sent += Piece.Length)
                    await stream.WriteAsync(Piece, _stop.Token);
                return;
            }

            long length = long.Parse(head.Split("Content-Length: ")[1].Split('\r')[0], CultureInfo.InvariantCulture);
            byte[] buffer = new byte[64 * 1024];
            long received = 0;
            while (received < length)
                received += await stream.ReadAsync(buffer, _stop.Token) is var read and > 0 ? read : throw new IOException("The body ends early.");
            string body = $"{{\"received\":{received}}}";
            await WriteAsync(stream, $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}");
        }

        // Byte by byte, so that nothing of the body is taken along.
        private async Task<string> ReadHeadAsync(NetworkStream stream)
        {
            var head = new StringBuilder();
            byte[] one = new byte[1];
            while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, _stop.Token) == 1)
                head.Append((char)one[0]);
            return head.ToString();
        }

        private ValueTask WriteAsync(NetworkStream stream, string text) => stream.WriteAsync(Encoding.ASCII.GetBytes(text), _stop.Token);
    }
}
