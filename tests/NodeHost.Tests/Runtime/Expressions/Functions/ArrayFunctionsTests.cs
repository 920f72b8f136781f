using CsCheck;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Functions;

public sealed class ArrayFunctionsTests
{
    private const string Item = """
        {"list":[3,1,3,null,"a"],"empty":[],"none":null,
         "rows":[{"id":1,"n":"a"},{"id":2,"n":"b"},{"id":1,"n":"a"}]}
        """;

    [TestCase("[1, 2].append()", "[1,2]")]
    [TestCase("[1].append([2, 3], null, undefined, { a: 1 })", "[1,[2,3],null,null,{\"a\":1}]")]
    [TestCase("[1, , 3].append(4)", "[1,null,3,4]")]
    [TestCase("[4, 1, 1].average()", "2")]
    [TestCase("[].average()", "0")]
    [TestCase("[1, 2, 3, 4, 5].chunk(2)", "[[1,2],[3,4],[5]]")]
    [TestCase("[1, 2, 3, 4, 5].chunk(2.5)", "[[1,2],[3,4,5]]")]
    [TestCase("[1, 2].chunk(0.5)", "[[],[1],[],[2]]")]
    [TestCase("[1, 2].chunk(Infinity)", "[[1,2]]")]
    [TestCase("[1, 2].chunk(NaN)", "[[]]")]
    [TestCase("[].chunk(3)", "[]")]
    [TestCase("[0, false, null, undefined, '', 'nil', ' ', [], {}].compact()", "[0,false,\" \"]")]
    [TestCase("[{ a: null, b: 1 }, { a: null }, [null, 2]].compact()", "[{\"b\":1},{},{\"1\":2}]")]
    [TestCase("[[[null, 1, '']]].compact()", "[{\"0\":{\"1\":1}}]")]
    [TestCase("[{ c: { d: '', e: { f: null } } }].compact()", "[{\"c\":{\"e\":{}}}]")]
    [TestCase("[1, , 3].compact()", "[1,3]")]
    [TestCase("[7, 8].first()", "7")]
    [TestCase("[].first()", "undefined")]
    [TestCase("[7, 8].last()", "8")]
    [TestCase("[].last()", "undefined")]
    [TestCase("[7].randomItem()", "7")]
    [TestCase("[].randomItem()", "undefined")]
    [TestCase("[].isEmpty()", "true")]
    [TestCase("[undefined].isEmpty()", "false")]
    [TestCase("[].isNotEmpty()", "false")]
    [TestCase("[3, -1, 2].max()", "3")]
    [TestCase("[3, -1, 2].min()", "-1")]
    [TestCase("[].max()", "null", Description = "-Infinity is no JSON number.")]
    [TestCase("[1, , 3].max()", "null", Description = "A hole is not a number.")]
    [TestCase("[1, , 3].sum()", "4", Description = "A sum skips holes.")]
    [TestCase("[0.1, 0.2].sum()", "0.30000000000000004")]
    [TestCase("[].sum()", "0")]
    [TestCase("[NaN, 1].sum()", "null")]
    [TestCase("[1, [2, { a: undefined }], NaN].toJsonString()", "\"[1,[2,{}],null]\"")]
    [TestCase("[1].toInt()", "undefined")]
    [TestCase("[1].toDateTime()", "undefined")]
    public void Function_of_an_array_gives_what_n8n_gives(string code, string expected) => Evaluates(code, expected);

