using NodeHost.Nodes.Core;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scripts;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;
using NodeHost.Tests.Runtime.Expressions;

namespace NodeHost.Tests.Nodes.Core;

public sealed class CodeTests
{
    private static readonly IReadOnlyList<Item> Two =
        [.. FakeRun.Items("""{"a":1}""", """{"a":2}""").Select((item, i) => item with { PairedItem = [new ItemSource(i)] })];

    [TestCase("return [{ b: 1 }]", """{"b":1}""")]
    [TestCase("return { b: 1 }", """{"b":1}""")]
    [TestCase("return { json: { b: 1 } }", """{"b":1}""")]
    [TestCase("return [{ json: { b: 1 } }, { json: { b: 2 } }]", """{"b":1}|{"b":2}""")]
    [TestCase("return [{ json: { b: 1 }, index: 3, error: null }]", """{"b":1}""")]
    [TestCase("return []", "")]
    [TestCase("return items", """{"a":1}|{"a":2}""")]
    [TestCase("return $input.all().reverse()", """{"a":2}|{"a":1}""")]
    [TestCase("return items.map(i => i.json)", """{"a":1}|{"a":2}""")]
    [TestCase("return items[0].json.n = { deep: [items[0].json.a, { x: undefined, d: new Date(0) }] }, [items[0].json.n]", """{"deep":[1,{"d":"1970-01-01T00:00:00.000Z"}]}""")]
    [TestCase("return new Map([[1, 2]]) && { json: { 2: 'b', 1: 'a', x: 1n } }", """{"1":"a","2":"b","x":"1"}""")]
    [TestCase("class Row { constructor(n) { this.n = n } get twice() { return 2 } } return [new Row(1)]", """{"n":1}""")]
    [TestCase("return [{ json: { toJSON() { return { b: 2 } } } }]", """{"b":2}""")]
    [TestCase("return Promise.resolve([{ b: 1 }])", """{"b":1}""")]
    [TestCase("for (const item of $input.all()) { item.json.b = await item.json.a + 1 } return $input.all()", """{"a":1}|{"a":2}""")]
    [TestCase("for (const item of items) { item.json.b = await item.json.a + 1 } return items", """{"a":1,"b":2}|{"a":2,"b":3}""")]
    public async Task Code_for_all_items_gives_the_items_returned(string code, string expected)
    {
        IReadOnlyList<Item> items = await RunAsync(code, CodeMode.RunOnceForAllItems, Two);

        Assert.That(string.Join('|', items.Select(static item => NodeJson.Write(item.Json))), Is.EqualTo(expected));
        Assert.That(items.Select(static item => item.Json.Parent), Is.All.Null);
    }

    [TestCase("return { b: $json.a }", """{"b":1}|{"b":2}""")]
    [TestCase("return { json: { b: $json.a } }", """{"b":1}|{"b":2}""")]
    [TestCase("return item", """{"a":1}|{"a":2}""")]
    [TestCase("$input.item.json.b = 1; return $input.item", """{"a":1,"b":1}|{"a":2,"b":1}""")]
    [TestCase("return $json.a === 1 ? null : $json", """{"a":2}""")]
    [TestCase("return await Promise.resolve({ i: $itemIndex })", """{"i":0}|{"i":1}""")]
    [TestCase("return { json: {}, index: 1 }", "{}|{}")]
    public async Task Code_for_each_item_gives_the_item_returned(string code, string expected)
    {
        IReadOnlyList<Item> items = await RunAsync(code, CodeMode.RunOnceForEachItem, Two);

        Assert.That(string.Join('|', items.Select(static item => NodeJson.Write(item.Json))), Is.EqualTo(expected));
    }

    [TestCase("return 5", "Code doesn't return items properly")]
    [TestCase("return 'text'", "Code doesn't return items properly")]
    [TestCase("", "Code doesn't return items properly")]
    [TestCase("return null", "Code doesn't return items properly")]
    [TestCase("return new Date(0)", "Code doesn't return items properly")]
    [TestCase("return [{ json: {} }, 5]", "Code doesn't return items properly [item 1]")]
    [TestCase("return [1]", "A 'json' property isn't an object [item 0]")]
    [TestCase("return [{ json: 1 }]", "A 'json' property isn't an object [item 0]")]
    [TestCase("return [{ json: [] }]", "A 'json' property isn't an object [item 0]")]
    [TestCase("return [{ json: {} }, { binary: {} }]", "Inconsistent item format")]
    [TestCase("return [{ json: {}, b: 1 }]", "Unknown top-level item key: b [item 0]")]
    [TestCase("return [{ json: {}, binary: 1 }]", "A 'binary' property isn't an object [item 0]")]
    [TestCase("return [{ json: {}, binary: { data: {} } }]", "The binary property 'data' stands for no file [item 0]")]
    [TestCase("const o = {}; o.o = o; return o", "The result refers to itself, or is nested deeper than")]
    public void Code_for_all_items_refuses_what_is_no_item(string code, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => RunAsync(code, CodeMode.RunOnceForAllItems, Two));

