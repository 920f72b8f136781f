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
    [TestCase("return $json", """{"id":1}""")]
    [TestCase("return $itemIndex", "0")]
    [TestCase("return $input.item === $input.item && $input.item.json === $json", "true")]
    [TestCase("return items === items && items[0].json.id", "1")]
    [TestCase("const { items } = { items: 4 }; return items", "4")]
    [TestCase("const [items = 1, ...$json] = [undefined, 2]; return [items, $json]", "[1,[2]]")]
    [TestCase("function items() { return 7 } return items()", "7")]
    [TestCase("return { items: 1, item: 2 }.items", "1")]
    [TestCase("return typeof item", "\"undefined\"")]
    [TestCase("const out = []; for (const item of items) out.push(item.json.id); return out", "[1,2]")]
    [TestCase("let sum = 0; for await (const x of (async function* () { yield 1; yield 2 })()) sum += x; return sum", "3")]
    [TestCase("return (await Promise.all([1, Promise.resolve(2), new Promise(r => setTimeout(() => r(3), 1))]))", "[1,2,3]")]
    [TestCase("return (await Promise.allSettled([Promise.reject(new Error('x'))]))[0].status", "\"rejected\"")]
    [TestCase("return await Promise.race([new Promise(r => setTimeout(r, 60000, 'slow')), new Promise(r => setTimeout(r, 1, 'fast'))])", "\"fast\"")]
    [TestCase("let n = 0; await new Promise(r => { const t = setInterval(() => { if (++n === 3) { clearInterval(t); r() } }, 1) }); return n", "3")]
    [TestCase("let n = 0; clearTimeout(setTimeout(() => n++, 1)); await new Promise(r => setImmediate(r)); return n", "0")]
    [TestCase("setTimeout(() => { throw new Error('too late') }, 1); return 1", "1")]
    [TestCase("return this.helpers === undefined", "false")]
    [TestCase("return (() => typeof this.helpers.httpRequest)()", "\"function\"")]
    [TestCase("return Object.keys(items[0])", """["json","pairedItem"]""")]
    [TestCase("return $evaluateExpression('{{ $json.id + 1 }}', 1)", "3")]
    [TestCase("return $evaluateExpression('n{{ $json.id }}')", "\"n1\"")]
    [TestCase("return [..._names(3)].length; function* _names(n) { for (let i = 0; i < n; i++) yield i }", "3")]
    [TestCase("const f = n => n === 0 ? 0 : 1 + f(n - 1); return f(5000)", "5000")]
    [TestCase("const x = 1", "undefined")]
    [TestCase("return $('Orders').first().json.n // last line", "1")]
    [TestCase("return typeof Function + typeof setTimeout", "\"functionfunction\"")]
    public async Task RunForAllItems_gives_what_the_script_returns(string code, string expected)
    {
        FakeRun run = new() { Clock = TimeProvider.System };
        IReadOnlyList<Item> items = [.. FakeRun.Items("""{"id":1}""", """{"id":2}""").Select((item, i) => item with { PairedItem = [new ItemSource(i)] })];
        using var runner = new ScriptRunner(run.With("Orders", """{"n":1}"""), FakeRun.View(items), ScriptLimits.ForScripts);

        string value = FakeRun.Show(await runner.RunForAllItemsAsync(code, CancellationToken.None));

        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("return item", """{"json":{"id":2}}""")]
    [TestCase("return $json.id + $itemIndex", "3")]
    [TestCase("return $input.item.json", """{"id":2}""")]
    [TestCase("item.json.x = 1; return item.json", """{"id":2,"x":1}""")]
    [TestCase("$json.x = 1; return $input.item", """{"json":{"id":2,"x":1}}""")]
    [TestCase("$input.item.json.x = 1; return item", """{"json":{"id":2,"x":1}}""")]
    [TestCase("$json.x = 1; return item", """{"json":{"id":2,"x":1}}""")]
    [TestCase("return typeof items", "\"undefined\"")]
    [TestCase("return await (async () => $json.id)()", "2")]
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
    [TestCase("throw 'text'", "text [line 1]")]
    [TestCase("\nthrow { a: 1 }", "The script threw an object that is no error [line 2]")]
    [TestCase("throw undefined", "The script threw nothing [line 1]")]
    [TestCase("throw { message: 'mine', stack: { x: 1 } }", "mine [line 1]")]
    [TestCase("throw { get message() { throw 1 } }", "The script threw an object that is no error [line 1]")]
    [TestCase("await new Promise((_, r) => setTimeout(() => r(new Error('timed')), 1))", "timed [line 1]")]
    [TestCase("await new Promise(() => setTimeout(() => {\n  null.x\n}, 1))", "Cannot read properties of null (reading 'x') [line 2]")]
    [TestCase("\nawait Promise.all([1].map(async i => {\n  await i;\n  throw new RangeError('in all');\n}))", "in all [line 4]")]
    [TestCase("\n\nBuffer.from(1)", "The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. [line 3]")]
    [TestCase("\nnew URL('x')", "Invalid URL [line 2]")]
    [TestCase("return item", "item is not defined [line 1]")]
    public void RunForAllItems_error_names_the_line(string code, string message)
    {
        using var runner = new ScriptRunner(new FakeRun { Clock = TimeProvider.System }, FakeRun.View("{}"), ScriptLimits.ForScripts);

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForAllItemsAsync(code, CancellationToken.None));

        Assert.That((fault.Code, fault.Message), Is.EqualTo((Codes.ScriptFailed, message)));
    }

    [TestCase("throw new Error('x')", "(line 1, column 7)\n    throw new Error('x')\n          ^")]
    [TestCase("const a = 1;\n  a.b.c();", "(line 2, column 3)\n      a.b.c();\n      ^")]
    [TestCase("let x = 1;\nreturn x +;", "(line 2, column 11)\n    return x +;\n              ^")]
    [TestCase("return item", "In this mode there are all items: $input.all(), or items. (line 1, column 8)\n    return item\n           ^")]
    public void RunForAllItems_error_shows_the_place(string code, string hint)
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts);

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForAllItemsAsync(code, CancellationToken.None));

        Assert.That(fault.Hint, Is.EqualTo(hint));
    }

    [TestCase("\nreturn $input.all()", "Can't use .all() here [line 2, for item 0]")]
    [TestCase("return $input.first().json", "Can't use .first() here [line 1, for item 0]")]
    [TestCase("return items", "items is not defined [line 1, for item 1]")]
    public void RunForItem_asking_for_all_items_is_refused(string code, string message)
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}", "{}"), ScriptLimits.ForScripts);

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForItemAsync(code, 1, CancellationToken.None));

        Assert.That(fault.Message, Is.EqualTo(message));
    }

    [Test]
    public void RunForItem_error_names_line_and_item()
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts);

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForItemAsync("\nthrow new Error('x')", 0, CancellationToken.None));

        Assert.That((fault.Message, fault.ItemIndex), Is.EqualTo(("x [line 2, for item 0]", (int?)0)));
    }

    [TestCase("require('fs')", "The module 'fs' is not available in a script. There are crypto,")]
    [TestCase("await fetch('http://x')", "fetch is not available in a script. Use await this.helpers.httpRequest")]
    [TestCase("return this.helpers.httpRequest({})", "this.helpers.httpRequest is not available in a script. Scripts make no requests unless the run allows it: give the option --allow-http-in-code")]
    [TestCase("return this.helpers.httpRequestWithAuthentication('x', {})", "this.helpers.httpRequestWithAuthentication is not available in a script. Scripts get no credentials.")]
    [TestCase("new TextDecoderStream()", "TextDecoderStream is not available in a script. Scripts have no streams: use TextDecoder.")]
    [TestCase("await new Promise(() => {})", "The script waits for a promise that nothing will ever fulfil.")]
    [TestCase("$getWorkflowStaticData('mine')", "$getWorkflowStaticData wants 'global' for the data of the workflow or 'node' for those of the node; it got 'mine'.")]
    [TestCase("$execution.customData.set('a key', 1)", "A key of $execution.customData is a text of the letters a to z")]
    [TestCase("return await this.helpers.getBinaryDataBuffer(0, 'data')", "This operation expects the node's input data to contain a binary file 'data', but none was found [item 0]")]
    [TestCase("return eval('1 + 2')", "A script cannot make code from text: eval and new Function are switched off [line 1]")]
    [TestCase("return new Function('return 1')()", "A script cannot make code from text: eval and new Function are switched off [line 1]")]
    public void RunForAllItems_what_scripts_lack_is_refused_in_words(string code, string message)
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts);

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForAllItemsAsync(code, CancellationToken.None));

        Assert.That(fault.Code, Is.EqualTo(Codes.ScriptFailed));
        Assert.That(fault.Message, Does.StartWith(message));
    }

    [Test]
    public void RunForAllItems_address_that_would_resume_the_run_is_refused()
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts);

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForAllItemsAsync("return $execution.resumeUrl", CancellationToken.None));

        Assert.That(fault.Message, Does.StartWith("There is no $execution.resumeUrl: nothing listens here for a request that would resume the run"));
    }

    [Test]
    public async Task RunForAllItems_console_writes_to_the_log()
    {
        var lines = new List<string>();
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("""{"id":1}"""), ScriptLimits.ForScripts, new ScriptOutside { Log = lines.Add });

        await runner.RunForAllItemsAsync(
            "console.log('item', items[0].json, [1], undefined); console.info(1n); console.warn(new TypeError('t')); console.error(x => x); console.debug(null, Symbol('s')); console.time('t'); console.table([{ a: 1 }])",
            CancellationToken.None);

        Assert.That(lines, Is.EqualTo(new[]
        {
            """item {"id":1} [1] undefined""", "1", "warn: TypeError: t", "error: [function]", "debug: null Symbol(s)", """[{"a":1}]""",
        }));
    }

    [Test]
    public async Task RunForAllItems_binary_is_described()
    {
        var file = BinaryData.FromBytes([1, 2, 3], "audio/wav", "a.wav");
        Item item = Item.Of([]) with { Binary = new Dictionary<string, BinaryData> { ["data"] = file } };
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View([item]), ScriptLimits.ForScripts);

        string value = FakeRun.Show(await runner.RunForAllItemsAsync("return items[0].binary", CancellationToken.None));

        Assert.That(value, Is.EqualTo($$$"""{"data":{"mimeType":"audio/wav","fileType":"audio","fileName":"a.wav","fileExtension":"wav","fileSize":"3 B","id":"{{{file.Id}}}"}}"""));
    }

    [Test]
    public void RunForAllItems_cancelled_stops_in_the_middle()
    {
        using var cancel = new CancellationTokenSource();
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts, new ScriptOutside { Log = _ => cancel.Cancel() });

        Assert.CatchAsync<OperationCanceledException>(async () => await runner.RunForAllItemsAsync(
            "console.log(1); for (;;);", cancel.Token));
    }
}
