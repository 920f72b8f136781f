namespace NodeHost.Runtime.Problems;

/// <summary>Collects what is wrong with one file.</summary>
/// <param name="file">The file as the user named it.</param>
public sealed class ProblemList(string file)
{
    private readonly List<Problem> _problems = [];

    public bool HasErrors => _problems.Exists(problem => problem.Severity == ProblemSeverity.Error);

    public void Add(
        string code, SourcePosition position, string message, string? node = null, string? property = null, ProblemSeverity severity = ProblemSeverity.Error,
        string? nodeType = null) =>
        _problems.Add(new Problem
        {
            Code = code,
            Message = message,
            File = file,
            Position = position,
            Node = node,
            NodeType = nodeType,
            Property = property,
            Severity = severity,
        });

    public void AddRange(IEnumerable<Problem> problems) => _problems.AddRange(problems);

    /// <summary>The problems in the order of their places in the file.</summary>
    public IReadOnlyList<Problem> Sorted() => [.. _problems.OrderBy(p => p.Position.Line).ThenBy(p => p.Position.Column)];
}
