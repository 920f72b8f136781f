using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scripts;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Scripts;

public sealed class ScriptRunnerTests
{
    [TestCase("return items.length", "2")]
    [TestCase("return $input.all().map(i => i.json.id)", "[1,2]")]
    [TestCase("return $input.first().json.id", "1")]
    [TestCase("return [{ json: { a: 1, b: undefined } }]", """[{"json":{"a":1}}]""")]
    [TestCase("return await Promise.resolve(5)", "5")]
    [TestCase("return (async () => 6)()", "6")]
    [TestCase("const items = $input.all(); return items.length", "2")]
    [TestCase("sloppy = 5; return sloppy", "5")]
    [TestCase("return typeof $json", "\"undefined\"")]
    [TestCase("const x = 1", "undefined")]
    [TestCase("return $('Orders').first().json.n // last line", "1")]
    [TestCase("return typeof Function + typeof setTimeout", "\"functionfunction\"")]
    public async Task RunForAllItems_gives_what_the_script_returns(string code, string expected)
    {
        using var runner = new ScriptRunner(new FakeRun().With("Orders", """{"n":1}"""), FakeRun.View("""{"id":1}""", """{"id":2}"""), ScriptLimits.ForScripts);

        string value = FakeRun.Show(await runner.RunForAllItemsAsync(code, CancellationToken.None));

        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("return item", """{"json":{"id":2}}""")]
    [TestCase("return $json.id + $itemIndex", "3")]
    [TestCase("return $input.item.json", """{"id":2}""")]
    [TestCase("item.json.x = 1; return item.json", """{"id":2,"x":1}""")]
    public async Task RunForItem_sees_its_item(string code, string expected)
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("""{"id":1}""", """{"id":2}"""), ScriptLimits.ForScripts);

        string value = FakeRun.Show(await runner.RunForItemAsync(code, 1, CancellationToken.None));

        Assert.That(value, Is.EqualTo(expected));
    }

    [Test]
    public async Task RunForAllItems_changing_items_leaves_the_input_alone()
    {
        IReadOnlyList<Item> items = FakeRun.Items("""{"a":{"b":1},"list":[1]}""", """{"c":1}""");
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View(items), ScriptLimits.ForScripts);

        string value = FakeRun.Show(await runner.RunForAllItemsAsync(
            "items[0].json.a.b = 2; items[0].json.list.push(2); items[0].json.x = 1; return items", CancellationToken.None));

        Assert.That(value, Is.EqualTo("""[{"json":{"a":{"b":2},"list":[1,2],"x":1}},{"json":{"c":1}}]"""));
        Assert.That(NodeJson.Write(items[0].Json), Is.EqualTo("""{"a":{"b":1},"list":[1]}"""));
        Assert.That(items[1].Json.Parent, Is.Null);
    }

    [TestCase("throw new Error('Error message')", "Error message [line 1]")]
    [TestCase("const a = 1;\n\nnull.x;", "Cannot read properties of null (reading 'x') [line 3]")]
    [TestCase("\nconst f = () => {\n  throw new TypeError('deep');\n};\nf();", "deep [line 3]")]
    [TestCase("await 1;\nawait Promise.reject(new Error('later'))", "later [line 2]")]
    [TestCase("let x = 1;\nreturn x +;", "Unexpected token ';' [line 2]")]
    public void RunForAllItems_error_names_the_line(string code, string message)
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts);

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForAllItemsAsync(code, CancellationToken.None));

        Assert.That((fault.Code, fault.Message), Is.EqualTo((Codes.ScriptFailed, message)));
    }

    [Test]
    public void RunForItem_error_names_line_and_item()
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts);

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForItemAsync("\nthrow new Error('x')", 0, CancellationToken.None));

        Assert.That((fault.Message, fault.ItemIndex), Is.EqualTo(("x [line 2, for item 0]", (int?)0)));
    }

    [TestCase("require('fs')", "require is not available in a script. Scripts have no modules.")]
    [TestCase("await fetch('http://x')", "fetch is not available in a script. Scripts have no network.")]
    [TestCase("setTimeout(() => 1, 1)", "setTimeout is not available in a script. Scripts have no timers.")]
    [TestCase("return this.helpers.httpRequest({})", "this.helpers.httpRequest is not available in a script. Scripts have no network.")]
    [TestCase("await new Promise(() => {})", "The script waits for a promise that nothing will ever fulfil.")]
    public void RunForAllItems_what_scripts_lack_is_refused_in_words(string code, string message)
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts);

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForAllItemsAsync(code, CancellationToken.None));

        Assert.That(fault.Code, Is.EqualTo(Codes.ScriptFailed));
        Assert.That(fault.Message, Does.StartWith(message));
    }

    [Test]
    public async Task RunForAllItems_console_writes_to_the_log()
    {
        var lines = new List<string>();
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("""{"id":1}"""), ScriptLimits.ForScripts, new ScriptOutside { Log = lines.Add });

        await runner.RunForAllItemsAsync("console.log('item', items[0].json, [1], undefined)", CancellationToken.None);

        Assert.That(lines, Is.EqualTo(new[] { """item {"id":1} [1] undefined""" }));
    }

    [Test]
    public async Task RunForAllItems_binary_is_described()
    {
        var file = BinaryData.FromBytes([1, 2, 3], "audio/wav", "a.wav");
        Item item = Item.Of([]) with { Binary = new Dictionary<string, BinaryData> { ["data"] = file } };
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View([item]), ScriptLimits.ForScripts);

        string value = FakeRun.Show(await runner.RunForAllItemsAsync("return items[0].binary", CancellationToken.None));

        Assert.That(value, Is.EqualTo($$$"""{"data":{"mimeType":"audio/wav","fileName":"a.wav","fileExtension":"wav","fileSize":"3 B","id":"{{{file.Id}}}"}}"""));
    }

    [TestCase("for (;;);", Codes.ScriptStatements)]
    [TestCase("new Uint8Array(1e9)", Codes.ScriptFailed)]
    [TestCase("(function f() { f() })()", Codes.ScriptRecursion)]
    public void RunForAllItems_beyond_a_limit_is_stopped(string code, string expected)
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts with { MaxStatements = 100_000 });

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForAllItemsAsync(code, CancellationToken.None));

        Assert.That(fault.Code, Is.EqualTo(expected));
    }

    [Test]
    public void RunForAllItems_cancelled_stops_in_the_middle()
    {
        using var cancel = new CancellationTokenSource();
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts, new ScriptOutside { Log = _ => cancel.Cancel() });

        Assert.CatchAsync<OperationCanceledException>(async () => await runner.RunForAllItemsAsync("console.log(1); for (;;);", cancel.Token));
    }
}
