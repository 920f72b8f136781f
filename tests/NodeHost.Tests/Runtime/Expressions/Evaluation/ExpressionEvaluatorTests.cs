using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Evaluation;

public sealed class ExpressionEvaluatorTests
{
    private const string Sample = """{"id":7,"name":"Ann","a":{"b":3,"first name":"x"},"list":[1,"two",{"x":null}],"nothing":null,"flag":false,"big":1e21}""";

    [TestCase("$json.id", "7")]
    [TestCase("$json['name']", "\"Ann\"")]
    [TestCase("$json.a.b", "3")]
    [TestCase("$json.a['first name']", "\"x\"")]
    [TestCase("$json.list[1]", "\"two\"")]
    [TestCase("$json.list[9]", "undefined")]
    [TestCase("$json.list.length", "3")]
    [TestCase("$json.name.length", "3")]
    [TestCase("$json.name[0]", "\"A\"")]
    [TestCase("$json.nothing", "null")]
    [TestCase("$json.missing", "undefined")]
    [TestCase("$json.missing?.deeper", "undefined")]
    [TestCase("$json.keys", "undefined")]
    [TestCase("$json.a.toString()", "\"[object Object]\"")]
    [TestCase("$json.list.map(x => x)", """[1,"two",{"x":null}]""")]
    [TestCase("Array.isArray($json.list)", "true")]
    [TestCase("[...$json.list].length", "3")]
    [TestCase("'id' in $json", "true")]
    [TestCase("'toString' in $json", "true")]
    [TestCase("Object.keys($json.a)", """["b","first name"]""")]
    [TestCase("Object.entries($json.a)[0]", """["b",3]""")]
    [TestCase("JSON.stringify($json.a)", "\"{\\\"b\\\":3,\\\"first name\\\":\\\"x\\\"}\"")]
    [TestCase("({ ...$json.a, c: 1 })", """{"b":3,"first name":"x","c":1}""")]
    [TestCase("(({ b, ...rest }) => rest)($json.a)", """{"first name":"x"}""")]
    [TestCase("(() => { const keys = []; for (const k in $json.a) keys.push(k); return keys })()", """["b","first name"]""")]
    [TestCase("$json.a === $json.a", "true")]
    [TestCase("$json.big", "1e+21")]
    [TestCase("0.1 + 0.2", "0.30000000000000004")]
    [TestCase("9007199254740993", "9007199254740992")]
    [TestCase("NaN", "null")]
    [TestCase("({ a: undefined, f() {}, n: 1 / 0 })", """{"n":null}""")]
    [TestCase("[undefined, () => 1]", "[null,null]")]
    [TestCase("new Date(0)", "\"1970-01-01T00:00:00.000Z\"")]
    [TestCase("new Date(0).getHours()", "1")]
    [TestCase("({ toJSON() { return 5 } })", "5")]
    [TestCase("new Number(3)", "3")]
    [TestCase("10n", "\"10\"")]
    public void Evaluate_gives_what_javascript_gives(string code, string expected)
    {
        string value = FakeRun.Evaluate($"={{{{ {code} }}}}", Sample);

        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("__proto__")]
    [TestCase("constructor")]
    [TestCase("toString")]
    [TestCase("hasOwnProperty")]
    public void Evaluate_dangerous_names_are_plain_data(string name)
    {
        string item = $$$"""{"{{{name}}}":{"x":1}}""";

        Assert.Multiple(() =>
        {
            Assert.That(FakeRun.Evaluate($"={{{{ $json.{name}.x }}}}", item), Is.EqualTo("1"));
            Assert.That(FakeRun.Evaluate("={{ Object.keys($json) }}", item), Is.EqualTo($"""["{name}"]"""));
            Assert.That(FakeRun.Evaluate("={{ $json }}", item), Is.EqualTo(item));
            Assert.That(FakeRun.Evaluate("={{ [$json] }}", item), Is.EqualTo($"[{item}]"));
        });
    }

    [TestCase("$json.a.b", "\"3\"")]
    [TestCase("$json.nothing", "\"\"")]
    [TestCase("$json.missing", "\"\"")]
    [TestCase("undefined", "\"\"")]
    [TestCase("NaN", "\"\"")]
    [TestCase("false", "\"false\"")]
    [TestCase("0", "\"0\"")]
    [TestCase("$json.a", "\"[object Object]\"")]
    [TestCase("$json.list", "\"1,two,[object Object]\"")]
    [TestCase("$json.missing.deeper", "\"\"")]
    [TestCase("$json.big", "\"1e+21\"")]
    public void Evaluate_part_in_text_is_rendered(string code, string expected)
    {
        string value = FakeRun.Evaluate($"=<{{{{ {code} }}}}>", Sample);

        Assert.That(value, Is.EqualTo($"\"<{expected[1..^1]}>\""));
    }