    [TestCase("[1, 1, 2, 3].difference([2])", "[1,3]")]
    [TestCase("[{ a: 1, b: 2 }, { c: 3 }].difference([{ b: 2, a: 1 }])", "[{\"c\":3}]")]
    [TestCase("[1, '1'].difference(['1'])", "[1]")]
    [TestCase("[{ a: 1 }].difference([{ a: '1' }])", "[{\"a\":1}]")]
    [TestCase("[null, undefined].difference([null])", "[null]")]
    [TestCase("[{ a: undefined }].difference([{}])", "[{}]")]
    [TestCase("[NaN, 0].difference([NaN, -0])", "[]")]
    [TestCase("[[1, 2], [2, 1]].difference([[1, 2]])", "[[2,1]]")]
    [TestCase("[{ 0: 1 }, [1]].difference([[1]])", "[{\"0\":1}]")]
    [TestCase("[new Date(0), new Date(1)].difference([new Date(0)]).length", "1")]
    [TestCase("[new Number(1), new String('a')].difference([1, 'a'])", "[]")]
    [TestCase("[new Map([[1, 2]])].difference([new Map([[1, 2]])])", "[]")]
    [TestCase("[new Map([[1, 2]])].difference([new Map([[1, 3]])]).length", "1")]
    [TestCase("[/x/].difference([/x/g]).length", "1")]
    [TestCase("[/x/].difference([/x/]).length", "0")]
    [TestCase("[new Error('x')].difference([new Error('y')]).length", "1")]
    [TestCase("[1, 2, 2, 3].intersection([2, 3, 4])", "[2,3]")]
    [TestCase("[{ a: [1, { b: 2 }] }].intersection([{ a: [1, { b: 2 }] }])", "[{\"a\":[1,{\"b\":2}]}]")]
    [TestCase("[true, 'true'].intersection(['true'])", "[\"true\"]")]
    [TestCase("[1, 1, 2].union([3, 2, 3])", "[1,2,3]")]
    [TestCase("[null].union([undefined, null])", "[null,null]")]
    [TestCase("[1, '1', 1, true, 'true', null, undefined, null, NaN, NaN].unique().length", "7")]
    [TestCase("[{ a: 1, b: 2 }, { b: 2, a: 1 }].unique()", "[{\"a\":1,\"b\":2}]")]
    [TestCase("[{ a: [] }, { a: {} }].unique()", "[{\"a\":[]},{\"a\":{}}]")]
    [TestCase("[{ a: 1, b: 1 }, { a: 1, b: 2 }].unique('a')", "[{\"a\":1,\"b\":1}]")]
    [TestCase("[{ a: 1, b: 1 }, { a: 1, b: 2 }].unique('a', 'b').length", "2")]
    [TestCase("[{ a: 1 }, { b: 1 }, { b: 2 }].unique('a')", "[{\"a\":1},{\"b\":1}]")]
    [TestCase("[{ a: 1 }, 5, { a: 1 }, 5, '5'].unique('a')", "[{\"a\":1},5,\"5\"]")]
    [TestCase("[{ a: { b: 1 } }, { a: { b: 1 } }, { a: { b: 2 } }].unique('a').length", "2")]
    [TestCase("[(() => 1), (() => 1)].unique().length", "2")]
    [TestCase("[2, 2, 1].removeDuplicates()", "[2,1]")]
    public void Function_that_compares_goes_by_content(string code, string expected) => Evaluates(code, expected);

    [TestCase("[{ a: 1, b: 2 }, { a: 5, c: 3 }].merge()", "{\"a\":1,\"b\":2,\"c\":3}")]
    [TestCase("[{ a: 1 }, { a: 2 }].merge([{ a: 3 }, { b: 4 }, { z: 5 }])", "{\"a\":2,\"b\":4}")]
    [TestCase("[{ b: 1 }].merge([{ a: 2, b: 3 }])", "{\"b\":1,\"a\":2}")]
    [TestCase("[null, { a: 1 }].merge([{ b: 1 }, 5])", "{\"b\":1}")]
    [TestCase("[[1, 2]].merge([{ a: 1 }])", "{\"0\":1,\"1\":2,\"a\":1}")]
    [TestCase("[[1, 2], 'x', { a: 1 }].merge()", "{\"a\":1}")]
    [TestCase("[].merge([{ a: 1 }])", "{}")]
    [TestCase("[{ a: 1, b: 2 }, { a: 3, b: 4 }].pluck('a')", "[1,3]")]
    [TestCase("[{ a: 1, b: 2 }, { a: 3 }].pluck('b', 'a')", "[[1,2],3]")]
    [TestCase("[{ a: null }, { a: undefined }, { b: 1 }, 5, 'x', null].pluck('a')", "[null,null]")]
    [TestCase("[[1, 2]].pluck('0')", "[1]")]
    [TestCase("[[1, 2]].pluck(0)", "[]")]
    [TestCase("[1, null].pluck()", "[1,null]")]
    [TestCase("[{ a: 1, b: 2 }, 5, null].renameKeys('a', 'x')", "[{\"b\":2,\"x\":1},5,null]")]
    [TestCase("[{ a: 1, b: 2 }].renameKeys('a', 'b', 'b', 'c')", "[{\"c\":1}]")]
    [TestCase("[{ a: 1 }].renameKeys('a', 'a')", "[{}]")]
    [TestCase("[[7]].renameKeys('0', 'x')", "[{\"x\":7}]")]
    [TestCase("[{ a: 1 }].renameKeys('a', '__proto__')", "[{\"__proto__\":1}]")]
    [TestCase("[{ k: 'a', v: 1 }, { k: 'b', v: 2 }, { k: 'a', v: 3 }].smartJoin('k', 'v')", "{\"a\":3,\"b\":2}")]
    [TestCase("[{ k: 'a' }, { v: 1 }, 5, null, { k: null, v: 2 }].smartJoin('k', 'v')", "{\"null\":2}")]
    [TestCase("[[1, 2], [3, 4]].smartJoin('0', '1')", "{\"1\":2,\"3\":4}")]
    public void Function_of_an_array_of_objects_gives_what_n8n_gives(string code, string expected) => Evaluates(code, expected);

