using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Sdk.HttpActions;

public sealed class HttpActionAnswerTests
{
    [TestCase("application/json", "{\"a\":1}", "[{\"a\":1}]")]
    [TestCase("application/problem+json", "{\"a\":1}", "[{\"a\":1}]")]
    [TestCase("application/json", "[{\"a\":1},{\"a\":2}]", "[{\"a\":1},{\"a\":2}]")]
    [TestCase("application/json", "[1,\"x\",null]", "[{\"value\":1},{\"value\":\"x\"},{\"value\":null}]")]
    [TestCase("application/json", "[]", "[]")]
    [TestCase("application/json", "42", "[{\"value\":42}]")]
    [TestCase("application/json", "", "[{\"success\":true,\"operation\":\"Create\"}]")]
    [TestCase("text/plain", "some words", "[{\"value\":\"some words\"}]")]
    [TestCase("text/plain", "42", "[{\"value\":\"42\"}]")]
    public async Task Answer_makes_items(string type, string body, string items)
    {
        using var service = new RecordingService(new StringContent(body, Encoding.UTF8, type));

        IReadOnlyList<Item> result = await service.Bench.RunAsync(new CreateThing(), new Thing());

        Assert.That(NodeJson.Write(new JArray(result.Select(item => item.Json))), Is.EqualTo(items));
    }

    [TestCase("42", "{\"value\":42}")]
    [TestCase("many", "{\"value\":\"many\"}")]
    public async Task Plain_text_is_read_as_the_number_that_is_promised(string body, string item)
    {
        using var service = new RecordingService(new StringContent(body, Encoding.UTF8, "text/plain"));

        IReadOnlyList<Item> result = await service.Bench.RunAsync(new CountThings(), new NoParameters());

        Assert.That(NodeJson.Write(result.Single().Json), Is.EqualTo(item));
    }

    [Test]
    public async Task Answer_without_content_names_the_keys()
    {
        using var service = new RecordingService(new ByteArrayContent([]), HttpStatusCode.NoContent);

        IReadOnlyList<Item> result = await service.Bench.RunAsync(new DeleteThing(), new Removal { Id = 7 });

        Assert.That(NodeJson.Write(result.Single().Json), Is.EqualTo("""{"success":true,"operation":"Delete","id":7}"""));
    }

    [TestCase("audio/wav", null, null, "audio/wav")]
    [TestCase("audio/wav", "attachment; filename=\"call 1.wav\"", "call 1.wav", "audio/wav")]
    [TestCase("audio/wav", "inline; filename=call.wav", "call.wav", "audio/wav")]
    [TestCase("text/csv", "attachment; filename=plain.csv; filename*=UTF-8''%C3%BCbersicht%20%e2%82%ac.csv", "übersicht €.csv", "text/csv")]
    [TestCase("text/csv", "attachment; filename*=iso-8859-1''%FCber.csv", "über.csv", "text/csv")]
    [TestCase("text/csv", "attachment; filename=\"\u00c3\u00bcber.csv\"", "über.csv", "text/csv")]
    [TestCase("text/csv", "attachment; filename=\"../../etc/passwd\"", "passwd", "text/csv")]
    [TestCase("text/csv", "attachment; filename=\"C:\\\\x\\\\y.csv\"", "y.csv", "text/csv")]
    [TestCase("application/json", "attachment; filename=backup.json", "backup.json", "application/json")]
    [TestCase("text/html", "attachment; filename=report.html", "report.html", "text/html")]
    [TestCase("text/plain", "attachment; filename=log.txt", "log.txt", "text/plain")]
    public async Task Other_answer_becomes_a_file(string type, string? disposition, string? fileName, string mimeType)
    {
        var content = new ByteArrayContent([1, 2, 0, 255]);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (disposition is not null)
            content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
        using var service = new RecordingService(content);

        Item item = (await service.Bench.RunAsync(new DeleteThing(), new Removal { Id = 7 })).Single();

        BinaryData file = item.Binary["data"];
        Assert.That((file.FileName, file.MimeType, file.Size), Is.EqualTo((fileName, mimeType, 4L)));
        Assert.That(await file.ReadAllAsync(100, CancellationToken.None), Is.EqualTo(new byte[] { 1, 2, 0, 255 }));
        Assert.That(NodeJson.Write(item.Json), Is.EqualTo("""{"success":true,"operation":"Delete","id":7}"""));
    }

    [Test]
    public async Task Large_file_is_not_held_in_memory()
    {
        using var service = new RecordingService(new StreamContent(new Zeros(64 << 20)) { Headers = { ContentType = new("application/octet-stream") } });
        long before = GC.GetTotalAllocatedBytes(precise: true);

        Item item = (await service.Bench.RunAsync(new CountThings(), new NoParameters())).Single();

        Assert.That(item.Binary["data"].Size, Is.EqualTo(64 << 20));
        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(16 << 20));
        service.Bench.Files.Dispose();
    }

    [Test]
    public void Page_instead_of_json_is_no_answer()
    {
        using var service = new RecordingService(new StringContent("<html><title>Log in</title></html>", Encoding.UTF8, "text/html"));

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(() => service.Bench.RunAsync(new CreateThing(), new Thing()));

        Assert.That(failure?.Code, Is.EqualTo(Codes.UnexpectedAnswer));
        Assert.That(failure?.Message, Is.EqualTo(
            "POST https://api.example.com/v1/things answered 200 with something else than JSON: an HTML page \"Log in\". " +
            "This does not look like the service that is meant. Check the base URL of the credential."));
        Assert.That(failure?.IsUncertain, Is.False);
    }

    [TestCase(500, true, true)]
    [TestCase(503, true, false)]
    [TestCase(404, false, false)]
    public void Refusal_says_whether_a_repeat_makes_sense(int status, bool canRetry, bool isUncertain)
    {
        using var service = new RecordingService(new StringContent("no"), (HttpStatusCode)status);

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(() => service.Bench.RunAsync(new CreateThing(), new Thing()));

        Assert.That((failure?.Code, failure?.HttpStatus, failure?.CanRetry, failure?.IsUncertain), Is.EqualTo((Codes.HttpStatus, status, canRetry, isUncertain)));
    }

    /// <summary>A body of zeros that is made while it is read.</summary>
    private sealed class Zeros(long length) : Stream
    {
        private long _left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int given = (int)Math.Min(count, _left);
            Array.Clear(buffer, offset, given);
            _left -= given;
            return given;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
