using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;

namespace NodeHost.Tests.Runtime.Expressions.Functions;

/// <summary>How data functions are found on values.</summary>
public sealed class DataFunctionsTests
{
    private const string Item = """{"text":"ab cd","n":5,"none":null,"list":["x","y"],"map":{"first":1}}""";

    [TestCase("$json.text.toTitleCase()", "\"Ab Cd\"")]
    [TestCase("$json.text.toTitleCase().length()", "5")]
    [TestCase("$json.list.map(item => item.toTitleCase()).join()", "\"X,Y\"")]
    [TestCase("$json.text?.toTitleCase()", "\"Ab Cd\"")]
    [TestCase("$json.lost?.toTitleCase()", "undefined")]
    [TestCase("({ first: () => 7 }).first()", "7")]
    public void Function_is_found_where_it_is_called(string code, string expected) => Check(code, expected);

    [TestCase("$json.text.isEmpty", "undefined")]
    [TestCase("typeof $json.n.round", "\"undefined\"")]
    [TestCase("$json.map.first", "1")]
    [TestCase("$json.lost.first ?? 'x'", "undefined")]
    [TestCase("Object.keys($json.map).length", "1")]
    public void Data_look_as_they_are(string code, string expected) => Check(code, expected);

    [TestCase("$json.none.isEmpty()", "true")]
    [TestCase("$json.lost.isEmpty()", "true")]
    [TestCase("$json.lost.isNotEmpty()", "false")]
    [TestCase("lost.isEmpty()", "true")]
    [TestCase("$json.lost.deeper.isEmpty()", "undefined")]
    [TestCase("[].isEmpty()", "true")]
    [TestCase("({}).isNotEmpty()", "false")]
    [TestCase("'  '.isEmpty()", "false")]
    [TestCase("(NaN).isEmpty()", "true")]
    [TestCase("new Date(0).isEmpty()", "false")]
    [TestCase("$now.isEmpty()", "false")]
    [TestCase("(() => 1).isEmpty()", "false")]
    public void Anything_can_be_asked_whether_it_is_empty(string code, string expected) => Check(code, expected);

    [TestCase("lost + 'x'", "\"undefinedx\"")]
    [TestCase("lost ?? 1", "1")]
    [TestCase("lost.x", "undefined")]
    [TestCase("lost()", "undefined")]
    public void Name_that_nothing_declares_is_undefined(string code, string expected) => Check(code, expected);

    [TestCase("$json.text.round()", "round() is only callable on type \"Number\"")]
    [TestCase("$json.n.urlDecode()", "urlDecode() is only callable on type \"String\"")]
    [TestCase("$json.n.toNumber()", "toNumber() is only callable on types \"String\", and \"Boolean\"")]
    [TestCase("(() => 1).isOdd()", "isOdd() is only callable on type \"Number\"")]
    [TestCase("$json.none.round()", "round can't be used on null value")]
    [TestCase("$json.lost.round()", "round can't be used on undefined value")]
    public void Value_of_another_kind_is_reported(string code, string expected) =>
        Assert.That(() => FakeRun.Evaluate($"={{{{ {code} }}}}", Item), Throws.TypeOf<ExpressionException>().With.Message.EqualTo(expected));

    [Test]
    public void Call_on_nothing_says_how_to_ignore_it() => Assert.That(
        () => FakeRun.Evaluate("={{ $json.lost.round() }}", Item),
        Throws.TypeOf<ExpressionException>().With.Property(nameof(ExpressionException.Hint))
            .EqualTo("To ignore this error, add a ? to the variable before this function, e.g. my_var?.round"));

    [Test]
    public void Value_of_another_kind_is_reported_each_time()
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);
        var expression = Expression.Parse("={{ $json.v.round() }}");

        Assert.That(FakeRun.Show(evaluator.Evaluate(expression, FakeRun.View("""{"v":1.5}"""), 0)), Is.EqualTo("2"));
        Assert.That(() => evaluator.Evaluate(expression, FakeRun.View("""{"v":"a"}"""), 0), Throws.TypeOf<ExpressionException>());
        Assert.That(() => evaluator.Evaluate(expression, FakeRun.View("""{"v":null}"""), 0), Throws.TypeOf<ExpressionException>());
        Assert.That(FakeRun.Show(evaluator.Evaluate(expression, FakeRun.View("""{"v":2.5}"""), 0)), Is.EqualTo("3"));
    }

    [TestCase("$json.text.toTitelCase()", "toTitelCase is not a function, but toTitleCase would be")]
    [TestCase("$json.text.frobnicate()", "frobnicate is not a function")]
    public void Unknown_function_is_swallowed_and_the_nearest_one_named(string code, string expected)
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);

        Assert.That(evaluator.Evaluate(Expression.Parse($"={{{{ {code} }}}}"), FakeRun.View(Item), 0), Is.Null);
        Assert.That(evaluator.FirstSwallowedError, Does.Contain(expected));
    }

    private static void Check(string code, string expected) => Assert.That(FakeRun.Evaluate($"={{{{ {code} }}}}", Item), Is.EqualTo(expected));
}
