namespace NodeHost.OpenApi.Building;

/// <summary>The names between braces in a path.</summary>
internal static class PathKeys
{
    public static IEnumerable<string> In(string path)
    {
        int open = -1;
        while ((open = path.IndexOf('{', open + 1)) >= 0 && path.IndexOf('}', open) is > 0 and var close)
            yield return path[(open + 1)..close];
    }
}
