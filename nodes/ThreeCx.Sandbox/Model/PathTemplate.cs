namespace NodeHost.ThreeCx.Sandbox.Model;

/// <summary>A path of the API taken apart: <c>/Users({Id})/Pbx.Regenerate</c>.</summary>
/// <param name="Segments">What stands between the slashes.</param>
internal sealed record PathTemplate(IReadOnlyList<PathSegment> Segments)
{
    /// <summary>The path with nothing between its parentheses, by which requests find it; calls without arguments lose theirs.</summary>
    public string Pattern { get; } = string.Join('/', Segments.Select(segment => segment.Pattern));

    public static PathTemplate Parse(string path) => new([.. SplitSegments(path.Trim('/')).Select(PathSegment.Parse)]);

    // A slash in a quoted key is escaped, and one in a template does not occur.
    private static string[] SplitSegments(string path) => path.Split('/');
}
