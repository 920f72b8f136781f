using NodeHost.Nodes.Core;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;
using NodeHost.Tests.Cli;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>The nodes that read and write files of the disk.</summary>
public sealed class DiskNodeTests
{
    private TemporaryFolder _folder = null!;
    private TestBench _bench = null!;

    [SetUp]
    public void CreateFolder()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "sub", ".hidden"));
        foreach (string name in (string[])["a.csv", "b.csv", "c.json", ".env", "sub/d.csv", "sub/.hidden/e.csv", "sub/[x].csv"])
            _folder.Write(name, name);
        _bench = new TestBench { Folders = new FolderAccess([_folder.FullName], []) };
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("a.csv", "a.csv")]
    [TestCase("*.csv", "a.csv b.csv")]
    [TestCase("?.csv", "a.csv b.csv")]
    [TestCase("[b-z].*", "b.csv c.json")]
    [TestCase("[!a].csv", "b.csv")]
    [TestCase("{a,c}.{csv,json}", "a.csv c.json")]
    [TestCase("**/*.csv", "[x].csv a.csv b.csv d.csv")]
    [TestCase("sub/**", "[x].csv d.csv")]
    [TestCase("*/d.csv", "d.csv")]
    [TestCase("sub/[x].csv", "[x].csv")]
    [TestCase(".*", ".env")]
    [TestCase("*.none", "")]
    [TestCase("sub/../?.json", "c.json")]
    [TestCase("!(a).csv", "b.csv")]
    [TestCase("!(*.csv)", "c.json")]
    [TestCase("@(a|c).+(json|csv)", "a.csv c.json")]
    [TestCase("a.?(x|csv)", "a.csv")]
    [TestCase("*([a-c]).csv", "a.csv b.csv")]
    [TestCase("*(a|b|.|c|s|v)", "a.csv b.csv")]
    [TestCase("+(a).csv", "a.csv")]
    [TestCase("(a|b).csv", "a.csv b.csv")]
    [TestCase("**/!(a|b).csv", "[x].csv d.csv")]
    [TestCase("@(a|!(b*)).csv", "a.csv")]
    [TestCase("[^a].csv", "b.csv")]
    [TestCase("{a..c}.{csv,json}", "a.csv b.csv c.json")]
    [TestCase("{s,x}ub/{c..e}.csv", "d.csv")]
    [TestCase("sub/\\[x\\].csv", "[x].csv")]
    [TestCase("**/*ub/**/d.*", "d.csv")]
    [TestCase("!(*)", "")]
    public async Task Read_finds_the_files_that_a_pattern_names(string pattern, string expected)
    {
        var parameters = new ReadWriteFileParameters { FileSelector = _folder.FullName + "/" + pattern, FileName = "" };

        BatchResult result = await _bench.RunAsync(new ReadWriteFile(), parameters, [[Item.Of([])]]);

        Assert.That(string.Join(' ', result.Outputs[0]!.Select(static item => item.Binary["data"].FileName).Order(StringComparer.Ordinal)), Is.EqualTo(expected));
    }

    [Test]
    public async Task Read_describes_the_file()
    {
        var parameters = new ReadWriteFileParameters { FileSelector = Path.Combine(_folder.FullName, "a.csv"), FileName = "" };

        Item item = (await _bench.RunAsync(new ReadWriteFile(), parameters, [[Item.Of([]), Item.Of([])]])).Outputs[0]![1];

        Assert.That(NodeJson.Write(item.Json), Is.EqualTo("""{"mimeType":"text/csv","fileType":"text","fileName":"a.csv","fileExtension":"csv","fileSize":"5 B"}"""));
        Assert.That((FileItems.Text(item.Binary["data"]), item.Binary["data"].Folder, item.PairedItem[0].Item), Is.EqualTo(("a.csv", FolderAccess.Real(_folder.FullName), 1)));
    }

    [Test]
    public async Task Read_renames_as_told()
    {
        var options = new ReadWriteFileOptions { FileName = "x.txt", FileExtension = "zip", MimeType = "a/b", DataPropertyName = "file" };
        var parameters = new ReadWriteFileParameters { FileSelector = Path.Combine(_folder.FullName, "a.csv"), FileName = "", Options = options };

        Item item = (await _bench.RunAsync(new ReadWriteFile(), parameters, [[Item.Of([])]])).Outputs[0]![0];

        Assert.That((item.Binary["file"].FileName, item.Binary["file"].MimeType), Is.EqualTo(("x.zip", "a/b")));
    }

    [TestCase(false, "two")]
    [TestCase(true, "oldonetwo")]
    public async Task Write_replaces_or_appends_in_order(bool appends, string expected)
    {
        string path = _folder.Write("out.txt", "old");
        var parameters = new ReadWriteFileParameters { Operation = FileOperation.Write, FileSelector = "", FileName = path, Options = new() { Append = appends } };

        BatchResult result = await _bench.RunAsync(new ReadWriteFile(), parameters, [[FileItems.With("one", json: """{"n":1}"""), FileItems.With("two")]]);

        Assert.That(await File.ReadAllTextAsync(path), Is.EqualTo(expected));
        Assert.That(result.Outputs[0]![0].Json["fileName"]!.ToString(), Is.EqualTo(path));
        Assert.That(result.Outputs[0]![0].Json["n"]!.ToString(), Is.EqualTo("1"));
        Assert.That(result.Outputs[0]![0].Binary, Contains.Key("data"));
    }

    [TestCase("none.txt", "NH0721", "The file \"{0}\" could not be read: it does not exist.")]
    [TestCase("sub", "NH0721", "The file \"{0}\" could not be read: it is a folder.")]
    [TestCase("../x", "NH0720", "Access to the file is not allowed: {1}")]
    public void Read_tells_what_is_wrong(string name, string code, string message)
    {
        string path = _folder.FullName + "/" + name;
        var parameters = new ReadBinaryFileParameters { FilePath = path };

        var fault = Assert.ThrowsAsync<NodeFailedException>(() => _bench.RunAsync(new ReadBinaryFile(), parameters));

        string expected = string.Format(System.Globalization.CultureInfo.InvariantCulture, message, Path.Combine(FolderAccess.Real(_folder.FullName), name), path);
        Assert.That((fault.Code, fault.Message, fault.Parameter), Is.EqualTo((code, expected, "filePath")));
    }

    [TestCase("+(a", "The pattern cannot be read: +(a")]
    [TestCase("!*.csv", "The pattern only says which files are left out: !*.csv")]
    [TestCase("{1..900}{1..900}.csv", "The pattern stands for more than 1000 names: {1..900}{1..900}.csv")]
    public void Unusable_pattern_says_so(string pattern, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => _bench.RunAsync(new ReadBinaryFiles(), new ReadBinaryFilesParameters { FileSelector = pattern }, [[Item.Of([])]]));

        Assert.That(fault.Message, Is.EqualTo(message));
    }

    [Test]
    public void Pattern_that_leads_out_is_refused() =>
        Assert.That(
            async () => await _bench.RunAsync(new ReadBinaryFiles(), new ReadBinaryFilesParameters { FileSelector = _folder.FullName + "/../*" }, [[Item.Of([])]]),
            Throws.TypeOf<NodeFailedException>().With.Property("Code").EqualTo(Codes.FileNotAllowed));

    [Test]
    public async Task Old_nodes_read_and_write()
    {
        string target = Path.Combine(_folder.FullName, "copy.csv");
        Item item = Item.Of(new() { ["n"] = 1 });

        Item read = (await _bench.RunAsync(new ReadBinaryFile(), new ReadBinaryFileParameters { FilePath = Path.Combine(_folder.FullName, "a.csv") }, item))[0];
        BatchResult written = await _bench.RunAsync(new WriteBinaryFile(), new WriteBinaryFileParameters { FileName = target }, [[read]]);
        BatchResult all = await _bench.RunAsync(new ReadBinaryFiles(), new ReadBinaryFilesParameters { FileSelector = _folder.FullName + "/*.csv" }, [[item, item]]);

        Assert.That(NodeJson.Write(read.Json), Is.EqualTo("""{"n":1}"""));
        Assert.That(written.Outputs[0]![0].Json["fileName"]!.ToString(), Is.EqualTo(target));
        Assert.That(all.Outputs[0]!.Select(static one => FileItems.Text(one.Binary["data"])), Is.EqualTo((string[])["a.csv", "b.csv", "a.csv"]));
    }

    [Test]
    public void Write_into_a_missing_folder_says_so()
    {
        string path = Path.Combine(FolderAccess.Real(_folder.FullName), "no", "x.txt");

        var fault = Assert.ThrowsAsync<NodeFailedException>(() => _bench.RunAsync(new WriteBinaryFile(), new WriteBinaryFileParameters { FileName = path }, [[FileItems.With("x")]]));

        Assert.That(fault.Message, Is.EqualTo($"The file \"{path}\" could not be written: the folder {Path.GetDirectoryName(path)} does not exist."));
    }
}
