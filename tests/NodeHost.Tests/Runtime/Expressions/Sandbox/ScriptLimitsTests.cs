using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Sandbox;

public sealed class ScriptLimitsTests
{
    private static readonly ScriptLimits Small = new()
    {
        Timeout = TimeSpan.FromSeconds(20),
        MaxStatements = 100_000,
        MaxMemoryBytes = 16L << 20,
        MaxRecursion = 50,
        RegexTimeout = TimeSpan.FromMilliseconds(100),
        MaxArrayLength = 100_000,
        MaxTextLength = 2 << 20,
        MaxResultValues = 1000,
        MaxResultCharacters = 100_000,
    };

    [TestCase("(() => { for (;;); })()", Codes.ScriptStatements)]
    [TestCase("[3, 2, 1].sort(() => { for (;;); })", Codes.ScriptStatements)]
    [TestCase("(function f() { return f() })()", Codes.ScriptRecursion)]
    [TestCase("(function f() { return 1 + f() })()", Codes.ScriptRecursion)]
    [TestCase("(() => { const o = { get x() { return this.x } }; return o.x })()", Codes.ScriptRecursion)]
    [TestCase("(() => { let s = 'x'; for (;;) s += s })()", Codes.ScriptMemory)]
    [TestCase("'x'.repeat(5e8)", Codes.ScriptMemory)]
    [TestCase("'x'.padStart(1e9)", Codes.ScriptMemory)]
    [TestCase("'x'.padEnd(1e9)", Codes.ScriptMemory)]
    [TestCase("Array(1e9).fill()", Codes.ScriptMemory)]
    [TestCase("Array.from({ length: 1e9 })", Codes.ScriptMemory)]
    [TestCase("'x'.repeat(1e6).split('')", Codes.ScriptMemory)]
    [TestCase("Array(1e5).fill('x'.repeat(1e3)).join('')", Codes.ScriptMemory)]
    [TestCase("Array(1e5).join('x'.repeat(1e6))", Codes.ScriptMemory)]
    [TestCase("'x'.repeat(1e5).replaceAll('x', 'y'.repeat(1e5))", Codes.ScriptMemory)]
    [TestCase("'x'.repeat(1e5).replace(/x/g, 'y'.repeat(1e5))", Codes.ScriptMemory)]
    [TestCase("'x'.repeat(1e5).replaceAll('x', '$`')", Codes.ScriptMemory)]
    [TestCase("(() => { const y = 'y'.repeat(1e5); return 'x'.repeat(1e4).replace(/x/g, () => y) })()", Codes.ScriptMemory)]
    [TestCase("JSON.stringify((() => { let a = [1]; for (let i = 0; i < 40; i++) a = [a, a]; return a })())", Codes.ScriptMemory)]
    [TestCase("(() => { let a = [1]; for (let i = 0; i < 40; i++) a = [a, a]; return a.flat(Infinity) })()", Codes.ScriptMemory)]
    [TestCase("/^(a+)+$/.test('a'.repeat(40) + 'b')", Codes.ScriptRegex)]
    [TestCase("new RegExp('a'.repeat(3e4))", Codes.ScriptRegex)]
    [TestCase("Array(2e3).fill(1)", Codes.ResultTooLarge)]
    [TestCase("(() => { const a = []; a.length = 4e9; return a })()", Codes.ResultTooLarge)]
    [TestCase("Array(900).fill('x'.repeat(1e3))", Codes.ResultTooLarge)]
    [TestCase("Array(900).fill({ toJSON: () => { for (let i = 0; i < 2000; i++); return 1 } })", Codes.ScriptStatements)]
    [TestCase("1n << 1000000000n", Codes.ExpressionRefused)]
    [TestCase("'x'.repeat({ valueOf: () => 5e8 })", Codes.ScriptMemory)]
    public void Evaluate_beyond_a_limit_is_stopped(string code, string expected)
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), Small);

        var fault = Assert.Throws<ExpressionException>(() => evaluator.Evaluate(Expression.Parse($"={{{{ {code} }}}}"), FakeRun.View("{}"), 0));

        Assert.That(fault.Code, Is.EqualTo(expected));
    }

    [Test]
    public void Evaluate_beyond_the_time_is_stopped()
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), Small with { Timeout = TimeSpan.FromMilliseconds(300), MaxStatements = int.MaxValue });

        var fault = Assert.Throws<ExpressionException>(
            () => evaluator.Evaluate(Expression.Parse("={{ (() => { for (;;); })() }}"), FakeRun.View("{}"), 0));

        Assert.That((fault.Code, fault.Message), Is.EqualTo((Codes.ScriptTimeout, "It was stopped: it took longer than 0.3 s.")));
    }

    [Test]
    public void Evaluate_after_a_limit_goes_on()
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), Small);
        Assert.Throws<ExpressionException>(() => evaluator.Evaluate(Expression.Parse("={{ (() => { for (;;); })() }}"), FakeRun.View("{}"), 0));

        Assert.That((int?)evaluator.Evaluate(Expression.Parse("={{ 1 + 1 }}"), FakeRun.View("{}"), 0), Is.EqualTo(2));
    }

    [Test]
    public void Evaluate_limit_cannot_be_caught_by_the_code()
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), Small);

        var fault = Assert.Throws<ExpressionException>(() => evaluator.Evaluate(
            Expression.Parse("={{ (() => { try { return 'x'.repeat(5e8) } catch { return 1 } })() }}"), FakeRun.View("{}"), 0));

        Assert.That(fault.Code, Is.EqualTo(Codes.ScriptMemory));
    }
}
