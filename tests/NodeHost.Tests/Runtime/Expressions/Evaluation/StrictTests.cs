using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Evaluation;

/// <summary>Errors that n8n swallows: what is told of them, and that a strict evaluator fails instead.</summary>
public sealed class StrictTests
{
    private const string Item = """{"customer":{"name":"Ann","zip":1},"nothing":null}""";

    [TestCase("={{ $json.custmer.name }}", "$json.custmer is undefined; $json has customer, nothing. Did you mean 'customer'?")]
    [TestCase("={{ $json.customer.adress.city }}", "$json.customer.adress is undefined; $json.customer has name, zip.")]
    [TestCase("={{ $json.nothing.city.toUpperCase() }}", "$json.nothing is null.")]
    [TestCase("=Dear {{ [$json.custmer.name].join() }}", "$json.custmer is undefined;")]
    [TestCase("={{ [$json['first name'].x] }}", "$json[\"first name\"] is undefined;")]
    [TestCase("={{ [$('Orders').item.json.a.b] }}", "$('Orders').item.json.a is undefined; $('Orders').item.json has n.")]
    [TestCase("={{ json.name }}", "There is no 'json'. Did you mean '$json'?")]
    public void Evaluate_strict_names_the_step_that_is_missing(string expression, string hint)
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun().With("Orders", """{"n":1}"""), ScriptLimits.ForExpressions, strict: true);

        var fault = Assert.Throws<ExpressionException>(() => evaluator.Evaluate(Expression.Parse(expression), FakeRun.View(Item), 0));

        Assert.That((fault.Code, fault.Expression), Is.EqualTo((Codes.ExpressionFailed, expression)));
        Assert.That(fault.Hint, Does.StartWith(hint));
    }

    [TestCase("={{ $json.a.b }}", 1, 5)]
    [TestCase("=ab {{ $json.a.b }}", 1, 8)]
    [TestCase("=ab\n{{ [\n  $json.a.b] }}", 3, 11)]
    [TestCase("={{ [null.x] }}", 1, 11)]
    public void Evaluate_strict_names_the_place(string expression, int line, int column)
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions, strict: true);

        var fault = Assert.Throws<ExpressionException>(() => evaluator.Evaluate(Expression.Parse(expression), FakeRun.View(Item), 0));

        Assert.That((fault.Line, fault.Column), Is.EqualTo((line, column)));
    }

    [Test]
    public void Evaluate_counts_what_it_swallows_and_tells_the_first()
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);
        foreach (string expression in (string[])["={{ $json.custmer.name }}", "={{ nowhere() }}", "={{ 1 }}", "=x {{ null.x }}"])
            evaluator.Evaluate(Expression.Parse(expression), FakeRun.View(Item), 0);

        Assert.That(evaluator.SwallowedErrors, Is.EqualTo(3));
        Assert.That(
            evaluator.FirstSwallowedError,
            Is.EqualTo("={{ $json.custmer.name }} gave undefined: Cannot read properties of undefined (reading 'name'). $json.custmer is undefined; "
                + "$json has customer, nothing. Did you mean 'customer'? Check the spelling, or write '?.' where it may be missing."));
    }
}
