using System.Diagnostics;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Scope;

/// <summary>Views of items are kept from one evaluation to the next, but never what an evaluation did to them.</summary>
public sealed class SharedViewTests
{
    private const string Sample = """{"a":{"b":1},"list":[3,1,2],"deep":[{"x":1}]}""";
    private const string Probe = "[$json.list.join(), $json.a?.b, $json.deep[0].x, Object.keys($json), $json, $input.all()[0].json.list.length, $input.all(), $('Orders').all(), $input.item.json.list, $items().length]";

    [TestCase("$json.a.b = 9")]
    [TestCase("$json.list.push(4)")]
    [TestCase("$json.list.sort()")]
    [TestCase("$json?.list?.reverse()")]
    [TestCase("$json.deep[0].x++")]
    [TestCase("delete $json.a")]
    [TestCase("$json['list']['pop']()")]
    [TestCase("$input.all().push(1)")]
    [TestCase("$input.all().length = 0")]
    [TestCase("$input.all()[0].json = 1")]
    [TestCase("$input.all()[0].json.list.shift()")]
    [TestCase("$input.all().map(i => { i.json.a.b = 7; return i })")]
    [TestCase("$input.all().forEach(i => Object.assign(i.json, { a: 5 }))")]
    [TestCase("$('Orders').all().splice(0)")]
    [TestCase("$('Orders').all()[0].json.n = 5")]
    [TestCase("[[5, 6]].forEach(([x, y]) => { [$json.a.b, $json.list[0]] = [x, y] })")]
    [TestCase("(() => { for ($json.a.b of [8]); })()")]
    [TestCase("(() => { ({ x: $json.a.b } = { x: 8 }) })()")]
    [TestCase("[1].forEach($json.list.push, $json.list)")]
    [TestCase("(f => f.call($json.list, 9))($json.list.push)")]
    [TestCase("(() => { const m = 'pu' + 'sh'; $json.list[m](9) })()")]
    [TestCase("Reflect.set($json.a, 'b', 8)")]
    [TestCase("Object.setPrototypeOf($json, null)")]
    [TestCase("$json.list.push`x`")]
    [TestCase("$json.list.fill(0)")]
    [TestCase("$json.list.copyWithin(0, 1)")]
    public void What_an_evaluation_does_to_items_is_not_seen_by_the_next(string code)
    {
        FakeRun run = new FakeRun().With("Orders", """{"n":1}""", """{"n":2}""");
        NodeView view = FakeRun.View(Sample);
        using var evaluator = new ExpressionEvaluator(run, ScriptLimits.ForExpressions);
        var probe = Expression.Parse($"={{{{ {Probe} }}}}");
        string before = FakeRun.Show(evaluator.Evaluate(probe, view, 0));

        evaluator.Evaluate(Expression.Parse($"={{{{ [{code}].length }}}}"), view, 0);

        Assert.That(FakeRun.Show(evaluator.Evaluate(probe, view, 0)), Is.EqualTo(before));
        Assert.That(NodeJson.Write(view.Items[0].Json), Is.EqualTo(Sample));
    }

    [Test]
    public void Code_sees_its_own_changes()
    {
        string value = FakeRun.Evaluate("={{ (() => { $json.list.push(4); $input.item.json.list.pop(); return $json.list.length })() }}", Sample);

        Assert.That(value, Is.EqualTo("4"));
    }

    [Test]
    public void Node_function_is_that_of_its_item_also_after_a_parameter_of_another()
    {
        RecordedBench bench = new RecordedBench("A>C")
            .With("C", """{"x":"={{ $('A').item.json.n }}"}""")
            .Run("A", """[[{"json":{"n":1}},{"json":{"n":2}}]]""");

        string value = bench.Evaluate("C", "[$('A').item.json.n, $item(1).$parameter.x, $('A').item.json.n, $item(1).$('A').item.json.n]", """[{"json":{}},{"json":{}}]""");

        Assert.That(value, Is.EqualTo("[1,2,1,2]"));
    }

    [TestCase("={{ $input.all().length }}")]
    [TestCase("={{ $input.all()[0].json.n }}")]
    [TestCase("={{ $('Orders').all().at(-1).json.n }}")]
    [TestCase("={{ $items().length }}")]
    public void All_is_not_made_anew_for_each_item(string expression)
    {
        const int Count = 20_000;
        string[] items = [.. Enumerable.Range(0, Count).Select(n => $$"""{"n":{{n}}}""")];
        FakeRun run = new FakeRun().With("Orders", items);
        NodeView view = FakeRun.View(items);
        using var evaluator = new ExpressionEvaluator(run, ScriptLimits.ForExpressions);
        var parsed = Expression.Parse(expression);
        evaluator.Evaluate(parsed, view, 0);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            evaluator.Evaluate(parsed, view, i);

        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / 1000, Is.LessThan(5000), "bytes an evaluation");
    }

    [Test]
    public void Parameter_that_is_read_for_ever_ends_by_the_limits()
    {
        RecordedBench bench = new RecordedBench().With("C", """{"x":"={{ 1 }}"}""");
        var run = bench.Recorded();
        using var evaluator = new ExpressionEvaluator(run, ScriptLimits.ForExpressions with { MaxStatements = 20_000, Timeout = TimeSpan.FromSeconds(2) });
        NodeView view = run.ViewOf("C", 0, [new JObject { ["json"] = new JObject() }]);
        var watch = Stopwatch.StartNew();

        var fault = Assert.Throws<ExpressionException>(() => evaluator.Evaluate(
            Expression.Parse("={{ (() => { for (;;) $item(0).$parameter.x })() }}"), view, 0));

        Assert.That(fault!.Code, Is.EqualTo(Codes.ScriptStatements).Or.EqualTo(Codes.ScriptTimeout).Or.EqualTo(Codes.ScriptMemory));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }
}
