using CsCheck;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;

namespace NodeHost.Tests.Runtime.Expressions.Direct;

/// <summary>Code that runs without the script engine gives what the script engine gives.</summary>
public sealed class DirectCodeTests
{
    private const string Item =
        """{"n":7,"z":0,"m":-2.5,"t":"Ab c ","e":"","u":"straße É","x":null,"f":false,"y":true,"o":{"n":1,"k":"v"},"l":[1,"two",null,{"a":3}],"length":"own","big":9007199254740993,"digits":"12"}""";

    private static readonly Gen<string> Leaves = Gen.OneOfConst(
        "$json.n", "$json.z", "$json.m", "$json.t", "$json.e", "$json.u", "$json.x", "$json.f", "$json.y", "$json.o", "$json.l", "$json.o.k",
        "$json['o'].n", "$json.l[1]", "$json.l[3].a", "$json.l[9]", "$json.l.length", "$json.t.length", "$json.missing", "$json.missing.deep",
        "$json.x.deep", "$json.missing?.deep.er", "$json.o?.k", "$json.big", "$json.digits", "$json", "$json.toString", "$json.length", "$itemIndex", "$runIndex", "1", "-3", "0.1", "''", "'a'",
        "'12'", "true", "false", "null", "undefined", "1e21", "$input.item.json.n", "$input.first().json.t", "$input.last().json.o.n",
        "$('Orders').first().json.n", "$('Orders').last().json.n", "$('Orders').item.json.n", "$('Customers').first().json.n", "$('Nope').item.json.n");

    private static readonly Gen<string> Codes = Gen.Recursive<string>(
        (depth, inner) => depth > 3 ? Leaves : Gen.Frequency(
            (2, Leaves),
            (4, Gen.Select(inner, Gen.OneOfConst("+", "-", "*", "/", "%", "<", "<=", ">", ">=", "==", "!=", "===", "!==", "&&", "||"), inner, (a, o, b) => $"({a} {o} {b})")),
            (1, Gen.Select(inner, inner, (a, b) => $"({a} ?? {b})")),
            (1, Gen.Select(inner, inner, inner, (a, b, c) => $"({a} ? {b} : {c})")),
            (1, Gen.Select(Gen.OneOfConst("!", "-"), inner, (o, a) => $"({o}{a})")),
            (1, Gen.Select(inner, Gen.OneOfConst("toUpperCase", "toLowerCase", "trim", "toString"), (a, m) => $"({a}).{m}()")),
            (1, Gen.Select(inner, inner, (a, b) => $"`x${{{a}}} ${{{b}}}`"))));

    // The same code in an array is more than what runs without the engine.
    [Test]
    public void Evaluate_without_the_engine_gives_what_the_engine_gives()
    {
        FakeRun run = new FakeRun().With("Orders", """{"n":1}""", """{"n":2}""");
        using var direct = new ExpressionEvaluator(run, ScriptLimits.ForExpressions);
        using var engine = new ExpressionEvaluator(run, ScriptLimits.ForExpressions);

        Codes.Sample(
            code =>
            {
                string first = Outcome(direct, $"={{{{ {code} }}}}");
                string second = Outcome(engine, $"={{{{ [{code}].at(0) }}}}");
                Assert.That(first, Is.EqualTo(second), code);
                Assert.That(Outcome(direct, $"=<{{{{ {code} }}}}>"), Is.EqualTo(Outcome(engine, $"=<{{{{ [{code}].at(0) }}}}>")), code);
            },
            iter: 4000,
            threads: 1);
    }

    private static string Outcome(ExpressionEvaluator evaluator, string expression)
    {
        int before = evaluator.SwallowedErrors;
        try
        {
            JToken? value = evaluator.Evaluate(Expression.Parse(expression), FakeRun.View(Item), 0);
            return $"{FakeRun.Show(value)} {evaluator.SwallowedErrors - before}";
        }
        catch (NodeHost.Runtime.Expressions.ExpressionException fault)
        {
            return fault.Message;
        }
    }
}