        Assert.That(fault.Message, Does.StartWith(message));
    }

    [TestCase("return [{}]", "Code doesn't return a single object [item 0]")]
    [TestCase("return 5", "Code doesn't return an object [item 0]")]
    [TestCase("const x = 1", "Code doesn't return an object [item 0]")]
    [TestCase("return { json: {}, b: 1 }", "Unknown top-level item key: b [item 0]")]
    [TestCase("return { json: 'x' }", "A 'json' property isn't an object [item 0]")]
    [TestCase("return $input.all()", "Can't use .all() here [line 1, for item 0]")]
    public void Code_for_each_item_refuses_what_is_no_item(string code, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => RunAsync(code, CodeMode.RunOnceForEachItem, Two));

        Assert.That((fault.Message, fault.ItemIndex), Is.EqualTo((message, (int?)0)));
    }

    [TestCase(CodeMode.RunOnceForAllItems, "return items", "0|1")]
    [TestCase(CodeMode.RunOnceForAllItems, "return [...items].reverse()", "1|0")]
    [TestCase(CodeMode.RunOnceForAllItems, "return [{ json: {}, pairedItem: 1 }, { json: {}, pairedItem: { item: 0 } }, { json: {}, pairedItem: [0, { item: 1 }] }]", "1|0|0,1")]
    [TestCase(CodeMode.RunOnceForAllItems, "return [{ json: {} }]", "")]
    [TestCase(CodeMode.RunOnceForEachItem, "return {}", "0|1")]
    [TestCase(CodeMode.RunOnceForEachItem, "return { json: {}, pairedItem: { item: 1 } }", "1|1")]
    public async Task Code_pairs_items(CodeMode mode, string code, string expected)
    {
        IReadOnlyList<Item> items = await RunAsync(code, mode, Two);

        Assert.That(string.Join('|', items.Select(static item => string.Join(',', item.PairedItem.Select(static pair => pair.Item)))), Is.EqualTo(expected));
    }

    [TestCase("return items", "a.wav:audio/wav:010203")]
    [TestCase("return [{ json: {}, binary: { data: { ...items[0].binary.data, fileName: 'b.wav' } } }]", "b.wav:audio/wav:010203")]
    [TestCase("return [{ json: {}, binary: { data: { data: 'AQI=', mimeType: 'x/y' } } }]", ":x/y:0102")]
    [TestCase("return [{ json: {}, binary: { data: { data: items[0].binary.data.data, mimeType: 'x/y' } } }]", ":x/y:010203")]
    [TestCase("items[0].binary.data.data = 'AQI='; return items", "a.wav:audio/wav:0102")]
    [TestCase("const b = await this.helpers.getBinaryDataBuffer(0, 'data'); return [{ json: {}, binary: { data: await this.helpers.prepareBinaryData(Buffer.concat([b, b]), 'c.csv') } }]", "c.csv:text/csv:010203010203")]
    [TestCase("const file = await this.helpers.prepareBinaryData(Buffer.from('é'), undefined, 'text/x'); return [{ json: {}, binary: { data: file } }]", ":text/x:c3a9")]
    public async Task Code_passes_files_on(string code, string expected)
    {
        Item item = Item.Of([]) with { Binary = new Dictionary<string, BinaryData> { ["data"] = BinaryData.FromBytes([1, 2, 3], "audio/wav", "a.wav") } };

        BinaryData file = (await RunAsync(code, CodeMode.RunOnceForAllItems, [item])).Single().Binary["data"];

        using var content = new MemoryStream();
        await using Stream stream = file.OpenRead();
        await stream.CopyToAsync(content);
        Assert.That($"{file.FileName}:{file.MimeType}:{Convert.ToHexStringLower(content.ToArray())}", Is.EqualTo(expected));
    }

    [Test]
    public async Task Code_going_on_after_errors_gives_an_item_for_each()
    {
        IReadOnlyList<Item> items = await RunAsync("if ($json.a === 1) throw new Error('no'); return $json", CodeMode.RunOnceForEachItem, Two, goesOn: true);

        Assert.That(string.Join('|', items.Select(static item => NodeJson.Write(item.Json))), Is.EqualTo("""{"error":"no [line 1, for item 0]"}|{"a":2}"""));
    }

    private static async Task<IReadOnlyList<Item>> RunAsync(string code, CodeMode mode, IReadOnlyList<Item> items, bool goesOn = false)
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View(items), ScriptLimits.ForScripts);
        var bench = new TestBench { Scripts = runner, TypeVersion = 2, ContinuesOnError = goesOn };
        BatchResult result = await bench.RunAsync(new Code(), new CodeParameters { Mode = mode, JsCode = code }, [items]);
        return result.Outputs[0] ?? [];
    }
}
