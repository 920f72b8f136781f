using System.Runtime.CompilerServices;
using NodeHost.OpenApi;
using NodeHost.Tests.Cli;

namespace NodeHost.Tests.OpenApi;

/// <summary>The folder of a pack into which a test imports documents.</summary>
internal sealed class ImportSession : IDisposable
{
    private readonly TemporaryFolder _documents = new();
    private readonly TemporaryFolder _pack = new();

    public string Folder => _pack.FullName;

    /// <summary>All files of the pack with their texts, one after the other.</summary>
    public string Everything => string.Join("\n", Files.Select(file => $"=== {file}\n{Read(file)}"));

    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The text of a document that lies beside the tests.</summary>
    public static string Document(string name) => File.ReadAllText(Path.Combine(Here(), "Documents", name));

    /// <summary>The text that was approved; with NODEHOST_APPROVE=1 the given one is approved first.</summary>
    public static string Approved(string name, string received)
    {
        string file = Path.Combine(Here(), "Approved", name);
        if (Environment.GetEnvironmentVariable("NODEHOST_APPROVE") == "1")
            File.WriteAllText(file, received);
        return File.ReadAllText(file).ReplaceLineEndings("\n");
    }

    public Task<ImportReport> ImportAsync(string document, Func<ImportOptions, ImportOptions>? with = null)
    {
        var options = new ImportOptions
        {
            Document = _documents.Write("document", document),
            Folder = Folder,
            Namespace = "Acme.Shop",
            NodeType = "acme.shop",
        };
        return Importer.ImportAsync(with is null ? options : with(options), CancellationToken.None);
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose()
    {
        _documents.Dispose();
        _pack.Dispose();
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
