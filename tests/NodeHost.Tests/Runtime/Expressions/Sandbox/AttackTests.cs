using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Sandbox;

/// <summary>
/// Every attack ends by itself, in a value or in a failure with a code, on a thread with the smallest stack that the runtime gives.
/// Each takes less than 2 s and 300 MB on a slow machine that does nothing else; the bounds here leave room for one that does.
/// </summary>
[NonParallelizable]
public sealed class AttackTests
{
    private const int StackBytes = 1536 << 10;
    private const long MostBytes = 900L << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private static readonly string[] Known =
    [
        Codes.ExpressionSyntax, Codes.ExpressionFailed, Codes.ExpressionRefused, Codes.ScriptTimeout, Codes.ScriptStatements,
        Codes.ScriptRecursion, Codes.ScriptMemory, Codes.ScriptRegex, Codes.ResultTooLarge,
    ];

    [TestCaseSource(nameof(Rows))]
    public void Attack_ends_in_a_value_or_a_known_failure(string code)
    {
        Exception? fault = null;
        long allocated = 0;
        var thread = new Thread(
            () =>
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                fault = FaultOf(code);
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            },
            StackBytes)
        { IsBackground = true };
        thread.Start();

        Assert.That(thread.Join(Longest), Is.True, "It does not end.");
        Assert.That(fault, Is.Null.Or.TypeOf<ExpressionException>());
        Assert.That(fault is ExpressionException { Code: var known } ? known : Known[0], Is.AnyOf(Known));
        Assert.That(allocated, Is.LessThan(MostBytes));
    }

    private static Exception? FaultOf(string code)
    {
        try
        {
            using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);
            evaluator.Evaluate(Expression.Parse($"={{{{ {code} }}}}"), FakeRun.View("{}"), 0);
            return null;
        }
        catch (Exception fault)
        {
            return fault;
        }
    }

    private static IEnumerable<TestCaseData> Rows() =>
        AttackRows.All.Select((code, index) => new TestCaseData(code).SetArgDisplayNames($"{index}", code.Length > 80 ? code[..80] + "…" : code));
}