    [TestCase("$json.rows.unique()", "[{\"id\":1,\"n\":\"a\"},{\"id\":2,\"n\":\"b\"}]")]
    [TestCase("$json.rows.difference([{ n: 'b', id: 2 }])", "[{\"id\":1,\"n\":\"a\"}]")]
    [TestCase("$json.rows.pluck('id').sum()", "4")]
    [TestCase("$json.rows.renameKeys('id', 'x')[0]", "{\"n\":\"a\",\"x\":1}")]
    [TestCase("$json.rows.smartJoin('id', 'n')", "{\"1\":\"a\",\"2\":\"b\"}")]
    [TestCase("$json.rows.chunk(2).last()", "[{\"id\":1,\"n\":\"a\"}]")]
    [TestCase("$json.rows.first().keys()", "[\"id\",\"n\"]")]
    [TestCase("$json.list.compact().unique()", "[3,1,\"a\"]")]
    [TestCase("$json.empty.isEmpty()", "true")]
    [TestCase("$json.list.unique", "undefined")]
    [TestCase("$json.none?.first()", "undefined")]
    public void Function_works_on_the_data_of_items(string code, string expected) => Evaluates(code, expected);

    [TestCase("[1, 2]", "append(3)")]
    [TestCase("[1, null]", "compact()")]
    [TestCase("[{ a: null }]", "compact()")]
    [TestCase("[{ a: 1 }]", "renameKeys('a', 'b')")]
    [TestCase("[{ a: 1 }, { b: 2 }]", "merge([{ c: 1 }])")]
    [TestCase("[1, 1]", "unique()")]
    public void Function_leaves_its_array_as_it_is(string list, string call) =>
        Evaluates($"(() => {{ const list = {list}; list.{call}; return JSON.stringify(list) === JSON.stringify({list}); }})()", "true");

    [TestCase("[1].chunk()", "chunk(): expected non-zero numeric arg, e.g. .chunk(5)")]
    [TestCase("[1].chunk(0)", "chunk(): expected non-zero numeric arg, e.g. .chunk(5)")]
    [TestCase("[1].chunk(-1)", "chunk(): expected non-zero numeric arg, e.g. .chunk(5)")]
    [TestCase("[1].chunk('2')", "chunk(): expected non-zero numeric arg, e.g. .chunk(5)")]
    [TestCase("[1].difference(2)", "difference(): expected array arg, e.g. .difference([1, 2, 3, 4])")]
    [TestCase("[1].intersection()", "intersection(): expected array arg, e.g. .intersection([1, 2, 3, 4])")]
    [TestCase("[1].union('x')", "union(): expected array arg, e.g. .union([1, 2, 3, 4])")]
    [TestCase("[1].merge({ a: 1 })", "merge(): expected array arg, e.g. .merge([{ id: 1, otherValue: 3 }])")]
    [TestCase("[1].merge(null)", "merge(): expected array arg, e.g. .merge([{ id: 1, otherValue: 3 }])")]
    [TestCase("[1].renameKeys('a')", "renameKeys(): expected an even amount of args: from1, to1 [, from2, to2, ...]. e.g. .renameKeys(\"name\", \"title\")")]
    [TestCase("[1].smartJoin('a')", "smartJoin(): expected two string args, e.g. .smartJoin(\"name\", \"value\")")]
    [TestCase("['1', 2].sum()", "sum(): all array elements must be numbers")]
    [TestCase("[null].average()", "average(): all array elements must be numbers")]
    [TestCase("[true].max()", "max(): all array elements must be numbers")]
    [TestCase("[new Date(5)].min()", "min(): all array elements must be numbers")]
    [TestCase("'abc'.chunk(2)", "chunk() is only callable on type \"Array\"")]
    [TestCase("(5).compact()", "compact() is only callable on types \"Array\", and \"Object\"")]
    public void Wrong_call_is_reported_in_the_words_of_n8n(string code, string message)
    {
        var fault = Assert.Throws<ExpressionException>(() => FakeRun.Evaluate($"={{{{ {code} }}}}"));

        Assert.Multiple(() =>
        {
            Assert.That(fault.Message, Is.EqualTo(message));
            Assert.That(fault.Code, Is.EqualTo(Codes.ExpressionFailed));
        });
    }

