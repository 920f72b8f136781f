using System.Diagnostics;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Sandbox;

/// <summary>
/// Random expressions give a value or a failure with a known code, soon. Five seconds in the suite; set <c>NODEHOST_FUZZ_SECONDS</c> to let
/// it run longer and <c>NODEHOST_FUZZ_SEED</c> to a number to begin elsewhere. A failure shows the expression; <c>NODEHOST_FUZZ_LOG</c> names a
/// file that holds the one being evaluated, for when the process itself ends.
/// </summary>
public sealed class FuzzTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly ScriptLimits Small = new()
    {
        Timeout = TimeSpan.FromMilliseconds(250),
        MaxStatements = 20_000,
        MaxMemoryBytes = 16L << 20,
        RegexTimeout = TimeSpan.FromMilliseconds(50),
        MaxArrayLength = 100_000,
        MaxTextLength = 1 << 20,
        MaxResultValues = 20_000,
        MaxResultCharacters = 1 << 20,
    };

    private static readonly string[] Known =
    [
        Codes.ExpressionSyntax, Codes.ExpressionFailed, Codes.ExpressionRefused, Codes.ScriptTimeout, Codes.ScriptStatements,
        Codes.ScriptRecursion, Codes.ScriptMemory, Codes.ScriptRegex, Codes.ResultTooLarge,
    ];

    [Test]
    public void Random_expression_gives_a_value_or_a_known_failure()
    {
        int seed = Setting("NODEHOST_FUZZ_SEED", 20300715);
        TimeSpan time = TimeSpan.FromSeconds(Setting("NODEHOST_FUZZ_SECONDS", 5));
        string? log = Environment.GetEnvironmentVariable("NODEHOST_FUZZ_LOG");
        var clock = Stopwatch.StartNew();
        string? wrong = null;
        int values = 0;
        var thread = new Thread(
            () =>
            {
                for (int i = 0; wrong is null && clock.Elapsed < time; i++)
                    wrong = Round(new ExpressionGrammar(new Random(seed + i)), log, ref values);
            },
            1536 << 10)
        { IsBackground = true };
        thread.Start();

        Assert.That(thread.Join(time + TimeSpan.FromSeconds(60)), Is.True, "It does not end; set NODEHOST_FUZZ_LOG to see at what.");
        Assert.That(wrong, Is.Null);
        Assert.That(values, Is.GreaterThan(10), "Nearly everything failed, so that nothing was tried.");
    }

    // One evaluator for several expressions, so that one may show what another has left behind.
    private static string? Round(ExpressionGrammar grammar, string? log, ref int values)
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun().With("Customers", """{"id":1}""", """{"id":2}"""), Small);
        NodeView view = FakeRun.View("""{"a":1,"list":[1,"b",{"c":null}],"text":"Hello, wörld","deep":{"er":{"x":[[]]}},"__proto__":5,"n":1.5}""", "{}");
        for (int i = 0; i < 25; i++)
        {
            string expression = grammar.Next();
            if (log is not null)
                File.WriteAllBytes(log, Encoding.UTF8.GetBytes(expression));
            var clock = Stopwatch.StartNew();
            if (Fault(evaluator, view, expression, ref values) is { } fault)
                return $"{expression}\n{fault}";
            if (clock.Elapsed > Longest)
                return $"{expression}\ntook {clock.Elapsed}";
        }

        return null;
    }

    private static string? Fault(ExpressionEvaluator evaluator, NodeView view, string expression, ref int values)
    {
        try
        {
            if (evaluator.Evaluate(Expression.Parse(expression), view, 0) is { } value)
            {
                values++;
                value.ToString(Formatting.None);
            }

            return null;
        }
        catch (ExpressionException fault) when (Known.Contains(fault.Code) && !fault.Message.StartsWith("The script engine cannot", StringComparison.Ordinal))
        {
            return null;
        }
        catch (Exception fault)
        {
            return fault.ToString();
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