    [TestCase("$itemIndex", "0")]
    [TestCase("$runIndex", "2")]
    [TestCase("$vars.region", "\"north\"")]
    [TestCase("$vars.nope", "undefined")]
    [TestCase("$env.ALLOWED", "\"yes\"")]
    [TestCase("$env.PATH", "undefined")]
    [TestCase("$workflow.name", "\"Demo\"")]
    [TestCase("$workflow.id + $execution.id", "\"wf142\"")]
    [TestCase("$parameter.mode", "\"raw\"")]
    [TestCase("$prevNode.name + $prevNode.outputIndex", "\"Customers1\"")]
    [TestCase("$input.item.json.id", "7")]
    [TestCase("$input.first().json.id + $input.last().json.id", "14")]
    [TestCase("$input.all().length", "1")]
    [TestCase("$('Orders').first().json.n", "1")]
    [TestCase("$('Orders').last().json.n", "2")]
    [TestCase("$('Orders').all().map(i => i.json.n)", "[1,2]")]
    [TestCase("$('Orders').all(1).length", "0")]
    [TestCase("$('Orders').item.json.n", "1")]
    [TestCase("$('Orders').itemMatching(1).json.n", "2")]
    [TestCase("$('Orders').isExecuted", "true")]
    [TestCase("$('Customers').isExecuted", "false")]
    [TestCase("$node['Orders'].json.n", "1")]
    [TestCase("$node.Orders.json.n", "1")]
    [TestCase("$items('Orders').length", "2")]
    [TestCase("$items().length", "1")]
    [TestCase("$if(1 > 2, 'a', 'b')", "\"b\"")]
    [TestCase("$ifEmpty('', 'x') + $ifEmpty(0, 'y')", "\"x0\"")]
    [TestCase("$ifEmpty({}, 1)", "1")]
    [TestCase("$min(3, 1) + $max(3, 1)", "4")]
    [TestCase("$not(0)", "true")]
    [TestCase("$now", "\"2030-07-16T00:30:05.007+02:00\"")]
    [TestCase("$now.toISODate()", "\"2030-07-16\"")]
    [TestCase("$now.toFormat('dd.MM.yyyy HH:mm:ss')", "\"16.07.2030 00:30:05\"")]
    [TestCase("$now.plus({ days: 1, hours: 2 }).toISO()", "\"2030-07-17T02:30:05.007+02:00\"")]
    [TestCase("$now.minus({ months: 5 }).toISO()", "\"2030-02-16T00:30:05.007+01:00\"")]
    [TestCase("$now.endOf('month').toISO()", "\"2030-07-31T23:59:59.999+02:00\"")]
    [TestCase("$today", "\"2030-07-16T00:00:00.000+02:00\"")]
    [TestCase("$now.unknownMember", "undefined")]
    [TestCase("$now > $today", "true")]
    public void Evaluate_scope_has(string code, string expected)
    {
        FakeRun run = new FakeRun().With("Orders", """{"n":1}""", """{"n":2}""");

        string value = FakeRun.Evaluate($"={{{{ {code} }}}}", Sample, run);

        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("$('Order').first()", "Referenced node doesn't exist")]
    [TestCase("$('Customers').first()", "Node 'Customers' hasn't been executed")]
    [TestCase("Math.min", "this is a function, please add ()")]
    [TestCase("(() => { const a = {}; a.a = a; return a })()", "The result refers to itself, or is nested deeper than 256 levels.")]
    [TestCase("$execution.resumeUrl", "There is no $execution.resumeUrl: nothing listens here for a request that would resume the run")]
    public void Evaluate_failure_says_what_to_do(string code, string message)
    {
        var fault = Assert.Throws<ExpressionException>(() => FakeRun.Evaluate($"={{{{ {code} }}}}", Sample));

        Assert.That((fault.Code, fault.Message), Is.EqualTo((Codes.ExpressionFailed, message)));
    }

