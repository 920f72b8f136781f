using NodeHost.Runtime.Expressions.Evaluation;

namespace NodeHost.Tests.Runtime.Expressions.Sandbox;

/// <summary>What items contain is never evaluated, wherever it ends up.</summary>
public sealed class DataIsNotCodeTests
{
    private const string Item = """{"a":"={{ 1 + 1 }}","b":"{{ $json.secret }}","c":"${1 + 1}","d":"$& $1 $` $<x>","e":"');process.exit()//","k":"constructor","secret":"s"}""";

    [TestCase("={{ $json.a }}", "\"={{ 1 + 1 }}\"")]
    [TestCase("={{ $json.b }}", "\"{{ $json.secret }}\"")]
    [TestCase("=x {{ $json.b }} y", "\"x {{ $json.secret }} y\"")]
    [TestCase("={{ $json.a }}{{ $json.b }}", "\"={{ 1 + 1 }}{{ $json.secret }}\"")]
    [TestCase("={{ '{' + '{ 1 + 1 }' + '}' }}", "\"{{ 1 + 1 }}\"")]
    [TestCase("={{ `${$json.c}` }}", "\"${1 + 1}\"")]
    [TestCase("={{ $json.b.replace('x', 'y') + $json.e }}", "\"{{ $json.secret }}');process.exit()//\"")]
    [TestCase("={{ 'x'.replace('x', () => $json.d) }}", "\"$& $1 $` $<x>\"")]
    [TestCase("={{ [$json.a, { b: $json.b }] }}", """["={{ 1 + 1 }}",{"b":"{{ $json.secret }}"}]""")]
    [TestCase("={{ JSON.parse(JSON.stringify($json)).a }}", "\"={{ 1 + 1 }}\"")]
    [TestCase("={{ ({ [$json.k]: 1 }) }}", """{"constructor":1}""")]
    [TestCase("={{ new RegExp($json.c.replace(/[^a-z]/g, '')).source }}", "\"(?:)\"")]
    [TestCase("={{ [1, 2].sort(() => $json.e) }}", "[1,2]")]
    public void Text_of_data_stays_text(string expression, string expected) => Assert.That(FakeRun.Evaluate(expression, Item), Is.EqualTo(expected));
}
