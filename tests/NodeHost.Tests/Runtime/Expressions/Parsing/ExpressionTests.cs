using CsCheck;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Parsing;

public sealed class ExpressionTests
{
    [TestCase("=", "\"\"")]
    [TestCase("=plain", "\"plain\"")]
    [TestCase("={{ 1 }}", "1")]
    [TestCase("={{ 'a' }}", "\"a\"")]
    [TestCase("= {{ 1 }}", "\" 1\"")]
    [TestCase("={{ 1 }}{{ 2 }}", "\"12\"")]
    [TestCase("=a {{ 1 }} b {{ 2 }} c", "\"a 1 b 2 c\"")]
    [TestCase("={{", "\"\"")]
    [TestCase("={{ 1", "1")]
    [TestCase("=a {{ 1 }} b {{ 2", "\"a 1 b 2\"")]
    [TestCase("=}} {{ 1 }}", "\"}} 1\"")]
    [TestCase("=\\{{ 1 }}", "\"\\\\{{ 1 }}\"")]
    [TestCase("=\\\\{{ 1 }}", "\"\\\\1\"")]
    [TestCase("=\\\\\\{{ 1 }}", "\"\\\\\\\\\\\\{{ 1 }}\"")]
    [TestCase("={{ 'a\\}}b' }}", "\"a}}b\"")]
    [TestCase("={{ 1 }}}", "\"1}\"")]
    [TestCase("={{ '}}' }}", "\"}}\"")]
    [TestCase("={{ `}}${ '}}' }` }}", "\"}}}}\"")]
    [TestCase("={{ /}}/.test('}}') }}", "true")]
    [TestCase("={{ /* }} */ 1 }}", "1")]
    [TestCase("={{ {a:{b:{c:1}}}}}", """{"a":{"b":{"c":1}}}""")]
    [TestCase("={{ {a:1} }}", """{"a":1}""")]
    [TestCase("={{ 1 // one\n }}", "1")]
    [TestCase("={{ Math.min(1, 2); }}", "1")]
    [TestCase("={{ 1; 2; throw 3 }}", "1")]
    [TestCase("={{ 1\n2 }}", "1")]
    [TestCase("={{ 1 // end }}", "1")]
    [TestCase("={{ (() => { return 7 })() }}", "7")]
    public void Parse_finds_the_parts(string expression, string expected)
    {
        string value = FakeRun.Evaluate(expression);

        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("={{ 1 + }}", 1, 9)]
    [TestCase("=a\n{{ foo bar }}", 2, 8)]
    [TestCase("=text {{ 1 +", 1, 7)]
    [TestCase("={{ 'open }}", 1, 5)]
    public void Parse_wrong_code_says_where(string expression, int line, int column)
    {
        var fault = Assert.Throws<ExpressionException>(() => Expression.Parse(expression));

        Assert.That((fault.Code, fault.Line, fault.Column), Is.EqualTo((Codes.ExpressionSyntax, line, column)));
    }

    [TestCase("={{ 1) + (2 }}")]
    [TestCase("={{ }) }}")]
    [TestCase("={{ return 1 }}")]
    [TestCase("={{ let x = 2; x * 3 }}")]
    [TestCase("={{ if (true) { 5 } }}")]
    [TestCase("={{ ; }}")]
    [TestCase("={{ }}")]
    [TestCase("={{}}")]
    [TestCase("={{ ")]
    [TestCase("=a {{ }} b")]
    [TestCase("={{ {{ 1 }} }}")]
    public void Parse_what_is_no_expression_is_refused(string expression)
    {
        var fault = Assert.Throws<ExpressionException>(() => Expression.Parse(expression));

        Assert.That(fault.Code, Is.EqualTo(Codes.ExpressionSyntax));
    }

    [TestCase("=Hello {{ $json.name +", "Line 1, column 8: '{{' has no closing '}}'. Near: =Hello {{ $json.name +")]
    [TestCase("={{ }}", "Line 1, column 5: there is nothing between '{{' and '}}'. Near: ={{ }}")]
    [TestCase("={{ 1 + }}", "Line 1, column 9: Unexpected end of input. Near: ={{ 1 + }}")]
    public void Parse_what_is_wrong_is_said(string expression, string hint)
    {
        var fault = Assert.Throws<ExpressionException>(() => Expression.Parse(expression));

        Assert.That((fault.Message, fault.Hint), Is.EqualTo(("invalid syntax", hint)));
    }

    [TestCase("(", ")")]
    [TestCase("[", "]")]
    [TestCase("{a:", "}")]
    [TestCase("!", "")]
    public void Parse_endless_nesting_is_a_syntax_error(string open, string close)
    {
        string code = string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000));

        var fault = Assert.Throws<ExpressionException>(() => Expression.Parse($"={{{{ {code} }}}}"));

        Assert.That(fault.Code, Is.EqualTo(Codes.ExpressionSyntax));
    }

    [Test]
    public void Parse_arbitrary_text_throws_nothing_else()
    {
        string[] pieces =
        [
            "{{", "}}", "{", "}", "$json", ".a", "['b']", "(", ")", "`", "${", "'", "\"", "/", "//", "/*", "*/", "\n", " ", "1", "1n", "*",
            "=>", "async", "await", "let x", "return", ";", "?.", "...", "\\", "\u2028", "\ud800", "class A{", "#x", "import(", "new.target", "=",
        ];
        Gen<string> text = Gen.OneOf(Gen.String, Gen.OneOfConst(pieces).Array[0, 25].Select(string.Concat));

        text.Sample(
            code =>
            {
                try
                {
                    Expression.Parse("={{" + code + "}}");
                    Expression.Parse("=" + code);
                }
                catch (ExpressionException fault)
                {
                    Assert.That(fault.Line, Is.GreaterThan(0));
                }
            },
            iter: 5000);
    }
}