    [Test]
    public void Evaluate_error_of_javascript_gives_undefined_and_is_counted()
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);
        NodeView view = FakeRun.View("{}");

        JToken? first = evaluator.Evaluate(Expression.Parse("={{ $json.customer.name }}"), view, 0);
        JToken? second = evaluator.Evaluate(Expression.Parse("={{ nowhere.deeper }}"), view, 0);

        Assert.That((first, second, evaluator.SwallowedErrors), Is.EqualTo(((JToken?)null, (JToken?)null, 2)));
        Assert.That(evaluator.FirstSwallowedError, Does.StartWith("={{ $json.customer.name }} gave undefined: ").And.Contain("'?.'"));
    }

    [TestCase("Object.prototype.leak = 1")]
    [TestCase("({}).__proto__.leak = 1")]
    [TestCase("[].push.call(Object.prototype, 1)")]
    [TestCase("Object.defineProperty(Array.prototype, 'leak', { value: 1 })")]
    [TestCase("Array.prototype.map = () => 'leak'")]
    [TestCase("(() => { const k = '__pro' + 'to__'; [][k].leak = 1 })()")]
    [TestCase("(() => { const { constructor: c } = {}; c.leak = 1; c.prototype.leak = 1 })()")]
    [TestCase("[Array].forEach(a => { for (a.leak of [1]); })")]
    [TestCase("leak = 1")]
    [TestCase("(function () { this.leak = 1 })()")]
    [TestCase("Math.leak = 1")]
    [TestCase("$vars.leak = 1")]
    [TestCase("$if.leak = 1")]
    [TestCase("/(leak)/.test('leak')")]
    [TestCase("(() => { var leak = 1; return leak })()")]
    public void Evaluate_leaves_nothing_behind(string code)
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);
        NodeView view = FakeRun.View("{}");

        try
        {
            evaluator.Evaluate(Expression.Parse($"={{{{ [{code}].length }}}}"), view, 0);
        }
        catch (ExpressionException)
        {
            // A refusal leaves nothing behind either.
        }

        const string Traces = "[typeof leak, ({}).leak, ({})[0], [].leak, Array.leak, Math.leak, Object.leak, [1].map(x => x)[0], RegExp.$1, $vars.leak, $if.leak]";
        JToken? traces = evaluator.Evaluate(Expression.Parse($"={{{{ {Traces} }}}}"), view, 0);
        Assert.That(FakeRun.Show(traces), Is.EqualTo("""["undefined",null,null,null,null,null,null,1,null,null,null]"""));
    }

    [Test]
    public void Evaluate_frozen_built_ins_let_data_have_any_name()
    {
        string value = FakeRun.Evaluate("={{ (() => { const o = {}; for (const k of ['toString', 'constructor', 'x']) o[k] = k; return o })() }}");

        Assert.That(value, Is.EqualTo("""{"toString":"toString","constructor":"constructor","x":"x"}"""));
    }

    [Test]
    public void Evaluate_writing_to_data_changes_only_the_result()
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);
        IReadOnlyList<Item> items = FakeRun.Items(Sample);
        NodeView view = FakeRun.View(items);
        string before = NodeJson.Write(items[0].Json);

        JToken? changed = evaluator.Evaluate(
            Expression.Parse("={{ (() => { $json.a.b = 9; $json.list.push(4); delete $json.big; $json.extra = 1; return $json })() }}"), view, 0);

        Assert.That(
            FakeRun.Show(changed),
            Is.EqualTo("""{"id":7,"name":"Ann","a":{"b":9,"first name":"x"},"list":[1,"two",{"x":null},4],"nothing":null,"flag":false,"extra":1}"""));
        Assert.That(NodeJson.Write(items[0].Json), Is.EqualTo(before));
        Assert.That(FakeRun.Show(evaluator.Evaluate(Expression.Parse("={{ $json.list.length + $json.a.b }}"), view, 0)), Is.EqualTo("6"));
    }

    [TestCase("={{ $json }}")]
    [TestCase("={{ $json.a }}")]
    [TestCase("={{ $input.item.json }}")]
    [TestCase("={{ $json.a || 1 }}")]
    public void Evaluate_data_passed_on_is_not_copied(string expression)
    {
        using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);
        IReadOnlyList<Item> items = FakeRun.Items(Sample);

        JToken? value = evaluator.Evaluate(Expression.Parse(expression), FakeRun.View(items), 0);

        Assert.That(value, Is.SameAs(items[0].Json).Or.SameAs(items[0].Json["a"]));
    }

    [Test]
    public void Evaluate_data_that_looks_like_an_expression_stays_text()
    {
        string value = FakeRun.Evaluate("=x {{ $json.text }}", """{"text":"={{ 1 + 1 }}"}""");

        Assert.That(value, Is.EqualTo("\"x ={{ 1 + 1 }}\""));
    }

    [TestCase("eval('1')")]
    [TestCase("Function('return 1')()")]
    [TestCase("System.IO.File.Exists('x')")]
    [TestCase("$json.GetType()")]
    [TestCase("globalThis.process")]
    [TestCase("require('fs')")]
    public void Evaluate_ways_out_lead_nowhere(string code)
    {
        Assert.That(FakeRun.Evaluate($"={{{{ {code} }}}}"), Is.EqualTo("undefined"));
    }

    [Test]
    public void Evaluate_one_expression_on_several_evaluators_is_shared()
    {
        var expression = Expression.Parse("={{ $json.n + 1 }}");

        int[] values = [.. Enumerable.Range(0, 4).AsParallel().AsOrdered().Select(n =>
        {
            using var evaluator = new ExpressionEvaluator(new FakeRun(), ScriptLimits.ForExpressions);
            return (int)evaluator.Evaluate(expression, FakeRun.View($$"""{"n":{{n}}}"""), 0)!;
        })];

        Assert.That(values, Is.EqualTo(new[] { 1, 2, 3, 4 }));
    }
}
