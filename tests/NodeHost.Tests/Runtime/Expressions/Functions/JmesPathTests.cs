using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Functions;

public sealed class JmesPathTests
{
    private const string Data = """
        {"crew":[{"name":"Ann","age":30,"tags":["x","y"]},{"name":"Bo","age":25,"tags":[]},{"name":"Cy","age":null}],
         "deep":{"a":{"b":{"c":1}},"z":{"b":{"c":2}}},"nums":[3,1.5,-2,10],"texts":["b","a","c"],"nest":[[1,[2]],[3]],
         "yes":true,"no":false,"nil":null,"zero":0,"text":"héllo","none":"","empty":[],"bare":{},"odd-name":7}
        """;

    [TestCase("crew[0].name", "\"Ann\"")]
    [TestCase("crew[-1].name", "\"Cy\"")]
    [TestCase("crew[9]", "null")]
    [TestCase("missing.deeper", "null")]
    [TestCase("text.length", "null")]
    [TestCase("\"odd-name\"", "7")]
    [TestCase("crew[*].name", "[\"Ann\",\"Bo\",\"Cy\"]")]
    [TestCase("crew[*].age", "[30,25]", Description = "Null is left out of projections.")]
    [TestCase("crew[*].tags[]", "[\"x\",\"y\"]")]
    [TestCase("crew[*].tags[0]", "[\"x\"]")]
    [TestCase("nest[]", "[1,[2],3]")]
    [TestCase("nest[*][0]", "[1,3]")]
    [TestCase("deep.*.b", "[{\"c\":1},{\"c\":2}]")]
    [TestCase("deep.a.*.c", "[1]")]
    [TestCase("deep[*]", "null")]
    [TestCase("nums[1:3]", "[1.5,-2]")]
    [TestCase("nums[::-1]", "[10,-2,1.5,3]")]
    [TestCase("nums[-2:]", "[-2,10]")]
    [TestCase("nums[10:1:-2]", "[10]")]
    [TestCase("text[0:1]", "null")]
    [TestCase("crew[*].[name, age]", "[[\"Ann\",30],[\"Bo\",25],[\"Cy\",null]]")]
    [TestCase("crew[*].{n: name, t: tags[0]}", "[{\"n\":\"Ann\",\"t\":\"x\"},{\"n\":\"Bo\",\"t\":null},{\"n\":\"Cy\",\"t\":null}]")]
    [TestCase("{all: length(crew), first: crew[0].name}", "{\"all\":3,\"first\":\"Ann\"}")]
    [TestCase("crew | [0].name", "\"Ann\"")]
    [TestCase("(crew[*].name)[1]", "\"Bo\"")]
    public void Path_finds_what_it_names(string query, string expected) => Finds(query, expected);

    [TestCase("crew[?age > `26`].name", "[\"Ann\"]")]
    [TestCase("crew[?name == 'Bo'].age | [0]", "25")]
    [TestCase("crew[?name == `Bo`].age", "[25]", Description = "A text without quotes in a literal.")]
    [TestCase("crew[?name == `\"Bo\"`].age", "[25]")]
    [TestCase("crew[?tags[0] == 'x' || !age].name", "[\"Ann\",\"Cy\"]")]
    [TestCase("crew[?age && tags].name", "[\"Ann\"]")]
    [TestCase("crew[?contains(tags, 'y')].name", "undefined", Description = "One of them has no tags to look into.")]
    [TestCase("nums[?@ >= `3`]", "[3,10]")]
    [TestCase("nums[?@ < missing]", "[-2]", Description = "JavaScript takes null for zero.")]
    [TestCase("zero && 'taken'", "\"taken\"")]
    [TestCase("none || empty || bare || no || nil || 'last'", "\"last\"")]
    [TestCase("!empty", "true")]
    [TestCase("nums == `[3, 1.5, -2, 10]`", "true")]
    [TestCase("deep.a == `{\"b\": {\"c\": 1.0}}`", "true")]
    [TestCase("zero == `\"0\"`", "false")]
    [TestCase("text < nums", "false")]
    public void Condition_decides_as_in_n8n(string query, string expected) => Finds(query, expected);

