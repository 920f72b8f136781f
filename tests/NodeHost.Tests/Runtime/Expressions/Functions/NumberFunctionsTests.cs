using NodeHost.Runtime.Expressions;

namespace NodeHost.Tests.Runtime.Expressions.Functions;

/// <summary>What the data functions of numbers and booleans give.</summary>
public sealed class NumberFunctionsTests
{
    [TestCase("(-2.5).abs()", "2.5")]
    [TestCase("(2.1).ceil()", "3")]
    [TestCase("(-2.1).floor()", "-3")]
    [TestCase("(2.5).round()", "3")]
    [TestCase("(-2.5).round()", "-3")]
    [TestCase("(1.005).round(2)", "1")]
    [TestCase("(3.14159).round(3)", "3.142")]
    [TestCase("(3.14).round(-1)", "undefined")]
    [TestCase("(7.5).toInt()", "8")]
    [TestCase("(7.5).toFloat()", "7.5")]
    [TestCase("(4).isEven()", "true")]
    [TestCase("(-3).isOdd()", "true")]
    [TestCase("(4.5).isInteger()", "false")]
    [TestCase("(0).toBoolean()", "false")]
    [TestCase("(-1).toBoolean()", "true")]
    [TestCase("(0).isEmpty()", "true")]
    [TestCase("(1).isEmpty()", "false")]
    [TestCase("(9876543.21).format()", "\"9,876,543.21\"")]
    [TestCase("(9876543.21).format('de-DE')", "\"9.876.543,21\"")]
    [TestCase("(0.125).format('en-US', { style: 'percent', minimumFractionDigits: 1 })", "\"12.5%\"")]
    [TestCase("(5).format('no_such')", "undefined")]
    [TestCase("true.toInt()", "1")]
    [TestCase("false.toNumber()", "0")]
    [TestCase("true.toFloat()", "1")]
    [TestCase("false.toBoolean()", "false")]
    [TestCase("true.toDateTime()", "undefined")]
    [TestCase("false.isEmpty()", "true")]
    [TestCase("(86400).toDateTime('s').toISO()", "\"1970-01-02T01:00:00.000+01:00\"")]
    [TestCase("(45292).toDateTime('excel').toISO()", "\"2024-01-01T01:00:00.000+01:00\"")]
    [TestCase("(1000000).toDateTime('us').toMillis()", "1000")]
    [TestCase("(1000).toDateTime().toMillis()", "1000")]
    public void Function_gives_what_n8n_gives(string code, string expected) =>
        Assert.That(FakeRun.Evaluate($"={{{{ {code} }}}}"), Is.EqualTo(expected));

    [TestCase("(2.5).isEven()", "isEven() is only callable on integers")]
    [TestCase("(NaN).isOdd()", "isOdd() is only callable on integers")]
    [TestCase("(5).toDateTime('h')", "Unsupported format 'h'. toDateTime() supports 'ms', 's', 'us' and 'excel'.")]
    public void Wrong_number_is_reported(string code, string expected) =>
        Assert.That(() => FakeRun.Evaluate($"={{{{ {code} }}}}"), Throws.TypeOf<ExpressionException>().With.Message.EqualTo(expected));
}
