using NodeHost.Runtime.Problems;

namespace NodeHost.Runtime.Planning;

/// <summary>What came of checking a workflow file: everything that is wrong with it, and the plan if nothing is.</summary>
/// <param name="Problems">In the order of their places in the file.</param>
/// <param name="Plan">Null if any problem is an error.</param>
public sealed record PlanningResult(IReadOnlyList<Problem> Problems, ExecutionPlan? Plan);