    [TestCase("abs(nums[2])", "2")]
    [TestCase("avg(nums)", "3.125")]
    [TestCase("ceil(nums[1])", "2")]
    [TestCase("contains(text, 'éll')", "true")]
    [TestCase("contains(nums, `10`)", "true")]
    [TestCase("contains(nest, `[3]`)", "false")]
    [TestCase("ends_with(text, 'lo')", "true")]
    [TestCase("floor(nums[1])", "1")]
    [TestCase("join('-', texts)", "\"b-a-c\"")]
    [TestCase("join(',', empty)", "\"\"")]
    [TestCase("keys(deep)", "[\"a\",\"z\"]")]
    [TestCase("length(text)", "5")]
    [TestCase("length(bare)", "0")]
    [TestCase("length('😀')", "2")]
    [TestCase("map(&age, crew)", "[30,25,null]")]
    [TestCase("max(nums)", "10")]
    [TestCase("max(texts)", "\"c\"")]
    [TestCase("max(empty)", "null")]
    [TestCase("max_by(crew[:2], &age).name", "\"Ann\"")]
    [TestCase("max_by(crew, &name).age", "null", Description = "No text is the greatest number.")]
    [TestCase("merge(deep.a, {x: zero})", "{\"b\":{\"c\":1},\"x\":0}")]
    [TestCase("min(nums)", "-2")]
    [TestCase("min_by(crew[:2], &age).name", "\"Bo\"")]
    [TestCase("not_null(nil, missing, text)", "\"héllo\"")]
    [TestCase("reverse(texts)", "[\"c\",\"a\",\"b\"]")]
    [TestCase("reverse('abc')", "\"cba\"")]
    [TestCase("sort(texts)", "[\"a\",\"b\",\"c\"]")]
    [TestCase("sort(nums)", "[-2,1.5,10,3]", Description = "Numbers are sorted by their text.")]
    [TestCase("sort_by(crew[:2], &age)[*].name", "[\"Bo\",\"Ann\"]")]
    [TestCase("sort_by(crew, &name)[-1].name", "\"Cy\"")]
    [TestCase("starts_with(text, 'h')", "true")]
    [TestCase("sum(nums)", "12.5")]
    [TestCase("sum(empty)", "0")]
    [TestCase("to_array(zero)", "[0]")]
    [TestCase("to_number('1e2')", "100")]
    [TestCase("to_number('x')", "null")]
    [TestCase("to_number(yes)", "null")]
    [TestCase("to_string(nums)", "\"[3,1.5,-2,10]\"")]
    [TestCase("to_string(text)", "\"héllo\"")]
    [TestCase("type(nil)", "\"null\"")]
    [TestCase("type(crew[0])", "\"object\"")]
    [TestCase("values(deep.a)", "[{\"c\":1}]")]
    [TestCase("crew[*].name.length(@)", "[3,2,2]")]
    public void Function_gives_what_n8n_gives(string query, string expected) => Finds(query, expected);

    // Where jmespath.js, which n8n uses, leaves the specification.
    [TestCase("crew[*].{n: name}[0]", "{\"n\":\"Ann\"}")]
    [TestCase("crew[*].[name][0]", "[\"Ann\"]")]
    [TestCase("crew[*].{n: name}.n", "null")]
    [TestCase("crew[*].tags.[@][0]", "[[\"x\",\"y\"],[]]")]
    [TestCase("deep.*.b.c", "null")]
    [TestCase("!deep.a", "null")]
    [TestCase("crew[?age].tags[?@ == 'x']", "[]")]
    public void Projection_reaches_as_far_as_in_n8n(string query, string expected) => Finds(query, expected);

    [TestCase("`1.50`", "1.5")]
    [TestCase("`{\"a\": [1, null]}`.a", "[1,null]")]
    [TestCase("`plain text `", "\"plain text \"")]
    [TestCase("`  \"a\" `", "\"a\"")]
    [TestCase("``", "\"\"")]
    [TestCase("`12a`", "\"12a\"")]
    [TestCase("'it\\'s'", "\"it's\"")]
    [TestCase("'open", "\"open\"")]
    [TestCase("'`'", "\"`\"")]
    [TestCase("`'`", "\"'\"")]
    public void Literal_is_read_with_patience(string query, string expected) => Finds(query, expected);

    [TestCase("")]
    [TestCase("crew[")]
    [TestCase("crew.")]
    [TestCase("odd-name")]
    [TestCase("$.crew")]
    [TestCase("zero + zero")]
    [TestCase("let $x = zero in $x")]
    [TestCase("`{\"a\"")]
    [TestCase("upper(text)")]
    [TestCase("nums[::0]")]
    [TestCase("length(zero)")]
    [TestCase("length()")]
    [TestCase("length(text, text)")]
    [TestCase("sum(texts)")]
    [TestCase("sort_by(crew, age)")]
    [TestCase("sort_by(crew, &age)")]
    [TestCase("max_by(crew, &tags)")]
    public void Query_that_is_wrong_gives_undefined(string query) => Finds(query, "undefined");

