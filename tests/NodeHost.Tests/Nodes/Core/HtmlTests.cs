using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class HtmlTests
{
    private const string Page = """
        <html><body><h1 class="t">  Big
          news </h1><ul><li><a href="/1">One</a></li><li><a href="/2">Two &amp; more</a></li></ul>
        <input id="i" value="v"><select id="s"><option value="a">A</option><option value="b" selected>B</option></select><textarea id="x">long</textarea>
        <p>first<br>line <span class="ad">buy</span></p><div>second</div></body></html>
        """;

    [TestCase("""{"key":"r","cssSelector":".t"}""", """{"r":"  Big\n  news "}""")]
    [TestCase("""{"key":"r","cssSelector":"li"}""", """{"r":"OneTwo & more"}""")]
    [TestCase("""{"key":"r","cssSelector":"li","returnArray":true}""", """{"r":["One","Two & more"]}""")]
    [TestCase("""{"key":"r","cssSelector":"li","returnValue":"html"}""", """{"r":"<a href=\"/1\">One</a>"}""")]
    [TestCase("""{"key":"r","cssSelector":"a","returnValue":"attribute","attribute":"href"}""", """{"r":"/1"}""")]
    [TestCase("""{"key":"r","cssSelector":"a","returnValue":"attribute","attribute":"href","returnArray":true}""", """{"r":["/1","/2"]}""")]
    [TestCase("""{"key":"r","cssSelector":"a:last","returnValue":"attribute","attribute":"href"}""", """{"r":"/2"}""")]
    [TestCase("""{"key":"r","cssSelector":"a:eq(-2)"}""", """{"r":"One"}""")]
    [TestCase("""{"key":"r","cssSelector":"a:eq(5)"}""", "{}")]
    [TestCase("""{"key":"r","cssSelector":"a:contains('more')"}""", """{"r":"Two & more"}""")]
    [TestCase("""{"key":"r","cssSelector":"li:has(a[href='/2'])"}""", """{"r":"Two & more"}""")]
    [TestCase("""{"key":"r","cssSelector":"#i","returnValue":"value"}""", """{"r":"v"}""")]
    [TestCase("""{"key":"r","cssSelector":"#s","returnValue":"value"}""", """{"r":"b"}""")]
    [TestCase("""{"key":"r","cssSelector":"#x","returnValue":"value"}""", """{"r":"long"}""")]
    [TestCase("""{"key":"r","cssSelector":"b"}""", "{}")]
    [TestCase("""{"key":"r","cssSelector":"b","returnArray":true}""", """{"r":[]}""")]
    public async Task Html_gives_values(string value, string expected)
    {
        string parameters = "{\"operation\":\"extractHtmlContent\",\"extractionValues\":{\"values\":[" + value + "]}}";

        Assert.That(await new FlowBench().JsonAsync("html", 1, parameters, Item("data", Page)), Is.EqualTo(expected));
    }

    [TestCase("""{"trimValues":true}""", """{"r":"Big\n  news"}""")]
    [TestCase("""{"cleanUpText":true}""", """{"r":"Big news"}""")]
    public async Task Html_tidies_values(string options, string expected)
    {
        string parameters = "{\"operation\":\"extractHtmlContent\",\"options\":" + options + ",\"extractionValues\":{\"values\":[{\"key\":\"r\",\"cssSelector\":\"h1\"}]}}";

        Assert.That(await new FlowBench().JsonAsync("html", 1.1, parameters, Item("data", Page)), Is.EqualTo(expected));
    }

    [TestCase("", """{"r":"first\nline buy"}""")]
    [TestCase(".ad, br", """{"r":"firstline"}""")]
    public async Task Html_of_version_1_2_breaks_lines_and_skips(string skip, string expected)
    {
        string parameters = "{\"operation\":\"extractHtmlContent\",\"extractionValues\":{\"values\":[{\"key\":\"r\",\"cssSelector\":\"p\",\"skipSelectors\":\"" + skip + "\"}]}}";

        Assert.That(await new FlowBench().JsonAsync("html", 1.2, parameters, Item("data", Page)), Is.EqualTo(expected));
    }

    [TestCase("html")]
    [TestCase("htmlExtract")]
    public async Task Html_reads_several_texts_and_files(string type)
    {
        var file = BinaryData.FromBytes("<b>ü</b>"u8.ToArray(), "text/html");
        var item = new Item { Json = new JObject { ["l"] = new JArray("<b>1</b>", "<b>2</b>") }, Binary = new Dictionary<string, BinaryData> { ["f"] = file } };
        string operation = type == "html" ? "\"operation\":\"extractHtmlContent\"," : "";
        const string Values = "\"extractionValues\":{\"values\":[{\"key\":\"r\",\"cssSelector\":\"b\"}]}";

        IReadOnlyList<Item> texts = await new FlowBench().RunAsync(type, 1, "{" + operation + "\"dataPropertyName\":\"l\"," + Values + "}", [Item2(), item]);
        IReadOnlyList<Item> files = await new FlowBench().RunAsync(type, 1, "{" + operation + "\"sourceData\":\"binary\",\"dataPropertyName\":\"f\"," + Values + "}", [item]);

        Assert.That(texts.Select(static result => $"{result.Json["r"]}<{result.PairedItem[0].Item}"), Is.EqualTo(["0<0", "1<1", "2<1"]));
        Assert.That(files.Single().Json["r"]!.ToString(), Is.EqualTo("ü"));
    }

    [TestCase("""{"html":"<h1>{{ $json.a }}</h1>{{ $json.none }}<p>{{ 1 + 1 }}</p>"}""", """{"html":"<h1>x</h1><p>2</p>"}""")]
    [TestCase("""{"html":"{{ $json.a }}"}""", """{"html":"x"}""")]
    [TestCase("""{"html":"{{ $json.none }}"}""", """{"html":""}""")]
    [TestCase("""{"html":"<style>a { b: c }</style>"}""", """{"html":"<style>a { b: c }</style>"}""")]
    public async Task Html_fills_templates(string parameters, string expected) =>
        Assert.That(await new FlowBench().JsonAsync("html", 1.2, parameters, """{"a":"x"}"""), Is.EqualTo(expected));

    [Test]
    public async Task Html_makes_one_table_of_all_items()
    {
        IReadOnlyList<Item> items = await new FlowBench().RunAsync(
            "html", 1.2,
            """{"operation":"convertToHtmlTable","options":{"customStyling":true,"capitalize":true,"caption":"C","tableAttributes":"id=\"t\"","cellAttributes":"class=\"c\""}}""",
            """{"first_name":"A","n":1}""", """{"n":null,"ok":true}""");

        Assert.That(items.Single().Json["table"]!.ToString(), Is.EqualTo(
            "<table id=\"t\"><caption>C</caption><thead><tr><th>First Name</th><th>N</th><th>Ok</th></tr></thead><tbody>" +
            "<tr><td class=\"c\">A</td><td class=\"c\">1</td><td class=\"c\"></td></tr>" +
            "<tr><td class=\"c\"></td><td class=\"c\"></td><td class=\"c\"><input type=\"checkbox\" checked disabled /></td></tr></tbody></table>"));
        Assert.That(items.Single().PairedItem, Is.EqualTo([new ItemSource(0), new ItemSource(1)]));
    }

    [Test]
    public async Task Html_styles_a_table_by_itself() =>
        Assert.That(await new FlowBench().JsonAsync("html", 1, """{"operation":"convertToHtmlTable"}""", """{"a":1}"""), Does.Contain("<th style=").And.Contain("<td style="));

    [TestCase("""{"operation":"extractHtmlContent"}""", """{"x":1}""", "No property named \"data\" exists!")]
    [TestCase("""{"operation":"extractHtmlContent","sourceData":"binary"}""", "{}", "This operation expects the node's input data to contain a binary file 'data', but none was found [item 0]")]
    [TestCase("""{"operation":"extractHtmlContent","extractionValues":{"values":[{"key":"r","cssSelector":"a["}]}}""", """{"data":"<a>"}""", "The CSS selector 'a[' is not understood.")]
    public void Html_says_what_is_wrong(string parameters, string item, string message) =>
        Assert.That(Assert.ThrowsAsync<NodeFailedException>(() => new FlowBench().RunAsync("html", 1, parameters, item))!.Message, Is.EqualTo(message));

    [Test]
    public void Html_that_takes_too_long_fails()
    {
        string page = string.Concat(Enumerable.Repeat("<p>", 20_000));
        var clock = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(1) };

        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new FlowBench(clock).RunAsync("html", 1, """{"operation":"extractHtmlContent"}""", Item("data", page)));

        Assert.That(fault.Message, Is.EqualTo("The HTML took longer than 30 s to parse. Is it HTML at all?"));
    }

    private static string Item(string field, string value) => NodeJson.Write(new JObject { [field] = value });

    private static Item Item2() => NodeHost.Sdk.Item.Of(new JObject { ["l"] = "<b>0</b>" });
}
