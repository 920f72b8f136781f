using NodeHost.Nodes.Core.Files.Patterns;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Files;

/// <summary>
/// Finds the files that a pattern names: <c>**</c> over folders, <c>{one,two}</c>, and what <see cref="NamePattern"/> knows within a name.
/// Names that begin with a dot are found only where the pattern has the dot. Links to folders are not followed.
/// </summary>
internal sealed class FileSelector(FolderAccess folders, string parameter)
{
    private const string AnyFolders = "**";

    /// <summary>The full paths in the order of their names.</summary>
    /// <exception cref="NodeFailedException">The pattern is unusable, or leads outside the allowed folders.</exception>
    public IReadOnlyList<string> Find(string pattern, CancellationToken cancellationToken)
    {
        // A name may hold brackets without meaning a pattern.
        if (!NamePatternReader.IsPattern(pattern) || File.Exists(pattern))
            return [folders.Resolve(pattern, parameter)];
        if (pattern is ['!', not '(', ..])
        {
            throw new NodeFailedException(Codes.UnusableParameterValue, $"The pattern only says which files are left out: {pattern}")
            {
                Hint = "Say which files are meant, and leave some out by !(…) within a name: reports/!(draft*).pdf",
                Parameter = parameter,
            };
        }

        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string alternative in Braces.Expand(OperatingSystem.IsWindows() ? pattern.Replace('\\', '/') : pattern))
            AddMatches(alternative, found, cancellationToken);
        return [.. found];
    }

    private void AddMatches(string pattern, SortedSet<string> found, CancellationToken cancellationToken)
    {
        string[] names = pattern.Split('/');
        int fixedNames = Array.FindIndex(names, NamePatternReader.IsPattern);
        if (fixedNames < 0)
        {
            string path = folders.Resolve(pattern, parameter);
            if (File.Exists(path))
                found.Add(path);
            return;
        }

        NamePattern?[] rest = [.. names[fixedNames..].Select(name => name == AnyFolders ? null : ToPattern(name, pattern))];
        string start = string.Join('/', names[..fixedNames]);
        string root = folders.Resolve(start.Length == 0 ? pattern.StartsWith('/') ? "/" : "." : start + "/", parameter);
        foreach (string path in Files(root, rest))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string[] relative = Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar);
            if (Matches(rest, relative) && FolderAccess.Real(path) is var real && folders.Allows(real))
                found.Add(real);
        }
    }

    private NamePattern ToPattern(string name, string pattern)
    {
        try
        {
            return new NamePattern(name);
        }
        catch (NodeFailedException fault)
        {
            throw new NodeFailedException(fault.Code, $"The pattern cannot be read: {pattern}", fault) { Hint = fault.Hint, Parameter = parameter };
        }
    }

    private static IEnumerable<string> Files(string root, NamePattern?[] names)
    {
        if (!Directory.Exists(root))
            return [];
        bool isDeep = names.Contains(null);
        return Directory.EnumerateFiles(root, "*", new EnumerationOptions
        {
            RecurseSubdirectories = isDeep || names.Length > 1,
            MaxRecursionDepth = isDeep ? int.MaxValue : names.Length - 1,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.None,
        });
    }

    // Each step keeps how many names of the path the patterns so far can have taken; null takes any number of them.
    private static bool Matches(NamePattern?[] patterns, string[] names)
    {
        var taken = new HashSet<int> { 0 };
        foreach (NamePattern? pattern in patterns)
        {
            var next = new HashSet<int>();
            foreach (int count in taken)
            {
                if (pattern is not null && count < names.Length && pattern.Matches(names[count]))
                    next.Add(count + 1);
                for (int end = count; pattern is null && (end == count || !names[end - 1].StartsWith('.')); end++)
                {
                    next.Add(end);
                    if (end == names.Length)
                        break;
                }
            }

            taken = next;
        }

        return taken.Contains(names.Length);
    }
}
