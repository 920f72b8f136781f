using System.IO.Compression;
using NodeHost.Nodes.Core;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;

namespace NodeHost.Tests.Nodes.Core;

public sealed class CompressionTests
{
    private static readonly Item Two = FileItems.With("one", name: "a.txt", json: """{"n":1}""").WithFile("more", BinaryData.FromBytes("two"u8.ToArray(), "text/plain", "a.txt"));

    [Test]
    public async Task Zip_packs_all_files_into_one_and_unpacks_them_again()
    {
        var pack = new CompressionParameters { Operation = CompressionOperation.Compress, BinaryPropertyName = "data, more", OutputFormat = ArchiveFormat.Zip, FileName = "all.zip", BinaryPropertyOutput = "zip" };

        Item packed = (await new TestBench().RunAsync(new Compression(), pack, Two)).Single();
        Item unpacked = (await new TestBench().RunAsync(new Compression(), new CompressionParameters { BinaryPropertyName = "zip" }, packed)).Single();

        Assert.That((NodeJson.Write(packed.Json), packed.Binary.Keys.Single(), packed.Binary["zip"].FileName, packed.Binary["zip"].MimeType), Is.EqualTo(("""{"n":1}""", "zip", "all.zip", "application/zip")));
        Assert.That(Describe(unpacked), Is.EqualTo("file_0:a.txt:one file_1:a_1.txt:two"));
    }

    [TestCase(1, "", "data0:a.txt.gz data1:a.txt.gz")]
    [TestCase(1.1, "x.gz", "out0:x.gz out1:x.gz")]
    public async Task Gzip_packs_each_file_and_unpacks_it_again(double version, string fileName, string expected)
    {
        var pack = new CompressionParameters { Operation = CompressionOperation.Compress, BinaryPropertyName = "data,more", OutputFormat = ArchiveFormat.Gzip, FileName = fileName, BinaryPropertyOutput = "out" };
        var bench = new TestBench { TypeVersion = version };

        Item packed = (await bench.RunAsync(new Compression(), pack, Two)).Single();
        Item unpacked = (await bench.RunAsync(new Compression(), new CompressionParameters { BinaryPropertyName = string.Join(',', packed.Binary.Keys), OutputPrefix = "p" }, packed)).Single();

        Assert.That(string.Join(' ', packed.Binary.Select(static pair => $"{pair.Key}:{pair.Value.FileName}")), Is.EqualTo(expected));
        Assert.That(unpacked.Binary.Select(static pair => $"{pair.Key}:{FileItems.Text(pair.Value)}"), Is.EqualTo((string[])["p0:one", "p1:two"]));
    }

    [Test]
    public async Task Zip_entries_that_are_no_files_of_the_user_are_passed_over()
    {
        byte[] archive = Zip(("folder/", []), ("__MACOSX/x", [1]), ("../../evil.txt", "e"u8.ToArray()));

        Item unpacked = (await new TestBench().RunAsync(new Compression(), new CompressionParameters(), FileItems.With(archive))).Single();

        Assert.That(Describe(unpacked), Is.EqualTo("file_0:evil.txt:e"));
    }

    [Test]
    public void Archive_that_grows_out_of_proportion_is_not_unpacked()
    {
        byte[] archive = Zip(("bomb", new byte[100 << 20]));
        using var files = new BinaryStore();

        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new TestBench { Files = files }.RunAsync(new Compression(), new CompressionParameters(), FileItems.With(archive)));

        Assert.That((fault.Code, fault.Message), Is.EqualTo(("NH0723", "The archive unpacks to far more than its size; it was not unpacked further.")));
    }

    [TestCase("hello", "NH0722", "The file a.bin is neither a zip nor a gzip archive.")]
    [TestCase("PK nonsense", "NH0722", "The archive a.bin is damaged: ")]
    public void Damaged_archive_is_told(string content, string code, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new TestBench().RunAsync(new Compression(), new CompressionParameters(), FileItems.With(content, name: "a.bin")));

        Assert.That(fault.Code, Is.EqualTo(code));
        Assert.That(fault.Message, Does.StartWith(message));
    }

    [TestCase("", "No binary field is named. Write for example: data")]
    [TestCase("other", "This operation expects the node's input data to contain a binary file 'other', but none was found [item 0]")]
    public void Missing_file_is_told(string name, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new TestBench().RunAsync(new Compression(), new CompressionParameters { BinaryPropertyName = name }, Two));

        Assert.That((fault.Message, fault.Parameter), Is.EqualTo((message, "binaryPropertyName")));
    }

    [Test]
    public void First_version_wants_a_format()
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new TestBench().RunAsync(new Compression(), new CompressionParameters { Operation = CompressionOperation.Compress }, Two));

        Assert.That((fault.Code, fault.Parameter), Is.EqualTo(("NH0205", "outputFormat")));
    }

    private static string Describe(Item item) => string.Join(' ', item.Binary.Select(static pair => $"{pair.Key}:{pair.Value.FileName}:{FileItems.Text(pair.Value)}"));

    private static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in members)
            {
                using Stream target = archive.CreateEntry(name).Open();
                target.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
