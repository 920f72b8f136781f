using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;

namespace NodeHost.Tests.Runtime.Expressions.Scope;

public sealed class ResultConversionTests
{
    [TestCase("new Map([['a', 1]])", "{}")]
    [TestCase("new Set([1])", "{}")]
    [TestCase("new Error('x')", "{}")]
    [TestCase("/x/g", "{}")]
    [TestCase("Symbol('x')", "undefined")]
    [TestCase("({ s: Symbol('x'), a: 1 })", """{"a":1}""")]
    [TestCase("[Symbol('x')]", "[null]")]
    [TestCase("new Number(3)", "3")]
    [TestCase("new String('x')", "\"x\"")]
    [TestCase("new Boolean(false)", "false")]
    [TestCase("[1,,3]", "[1,null,3]")]
    [TestCase("(() => { const a = [1]; a[3] = 4; a.name = 'x'; return a })()", "[1,null,null,4]")]
    [TestCase("({ get x() { return 5 } })", """{"x":5}""")]
    [TestCase("(() => { class P { constructor() { this.x = 1 } get y() { return 2 } } return new P() })()", """{"x":1}""")]
    [TestCase("(() => { class P { toJSON() { return [1] } } return { p: new P() } })()", """{"p":[1]}""")]
    [TestCase("Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true }, hidden: { value: 3 } })", """{"own":2}""")]
    [TestCase("new Date(NaN)", "null")]
    [TestCase("({ d: new Date(0) })", """{"d":"1970-01-01T00:00:00.000Z"}""")]
    [TestCase("({ n: NaN, i: Infinity, z: -0 })", """{"n":null,"i":null,"z":0}""")]
    [TestCase("[$now, $now]", """["2030-07-16T00:30:05.007+02:00","2030-07-16T00:30:05.007+02:00"]""")]
    [TestCase("({ 2: 'b', 1: 'a', x: 'c' })", """{"1":"a","2":"b","x":"c"}""")]
    [TestCase("'\\ud800'.length", "1")]
    [TestCase("(function* () { yield 1 })()", "{}")]
    public void Result_is_what_json_shows_of_it(string code, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ {code} }}}}"), Is.EqualTo(expected));

    [TestCase("$now", ResultKind.DateTime)]
    [TestCase("0 / 0", ResultKind.NaN)]
    [TestCase("1 / 0", ResultKind.Infinity)]
    [TestCase("-1 / 0", ResultKind.NegativeInfinity)]
    [TestCase("1", ResultKind.Plain)]
    [TestCase("$json.a", ResultKind.Plain)]
    [TestCase("[NaN]", ResultKind.Plain)]
    public void Result_says_what_json_does_not_show(string code, ResultKind expected)
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);
        evaluator.Evaluate(Expression.Parse("={{ $now }}"), FakeRun.View("{}"), 0);

        evaluator.Evaluate(Expression.Parse($"={{{{ {code} }}}}"), FakeRun.View("{}"), 0);

        Assert.That(evaluator.LastKind, Is.EqualTo(expected));
    }
}
