using NodeHost.Runtime.Expressions;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Functions;

public sealed class ObjectFunctionsTests
{
    private const string Item = """{"o":{"a":1,"b":{"c":[1,null]},"t":"foo"},"keys":"mine","none":null}""";

    [TestCase("({ a: null, b: 1, c: undefined, d: '', e: 'nil', f: [], g: {}, h: 0, i: false }).compact()", "{\"b\":1,\"h\":0,\"i\":false}")]
    [TestCase("({ a: { x: null, y: [null] }, l: [null, { z: null }] }).compact()", "{\"a\":{\"y\":{}},\"l\":{\"1\":{}}}")]
    [TestCase("({ a: [1, null, ''] }).compact()", "{\"a\":{\"0\":1}}")]
    [TestCase("({ a: new Date(0), b: /x/ }).compact()", "{}")]
    [TestCase("Object.keys(({ a: () => 1 }).compact())", "[\"a\"]")]
    [TestCase("({ a: undefined }).hasField('a')", "true")]
    [TestCase("({ a: 1 }).hasField('b')", "false")]
    [TestCase("({ a: { b: 1 } }).hasField('a.b')", "false")]
    [TestCase("({ 1: 1 }).hasField(1)", "true")]
    [TestCase("({ a: 1 }).hasField('toString')", "true")]
    [TestCase("({ undefined: 1 }).hasField()", "true")]
    [TestCase("({}).isEmpty()", "true")]
    [TestCase("({ a: undefined }).isEmpty()", "false")]
    [TestCase("({ a: 1 }).isNotEmpty()", "true")]
    [TestCase("({ a: 'foo', b: 'bar', c: 'foobar', d: ['foo'], e: null }).keepFieldsContaining('foo')", "{\"a\":\"foo\",\"c\":\"foobar\"}")]
    [TestCase("({ a: 'Foo', b: 5 }).keepFieldsContaining('foo')", "{}")]
    [TestCase("({ a: 'foo', b: 'bar', d: ['foo'], e: null, f: 1 }).removeFieldsContaining('foo')", "{\"b\":\"bar\",\"d\":[\"foo\"],\"e\":null,\"f\":1}")]
    [TestCase("({ b: 1, a: 2, 1: 3 }).keys()", "[\"1\",\"b\",\"a\"]")]
    [TestCase("({ b: 1, a: [2], 1: { x: 3 } }).values()", "[{\"x\":3},1,[2]]")]
    [TestCase("({ a: undefined, b: null }).values()", "[null,null]")]
    [TestCase("({ a: 1, b: 2 }).removeField('a', 'b')", "{\"b\":2}")]
    [TestCase("({ a: 1 }).removeField('z')", "{\"a\":1}")]
    [TestCase("({ 1: 1, a: 2 }).removeField(1)", "{\"a\":2}")]
    [TestCase("({ a: 1, b: undefined, c: [undefined] }).toJsonString()", "\"{\\\"a\\\":1,\\\"c\\\":[null]}\"")]
    [TestCase("({ a: 1, b: 'x y&z', c: null, e: [1, 2], f: {}, g: 'é😀' }).urlEncode()", "\"a=1&b=x+y%26z&c=null&e=1%2C2&f=%5Bobject+Object%5D&g=%C3%A9%F0%9F%98%80\"")]
    [TestCase("({ a: '~!*()\\'-_.%+/' }).urlEncode()", "\"a=%7E%21*%28%29%27-_.%25%2B%2F\"")]
    [TestCase("({ 'a b': true }).urlEncode()", "\"a+b=true\"")]
    [TestCase("({}).urlEncode()", "\"\"")]
    [TestCase("({ a: '\\ud800' }).urlEncode()", "\"a=%EF%BF%BD\"")]
    [TestCase("({ a: 1 }).toInt()", "undefined")]
    [TestCase("({ a: 1 }).toBoolean()", "undefined")]
    public void Function_of_an_object_gives_what_n8n_gives(string code, string expected) => Evaluates(code, expected);

    [TestCase("$json.keys", "\"mine\"")]
    [TestCase("$json.values", "undefined")]
    [TestCase("$json.o.keys()", "[\"a\",\"b\",\"t\"]")]
    [TestCase("$json.o.values()[1]", "{\"c\":[1,null]}")]
    [TestCase("$json.o.removeField('b')", "{\"a\":1,\"t\":\"foo\"}")]
    [TestCase("$json.o.compact()", "{\"a\":1,\"b\":{\"c\":{\"0\":1}},\"t\":\"foo\"}")]
    [TestCase("$json.o.hasField('b')", "true")]
    [TestCase("$json.o.keepFieldsContaining('oo')", "{\"t\":\"foo\"}")]
    [TestCase("$json.o.toJsonString()", "\"{\\\"a\\\":1,\\\"b\\\":{\\\"c\\\":[1,null]},\\\"t\\\":\\\"foo\\\"}\"")]
    [TestCase("$json.o.urlEncode()", "\"a=1&b=%5Bobject+Object%5D&t=foo\"")]
    [TestCase("[$json.o.removeField('a').a, $json.o.a]", "[null,1]")]
    [TestCase("$json.none.isEmpty()", "true")]
    [TestCase("$json.missing.isNotEmpty()", "false")]
    public void Function_works_on_the_data_of_items(string code, string expected) => Evaluates(code, expected);

    [TestCase("({ a: 1 }).keepFieldsContaining('')", "argument of keepFieldsContaining must be a non-empty string")]
    [TestCase("({ a: 1 }).keepFieldsContaining(1)", "argument of keepFieldsContaining must be a non-empty string")]
    [TestCase("({ a: 1 }).removeFieldsContaining()", "removeFieldsContaining(): expected non-empty string arg")]
    [TestCase("({ a: 1 }).merge([])", "merge() is only callable on type \"Array\"")]
    [TestCase("(5).keys()", "keys() is only callable on type \"Object\"")]
    [TestCase("[1].hasField('a')", "hasField() is only callable on type \"Object\"")]
    [TestCase("$json.missing.keys()", "keys can't be used on undefined value")]
    [TestCase("$json.none.values()", "values can't be used on null value")]
    public void Wrong_call_is_reported_in_the_words_of_n8n(string code, string message)
    {
        var fault = Assert.Throws<ExpressionException>(() => FakeRun.Evaluate($"={{{{ {code} }}}}", Item));

        Assert.Multiple(() =>
        {
            Assert.That(fault.Message, Is.EqualTo(message));
            Assert.That(fault.Code, Is.EqualTo(Codes.ExpressionFailed));
        });
    }

    private static void Evaluates(string code, string expected)
    {
        string spaced = code.Replace("}}", "} }", StringComparison.Ordinal);

        Assert.That(FakeRun.Evaluate($"={{{{ {spaced} }}}}", Item), Is.EqualTo(expected));
    }
}
