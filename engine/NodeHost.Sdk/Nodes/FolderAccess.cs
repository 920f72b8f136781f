namespace NodeHost.Sdk;

/// <summary>
/// The folders of the disk that a run may use. A path is followed through every link before it is judged, and what is judged is
/// what is opened, so neither <c>..</c> nor a link leads out.
/// </summary>
public sealed class FolderAccess
{
    private const int MostLinks = 40;

    private readonly string[] _granted;
    private readonly string[] _usual;

    /// <summary>Sets the folders.</summary>
    /// <param name="granted">Folders that the user named for this run: everything below them may be used.</param>
    /// <param name="usual">
    /// Folders that may be used without being named. Below them, names that begin with a dot stay out of reach (keys, settings,
    /// repositories), and a folder that is the root of the disk counts for nothing.
    /// </param>
    public FolderAccess(IEnumerable<string> granted, IEnumerable<string> usual)
    {
        _granted = [.. granted.Select(Real).Distinct()];
        _usual = [.. usual.Select(Real).Where(static folder => Path.GetPathRoot(folder) != folder).Distinct()];
    }

    /// <summary>No folder at all.</summary>
    public static FolderAccess None { get; } = new([], []);

    /// <summary>The full path of a file that the run may use; a relative one is below the current directory.</summary>
    /// <param name="path">The path as the workflow has it.</param>
    /// <param name="parameter">Wire name of the parameter that it comes from.</param>
    /// <exception cref="NodeFailedException">The path is none, or it is outside the folders.</exception>
    public string Resolve(string path, string? parameter)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
            throw new NodeFailedException(Codes.FileUnusable, "The path of the file is empty or holds a NUL character.") { Parameter = parameter };
        string real = Real(path);
        if (Allows(real))
            return real;
        string folder = Path.GetDirectoryName(real) ?? real;
        throw new NodeFailedException(Codes.FileNotAllowed, $"Access to the file is not allowed: {path}")
        {
            Hint = $"A run reads and writes below the folder of its workflow file and below the current directory, names that begin with a dot left out. Allow more by --allow-files \"{folder}\".",
            Parameter = parameter,
        };
    }

    /// <summary>True if the run may use a file or folder. The path must be free of links, as <see cref="Resolve"/> gives it.</summary>
    public bool Allows(string realPath) =>
        _granted.Any(folder => Below(folder, realPath) is not null) ||
        _usual.Any(folder => Below(folder, realPath) is { } rest && !rest.Split(Path.DirectorySeparatorChar).Any(static name => name.StartsWith('.') && name != "."));

    /// <summary>The full path with every link followed; what does not exist is taken as it is.</summary>
    /// <exception cref="NodeFailedException">Links lead in a circle.</exception>
    public static string Real(string path)
    {
        int links = MostLinks;
        return Follow(path, ref links);
    }

    private static string Follow(string path, ref int links)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string real = Path.GetPathRoot(full)!; // A full path has a root.
        foreach (string name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Join(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (links-- == 0)
                throw new NodeFailedException(Codes.FileUnusable, $"Links lead in a circle: {path}");
            real = Follow(Path.GetFullPath(target, real), ref links);
        }

        return real;
    }

    private static string? Below(string folder, string path)
    {
        string relative = Path.GetRelativePath(folder, path);
        bool isOutside = relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return isOutside ? null : relative;
    }
}
