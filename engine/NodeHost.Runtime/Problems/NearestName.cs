namespace NodeHost.Runtime.Problems;

/// <summary>Finds the known names that a misspelt one was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>The closest names, best first, at most three; empty if none is close.</summary>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> known)
    {
        int limit = Math.Max(2, name.Length / 3);
        return [.. known
            .Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .Take(3)];
    }

    /// <summary>A sentence for the end of a message: the close names, or else all of a short list; empty if neither helps.</summary>
    public static string Hint(string name, IReadOnlyCollection<string> known)
    {
        IReadOnlyList<string> near = Find(name, known);
        if (near.Count > 0)
            return $" Did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?";
        return known.Count is > 0 and <= 24 ? $" Known: {string.Join(", ", known)}." : "";
    }

    // Edit distance (Damerau, adjacent swaps count once), without regard to case.
    private static int Distance(string left, string right)
    {
        string a = left.ToUpperInvariant();
        string b = right.ToUpperInvariant();
        if (Math.Abs(a.Length - b.Length) > Math.Max(2, a.Length / 3))
            return int.MaxValue;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
