using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;

namespace NodeHost.Tests.Runtime.Expressions.Dates;

/// <summary>The fake run with one evaluator for all rows of the tables: making one takes longer than a row.</summary>
internal static class DateRun
{
    private static readonly ExpressionEvaluator Evaluator = new(new FakeRun(), ScriptLimits.ForExpressions);
    private static readonly Lock Turn = new();

    /// <summary>The value as JSON text; <c>undefined</c> where there is none.</summary>
    public static string Evaluate(string expression, string item = "{}")
    {
        lock (Turn)
            return FakeRun.Show(Evaluator.Evaluate(Expression.Parse(expression), FakeRun.View(item), 0));
    }
}
