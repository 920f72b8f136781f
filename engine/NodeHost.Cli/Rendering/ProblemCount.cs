using NodeHost.Runtime.Problems;

namespace NodeHost.Cli.Rendering;

/// <summary>How many problems there are, in words.</summary>
public static class ProblemCount
{
    public static string Of(IReadOnlyCollection<Problem> problems)
    {
        int errors = problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        int warnings = problems.Count - errors;
        return warnings == 0 ? Words(errors, "error") : $"{Words(errors, "error")}, {Words(warnings, "warning")}";
    }

    /// <summary>A number with its noun in the right form: <c>1 item</c>, <c>2 items</c>.</summary>
    public static string Words(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