    [TestCase("keys(zero)", "TypeError: keys() expected argument 1 to be type object but received type number instead.")]
    [TestCase("upper(text)", "Unknown function: upper()")]
    [TestCase("crew[", "The JMESPath query cannot be read")]
    public void Swallowed_error_tells_what_is_wrong_with_the_query(string query, string expected)
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);

        evaluator.Evaluate(Expression.Parse("={{ $jmespath($json.d, $json.q) }}"), FakeRun.View(ItemOf(query)), 0);

        Assert.That(evaluator.FirstSwallowedError, Does.Contain(expected));
    }

    [TestCase("$jmespath()")]
    [TestCase("$jmespath({ a: 1 })")]
    [TestCase("$jmespath(undefined, 'a')")]
    [TestCase("$jmespath('text', 'a')")]
    [TestCase("$jmespath(5, '@')")]
    [TestCase("$jmespath({ a: 1 }, 5)")]
    [TestCase("$jmespath('a', { a: 1 })")]
    [TestCase("$jmespath(() => 1, 'a')")]
    public void Call_without_data_or_query_is_reported(string code)
    {
        var fault = Assert.Throws<ExpressionException>(() => FakeRun.Evaluate($"={{{{ {code} }}}}"));

        Assert.That(fault.Message, Is.EqualTo("expected two arguments (Object, string) for this function"));
    }

    [TestCase("$jmespath(null, 'a')", "null")]
    [TestCase("$jmesPath({ a: 1 }, 'a')", "1")]
    [TestCase("$jmespath([1, 2], '[1]')", "2")]
    [TestCase("(() => { const o = { a: { b: 1 } }; return $jmespath(o, 'a') === o.a })()", "true")]
    [TestCase("$jmespath({ d: undefined }, 'd')", "null")]
    [TestCase("$jmespath({ d: NaN }, 'd == d')", "false")]
    [TestCase("$jmespath({ d: new Date(0) }, 'd')", "\"1970-01-01T00:00:00.000Z\"")]
    [TestCase("$jmespath({ d: DateTime.fromMillis(0) }, 'd.year')", "1970")]
    [TestCase("$jmespath({ a: 1 }, 'toString')", "null")]
    [TestCase("$jmespath({ a: 1 }, 'constructor')", "null")]
    [TestCase("$jmespath({ a: 1 }, '__proto__')", "null")]
    [TestCase("$jmespath({ ['__proto__']: 5 }, '__proto__')", "5")]
    public void Values_of_the_script_go_in_and_come_out_as_they_are(string code, string expected)
    {
        string spaced = code.Replace("}}", "} }", StringComparison.Ordinal);

        Assert.That(FakeRun.Evaluate($"={{{{ {spaced} }}}}"), Is.EqualTo(expected));
    }

    [Test]
    public void Literal_is_made_anew_each_time() => Assert.That(
        FakeRun.Evaluate("={{ [1, 2].map(() => { const o = $jmespath({}, '`{\"a\": []}`'); o.a.push(1); return o.a.length; }) }}"),
        Is.EqualTo("[1,1]"));

    [Test]
    public void Many_different_queries_are_answered() => Assert.That(
        FakeRun.Evaluate("={{ Array.from({ length: 1000 }, (_, i) => $jmespath({ ['k' + i]: i }, 'k' + i)).reduce((a, b) => a + b, 0) }}"),
        Is.EqualTo("499500"));

    [Test]
    public void Long_list_is_filtered_within_the_limits() => Assert.That(
        FakeRun.Evaluate("={{ $jmespath(Array.from({ length: 50000 }, (_, i) => ({ id: i, even: i % 2 == 0 })), 'length([?even].id)') }}"),
        Is.EqualTo("25000"));

    [TestCase("$jmespath([1], '[@,@][]' + '|[@,@][]'.repeat(60))")]
    [TestCase("$jmespath(['x'], '@' + \"|[join('', [@[0], @[0]])]\".repeat(60))")]
    [TestCase("$jmespath({}, '@' + '|[@,@]'.repeat(60) + '|to_string(@)')")]
    public void Query_that_grows_without_end_is_stopped(string code)
    {
        ScriptLimits impatient = ScriptLimits.ForExpressions with { Timeout = TimeSpan.FromSeconds(1) };
        using var evaluator = new ExpressionEvaluator(new FakeRun(), impatient);

        var fault = Assert.Throws<ExpressionException>(() => evaluator.Evaluate(Expression.Parse($"={{{{ {code} }}}}"), FakeRun.View("{}"), 0));

        Assert.That(fault.Code, Is.AnyOf(Codes.ScriptMemory, Codes.ScriptTimeout), fault.Message);
    }

    [TestCase("'a' + '[*]'.repeat(6000)")]
    [TestCase("'('.repeat(9000) + 'a' + ')'.repeat(9000)")]
    [TestCase("'!'.repeat(15000) + 'a'")]
    [TestCase("'a'.repeat(30000)")]
    public void Long_query_neither_hangs_nor_ends_the_process(string query)
    {
        string found;
        try
        {
            found = FakeRun.Evaluate($"={{{{ $jmespath({{ a: [] }}, {query}) ?? 'nothing' }}}}");
        }
        catch (ExpressionException fault)
        {
            found = fault.Code;
        }

        Assert.That(found, Is.AnyOf("[]", "true", "false", "undefined", "\"nothing\"", Codes.ScriptRecursion));
    }

    private static string ItemOf(string query) => NodeJson.Write(new JObject { ["d"] = NodeJson.Parse(Data), ["q"] = query });

    private static void Finds(string query, string expected) =>
        Assert.That(FakeRun.Evaluate("={{ $jmespath($json.d, $json.q) }}", ItemOf(query)), Is.EqualTo(expected));
}
