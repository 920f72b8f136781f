namespace NodeHost.OpenApi.Writing;

/// <summary>Brings a folder in line with the files that a document makes, and touches nothing that its author owns.</summary>
/// <param name="folder">The pack's folder.</param>
internal sealed class PackFiles(string folder)
{
    // Files of an earlier import lie directly in these folders and nowhere else.
    private static readonly string[] Folders = ["", "Actions", "Entities"];

    public List<string> Added { get; } = [];

    public List<string> Changed { get; } = [];

    public List<string> Removed { get; } = [];

    public int Unchanged { get; private set; }

    /// <param name="files">Texts by their paths relative to the folder.</param>
    /// <param name="dryRun">True to change nothing.</param>
    public void Apply(IReadOnlyDictionary<string, string> files, bool dryRun)
    {
        foreach ((string path, string text) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            Put(path, text, dryRun);
        foreach (string path in Written().Where(path => !files.ContainsKey(path)).Order(StringComparer.Ordinal).ToArray())
        {
            Removed.Add(path);
            if (!dryRun)
                File.Delete(Full(path));
        }
    }

    private void Put(string path, string text, bool dryRun)
    {
        string full = Full(path);
        bool exists = File.Exists(full);
        if (exists && File.ReadAllText(full).ReplaceLineEndings("\n") == text)
        {
            Unchanged++;
            return;
        }

        (exists ? Changed : Added).Add(path);
        if (dryRun)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full + ".new", text);
        File.Move(full + ".new", full, overwrite: true);
    }

    private IEnumerable<string> Written() =>
        from below in Folders
        let full = Path.Combine(folder, below)
        where Directory.Exists(full)
        from file in Directory.EnumerateFiles(full, "*.cs")
        where WrittenMark.IsOn(File.ReadLines(file).FirstOrDefault() ?? "")
        select below.Length == 0 ? Path.GetFileName(file) : $"{below}/{Path.GetFileName(file)}";

    private string Full(string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}