    [Test]
    public void Unique_keeps_the_first_of_each_value_in_their_order() =>
        Gen.Int[0, 20].Array[0, 60].Sample(numbers =>
        {
            var rows = new JArray(numbers.Select(number => new JObject { ["v"] = number, ["w"] = new JArray(number % 3, "x") }));
            string expected = NodeJson.Write(new JArray(numbers.Distinct().Select(number => rows[Array.IndexOf(numbers, number)])));

            string found = FakeRun.Evaluate("={{ $json.rows.unique() }}", NodeJson.Write(new JObject { ["rows"] = rows }));

            Assert.That(found, Is.EqualTo(expected));
        }, iter: 25, threads: 1);

    [TestCase("Array.from({ length: 200000 }, (_, i) => i % 1000).unique().length", "1000")]
    [TestCase("Array.from({ length: 200000 }, (_, i) => i).union(Array.from({ length: 200000 }, (_, i) => i)).length", "200000")]
    [TestCase("Array.from({ length: 200000 }, (_, i) => 'k' + i).difference(['k1']).length", "199999")]
    [TestCase("Array.from({ length: 200000 }, (_, i) => i).intersection(Array.from({ length: 200000 }, (_, i) => -i)).length", "1")]
    [TestCase("Array.from({ length: 200000 }, (_, i) => i).sum()", "19999900000")]
    [TestCase("Array.from({ length: 200000 }, (_, i) => i).chunk(2).length", "100000")]
    [TestCase("Array.from({ length: 200000 }, (_, i) => i).compact().max()", "199999")]
    [TestCase("Array.from({ length: 50000 }, (_, i) => ({ id: i % 100, name: 'n' })).unique().length", "100")]
    [TestCase("Array.from({ length: 50000 }, (_, i) => ({ id: i % 100, name: i })).unique('id').length", "100")]
    public void Many_elements_stay_within_the_limits(string code, string expected) => Evaluates(code, expected);

    [TestCase("[1, 2, 3].chunk(1e-9)", Codes.ScriptMemory)]
    [TestCase("(() => { const a = []; a.push(a); return [a].compact() })()", Codes.ScriptRecursion)]
    [TestCase("(() => { const a = {}, b = {}; a.x = a; b.x = b; return [a, b].unique() })()", Codes.ScriptRecursion)]
    [TestCase("(() => { let a = [1], b = [1]; for (let i = 0; i < 60; i++) { a = [a, a]; b = [b, b] } return [a, b].unique().length })()", Codes.ScriptTimeout)]
    public void What_would_never_end_is_stopped(string code, string expected)
    {
        ScriptLimits impatient = ScriptLimits.ForExpressions with { Timeout = TimeSpan.FromMilliseconds(500) };
        using var evaluator = new ExpressionEvaluator(new FakeRun(), impatient);

        var fault = Assert.Throws<ExpressionException>(() => evaluator.Evaluate(Expression.Parse($"={{{{ {code} }}}}"), FakeRun.View("{}"), 0));

        Assert.That(fault.Code, Is.EqualTo(expected), fault.Message);
    }

    private static void Evaluates(string code, string expected)
    {
        string spaced = code.Replace("}}", "} }", StringComparison.Ordinal);

        Assert.That(FakeRun.Evaluate($"={{{{ {spaced} }}}}", Item), Is.EqualTo(expected));
    }
}
