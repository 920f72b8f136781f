using System.Text;
using System.Text.RegularExpressions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Files;

/// <summary>
/// Finds the files that a pattern names: <c>*</c> and <c>?</c> within a name, <c>**</c> over folders, <c>[a-c]</c>, <c>{one,two}</c>.
/// Names that begin with a dot are found only where the pattern has the dot. Links to folders are not followed.
/// </summary>
internal sealed class FileSelector(FolderAccess folders, string parameter)
{
    private const int MostAlternatives = 1000;
    private static readonly char[] Special = ['*', '?', '[', '{'];

    /// <summary>The full paths in the order of their names.</summary>
    /// <exception cref="NodeFailedException">The pattern is unusable, or leads outside the allowed folders.</exception>
    public IReadOnlyList<string> Find(string pattern, CancellationToken cancellationToken)
    {
        // A name may hold brackets without meaning a pattern.
        if (pattern.IndexOfAny(Special) < 0 || File.Exists(pattern))
            return [folders.Resolve(pattern, parameter)];
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string alternative in Alternatives(pattern.Replace('\\', OperatingSystem.IsWindows() ? '/' : '\\')))
            AddMatches(alternative, found, cancellationToken);
        return [.. found];
    }

    private void AddMatches(string pattern, SortedSet<string> found, CancellationToken cancellationToken)
    {
        if (pattern.IndexOfAny(Special) < 0)
        {
            string path = folders.Resolve(pattern, parameter);
            if (File.Exists(path))
                found.Add(path);
            return;
        }

        string[] names = pattern.Split('/');
        int fixedNames = Array.FindIndex(names, static name => name.IndexOfAny(Special) >= 0);
        string start = string.Join('/', names[..fixedNames]);
        string root = folders.Resolve(start.Length == 0 ? pattern.StartsWith('/') ? "/" : "." : start + "/", parameter);
        string[] rest = names[fixedNames..];
        Regex matches = ToRegex(rest);
        foreach (string path in Files(root, rest))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string relative = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
            if (matches.IsMatch(relative) && FolderAccess.Real(path) is var real && folders.Allows(real))
                found.Add(real);
        }
    }

    private static IEnumerable<string> Files(string root, string[] names)
    {
        if (!Directory.Exists(root))
            return [];
        bool isDeep = names.Contains("**");
        return Directory.EnumerateFiles(root, "*", new EnumerationOptions
        {
            RecurseSubdirectories = isDeep || names.Length > 1,
            MaxRecursionDepth = isDeep ? int.MaxValue : names.Length - 1,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.None,
        });
    }

    private static IEnumerable<string> Alternatives(string pattern)
    {
        var open = new Queue<string>([pattern]);
        int made = 0;
        while (open.TryDequeue(out string? next))
        {
            Match braces = Regex.Match(next, @"\{([^{}]*,[^{}]*)\}", RegexOptions.NonBacktracking);
            if (!braces.Success)
            {
                yield return next;
                continue;
            }

            foreach (string part in braces.Groups[1].Value.Split(','))
            {
                if (++made > MostAlternatives)
                    throw new NodeFailedException(Codes.UnusableParameterValue, $"The pattern stands for more than {MostAlternatives} names: {pattern}");
                open.Enqueue(string.Concat(next.AsSpan(0, braces.Index), part, next.AsSpan(braces.Index + braces.Length)));
            }
        }
    }

    private Regex ToRegex(string[] names)
    {
        var text = new StringBuilder("^");
        for (int i = 0; i < names.Length; i++)
        {
            bool isLast = i == names.Length - 1;
            if (names[i] == "**")
                text.Append(isLast ? "(?:[^./][^/]*/)*[^./][^/]*" : "(?:[^./][^/]*/)*");
            else
                AppendName(text, names[i]).Append(isLast ? "" : "/");
        }

        try
        {
            return new Regex(text.Append('$').ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (ArgumentException fault)
        {
            throw new NodeFailedException(Codes.UnusableParameterValue, $"The pattern cannot be read: {string.Join('/', names)}", fault) { Parameter = parameter };
        }
    }

    private static StringBuilder AppendName(StringBuilder text, string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            int end = name[i] == '[' ? name.IndexOf(']', Math.Min(i + 2, name.Length)) : -1;
            string any = i == 0 ? "[^./]" : "[^/]";
            if (end > 0)
            {
                string set = name[(i + 1)..end].Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
                text.Append('[').Append(set[0] == '!' ? "^" + set[1..] : set).Append(']');
                i = end;
            }
            else
            {
                text.Append(name[i] switch
                {
                    '*' when i == 0 => "(?:[^./][^/]*)?",
                    '*' => "[^/]*",
                    '?' => any,
                    var c => Regex.Escape(c.ToString()),
                });
            }
        }

        return text;
    }
}
