using NodeHost.Sdk;

namespace NodeHost.Tests.Sdk.Items;

public sealed class BinaryStoreTests
{
    [TestCase(0)]
    [TestCase(5)]
    [TestCase(BinaryStore.LargestInMemory)]
    [TestCase(BinaryStore.LargestInMemory + 1)]
    [TestCase(3_000_000)]
    public async Task Store_gives_back_what_a_stream_gave(int size)
    {
        using var store = new BinaryStore();
        byte[] content = new byte[size];
        new Random(size).NextBytes(content);

        BinaryData file = await store.CreateAsync(new MemoryStream(content), "a/b\\c.bin", null, CancellationToken.None);

        Assert.That((file.Size, file.FileName, file.MimeType), Is.EqualTo(((long)size, "c.bin", "application/octet-stream")));
        Assert.That(await file.ReadAllAsync(size, CancellationToken.None), Is.EqualTo(content));
        Assert.That(await file.ReadAllAsync(size, CancellationToken.None), Is.EqualTo(content), "a second reader begins anew");
    }

    [Test]
    public async Task Store_keeps_large_content_on_disk_until_it_is_disposed_of()
    {
        var store = new BinaryStore();
        BinaryData file = await store.CreateAsync(new MemoryStream(new byte[2_000_000]), null, null, CancellationToken.None);
        string path;
        await using (Stream content = file.OpenRead())
            path = ((FileStream)content).Name;

        bool wasThere = File.Exists(path);
        store.Dispose();

        Assert.That((wasThere, File.Exists(path), Directory.Exists(Path.GetDirectoryName(path))), Is.EqualTo((true, false, false)));
    }

    [Test]
    public async Task Store_moves_to_the_disk_when_many_small_files_would_fill_the_memory()
    {
        using var store = new BinaryStore();
        var files = new List<BinaryData>();
        for (int i = 0; i < 70; i++)
            files.Add(await store.CreateAsync(new MemoryStream(new byte[BinaryStore.LargestInMemory]), null, null, CancellationToken.None));

        await using Stream first = files[0].OpenRead();
        await using Stream last = files[^1].OpenRead();

        Assert.That(first, Is.InstanceOf<MemoryStream>());
        Assert.That(last, Is.InstanceOf<FileStream>());
    }

    [Test]
    public async Task Buffer_that_is_given_up_leaves_nothing_behind()
    {
        using var store = new BinaryStore();
        BinaryData other = await store.CreateAsync(new MemoryStream(new byte[2_000_000]), null, null, CancellationToken.None);
        await using Stream content = other.OpenRead();
        string folder = Path.GetDirectoryName(((FileStream)content).Name)!;

        await using (BinaryBuffer buffer = store.CreateBuffer())
            await buffer.WriteAsync(new byte[2_000_000]);

        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(1));
    }

    [TestCase(0, "0 B")]
    [TestCase(999, "999 B")]
    [TestCase(1045, "1.04 kB")]
    [TestCase(3584, "3.58 kB")]
    [TestCase(17833, "17.8 kB")]
    [TestCase(999_999, "1000 kB")]
    [TestCase(1_500_000, "1.5 MB")]
    public void Length_is_told_in_three_digits(int size, string expected) =>
        Assert.That(BinaryData.FromBytes(new byte[size], "x/y").SizeText, Is.EqualTo(expected));

    [Test]
    public void File_too_large_for_memory_says_so()
    {
        var file = BinaryData.FromBytes(new byte[2000], "x/y", "a.bin");

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await file.ReadAllAsync(1000, CancellationToken.None));

        Assert.That((fault.Code, fault.Message), Is.EqualTo(("NH0723", "The file a.bin has 2 kB; this can be done with 1 kB at most.")));
    }

    [TestCase("a.PNG", "", "image/png", "image", "PNG")]
    [TestCase("a.csv", "", "text/csv", "text", "csv")]
    [TestCase(null, "%PDF-1.4", "application/pdf", "pdf", "pdf")]
    [TestCase(null, "GIF89a", "image/gif", "image", "gif")]
    [TestCase("noending", "{}", "text/plain", "text", "txt")]
    [TestCase("a.json", "", "application/json", "json", "json")]
    [TestCase("a.html", "", "text/html", "html", "html")]
    [TestCase("a.zip", "", "application/zip", null, "zip")]
    public async Task Kind_of_file_comes_from_its_name_or_its_first_bytes(string? name, string content, string type, string? kind, string extension)
    {
        using var store = new BinaryStore();

        BinaryData file = await store.CreateAsync(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(content)), name, null, CancellationToken.None);

        Assert.That((file.MimeType, file.FileType, file.FileExtension), Is.EqualTo((type, kind, extension)));
    }
}
