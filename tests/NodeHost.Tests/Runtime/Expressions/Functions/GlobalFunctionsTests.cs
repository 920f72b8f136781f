using NodeHost.Runtime.Expressions;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Functions;

/// <summary>The functions that stand alone.</summary>
public sealed class GlobalFunctionsTests
{
    [TestCase("$if($json.n > 1, 'many', 'one')", "\"many\"")]
    [TestCase("$if('', 1)", "false")]
    [TestCase("$ifEmpty('', 'x')", "\"x\"")]
    [TestCase("$ifEmpty($json.none, 'x')", "\"x\"")]
    [TestCase("$ifEmpty([], 'x')", "\"x\"")]
    [TestCase("$ifEmpty({}, 'x')", "\"x\"")]
    [TestCase("$ifEmpty(new Date(0), 'x')", "\"x\"")]
    [TestCase("$ifEmpty(0, 'x')", "0")]
    [TestCase("$ifEmpty(false, 'x')", "false")]
    [TestCase("$ifEmpty($json, 'x').n", "2")]
    [TestCase("$min(3, '1', 2)", "1")]
    [TestCase("$max(3, 1)", "3")]
    [TestCase("min(3, 1) + max(3, 1)", "4")]
    [TestCase("$average(1, 2, 6)", "3")]
    [TestCase("average()", "0")]
    [TestCase("$not([])", "false")]
    [TestCase("not()", "true")]
    [TestCase("numberList(2, 5)", "[2,3,4,5]")]
    [TestCase("numberList(1, -1)", "[1,0,-1]")]
    [TestCase("numberList(1.5, 3)", "undefined")]
    [TestCase("zip(['a', 'b'], [1, null])", "{\"a\":1,\"b\":null}")]
    [TestCase("typeof ifEmpty", "\"undefined\"")]
    public void Function_gives_what_n8n_gives(string code, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ {code} }}}}", """{"n":2}"""), Is.EqualTo(expected));

    [TestCase("$ifEmpty(1)", "expected two arguments (value, defaultValue) for this function")]
    [TestCase("average('1')", "average(): all array elements must be numbers")]
    [TestCase("zip(['a'], [1, 2])", "keys and values not of equal length")]
    [TestCase("zip('a', 1)", "keys and values must be arrays")]
    public void Wrong_arguments_are_reported(string code, string expected) =>
        Assert.That(() => FakeRun.Evaluate($"={{{{ {code} }}}}"), Throws.TypeOf<ExpressionException>().With.Message.EqualTo(expected));

    [Test]
    public void List_without_end_is_refused() => Assert.That(
        () => FakeRun.Evaluate("={{ numberList(1, 1e9).length }}"),
        Throws.TypeOf<ExpressionException>().With.Property(nameof(ExpressionException.Code)).EqualTo(Codes.ScriptMemory));
}
