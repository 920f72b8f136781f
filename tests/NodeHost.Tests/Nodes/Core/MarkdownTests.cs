using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class MarkdownTests
{
    [TestCase("# Big *News*!\n\ntext", "{}", "<h1 id=\"bignews\">Big <em>News</em>!</h1>\n<p>text</p>")]
    [TestCase("# A\n\n# A", "{}", "<h1 id=\"a\">A</h1>\n<h1 id=\"a-1\">A</h1>")]
    [TestCase("## My, Title", """{"ghCompatibleHeaderId":true,"headerLevelStart":2,"prefixHeaderId":"x-"}""", "<h3 id=\"x-my-title\">My, Title</h3>")]
    [TestCase("# T {own}", """{"customizedHeaderId":true}""", "<h1 id=\"own\">T</h1>")]
    [TestCase("# T", """{"noHeaderId":true}""", "<h1>T</h1>")]
    [TestCase("say \"hi\" & <wait>...", "{}", "<p>say \"hi\" &amp; <wait>…</p>")]
    [TestCase("* a\n* b\n", "{}", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [TestCase("> q\n>\n> r", "{}", "<blockquote>\n  <p>q</p>\n  <p>r</p>\n</blockquote>")]
    [TestCase("```js\nlet a\n```", "{}", "<pre><code class=\"js language-js\">let a\n</code></pre>")]
    [TestCase("a\nb", """{"simpleLineBreaks":true}""", "<p>a<br />\nb</p>")]
    [TestCase("~~x~~", "{}", "<p>~~x~~</p>")]
    [TestCase("~~x~~", """{"strikethrough":true}""", "<p><del>x</del></p>")]
    [TestCase("__x__ **y**", """{"underline":true}""", "<p><u>x</u> <strong>y</strong></p>")]
    [TestCase("[a](http://b)", """{"openLinksInNewWindow":true}""", "<p><a href=\"http://b\" rel=\"noopener noreferrer\" target=\"_blank\">a</a></p>")]
    [TestCase("see http://b.c now", """{"simplifiedAutoLink":true}""", "<p>see <a href=\"http://b.c\">http://b.c</a> now</p>")]
    [TestCase("hi @me", """{"ghMentions":true}""", "<p>hi <a href=\"https://github.com/me\">@me</a></p>")]
    [TestCase("|A b|\n|-|\n|1|", """{"tables":true,"tablesHeaderId":true}""", "<table>\n<thead>\n<tr>\n<th id=\"a_b\">A b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>")]
    [TestCase("x", """{"completeHTMLDocument":true}""", "<!DOCTYPE HTML>\n<html>\n<head>\n<title></title>\n<meta charset=\"utf-8\">\n</head>\n<body>\n<p>x</p>\n</body>\n</html>")]
    [TestCase("    a\n    b", """{"smartIndentationFix":true}""", "<p>a\nb</p>")]
    [TestCase(":smile:", """{"emoji":true}""", "<p>😄</p>")]
    [TestCase("![a b](i.png =100x80)", """{"parseImgDimensions":true}""", "<p><img src=\"i.png\" width=\"100\" height=\"80\" alt=\"a b\" /></p>")]
    [TestCase("x ![a](i.png =50%x* \"t\"), ![b](j.png)", """{"parseImgDimensions":true}""", "<p>x <img src=\"i.png\" width=\"50%\" alt=\"a\" title=\"t\" />, <img src=\"j.png\" alt=\"b\" /></p>")]
    [TestCase("`![a](i.png =1x1)`", """{"parseImgDimensions":true}""", "<p><code>![a](i.png =1x1)</code></p>")]
    [TestCase("![a](i.png =1x1)", "{}", "<p>![a](i.png =1x1)</p>")]
    [TestCase("a*b*c *d*", """{"literalMidWordAsterisks":true}""", "<p>a*b*c <em>d</em></p>")]
    [TestCase("a*b*c a_b_c", "{}", "<p>a<em>b</em>c a<em>b</em>c</p>")]
    [TestCase("a_b_c _d_", """{"literalMidWordUnderscores":true}""", "<p>a_b_c <em>d</em></p>")]
    [TestCase("#T\n\n```\n#c\n```", """{"noHeaderId":true}""", "<h1>T</h1>\n<pre><code>#c\n</code></pre>")]
    [TestCase("<style>\n#a {b:c}\n</style>\n\n> ##Q#\n\n* ###*x*", """{"noHeaderId":true}""", "<style>\n#a {b:c}\n</style>\n<blockquote>\n  <h2>Q</h2>\n</blockquote>\n<ul>\n<li><h3><em>x</em></h3>\n</li>\n</ul>")]
    [TestCase("#T", """{"requireSpaceBeforeHeadingText":true}""", "<p>#T</p>")]
    public async Task Markdown_becomes_html(string markdown, string options, string expected) =>
        Assert.That(await ConvertAsync("markdownToHtml", "markdown", markdown, options), Is.EqualTo(expected));

    [TestCase("<h2>A <b>b</b></h2><p>one<br>two</p>\n<p>three</p>", "{}", "## A **b**\n\none  \ntwo\n\nthree")]
    [TestCase("<p>a <strong> b </strong><em>c</em> <del>d</del> <code>e`f</code></p>", "{}", "a **b** _c_ ~~d~~ `` e`f ``")]
    [TestCase("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><ol start=\"3\"><li>d</li><li>e</li></ol>", "{}", "* a\n* b\n   * c\n\n3. d\n4. e")]
    [TestCase("<ul><li>a</li></ul>", """{"bulletMarker":"-"}""", "- a")]
    [TestCase("<b>a</b><i>b</i>", """{"strongDelimiter":"__","emDelimiter":"*"}""", "__a__*b*")]
    [TestCase("<a href=\"/x\" title=\"t\">l</a> <a href=\"http://a.b\">http://a.b</a> <a>n</a>", "{}", "[l](/x \"t\") <http://a.b> n")]
    [TestCase("<a href=\"/x\">l</a> <a href=\"/y\">m</a> <a href=\"/x\">n</a>", """{"useLinkReferenceDefinitions":true}""", "[l][1] [m][2] [n][1]\n\n[1]: /x\n[2]: /y")]
    [TestCase("<img src=\"/i.png\" alt=\"a\"><img src=\"data:image/png;base64,AA\">", "{}", "![a](/i.png)")]
    [TestCase("<img src=\"data:,A\" alt=\"a\">", """{"keepDataImages":true}""", "![a](data:,A)")]
    [TestCase("<pre><code class=\"language-js\">let a\n  b *c*\n</code></pre>", "{}", "```js\nlet a\n  b *c*\n```")]
    [TestCase("<p>x</p><pre>a\nb</pre>", """{"codeBlockStyle":"indented"}""", "x\n\n    a\n    b")]
    [TestCase("<blockquote><p>a</p><p>b</p></blockquote><hr>", "{}", "> a\n> \n> b\n\n---")]
    [TestCase("<table><tr><th>A</th><th>Long one</th></tr><tr><td>1|2</td><td>x</td></tr></table>", "{}", "| A    | Long one |\n| ---- | -------- |\n| 1\\|2 | x        |")]
    [TestCase("<p>a*b_c [d]</p><p># no</p><p>1. no</p><p>- no</p>", "{}", "a\\*b\\_c \\[d\\]\n\n\\# no\n\n1\\. no\n\n\\- no")]
    [TestCase("<p>a*b</p>", """{"globalEscape":{"value":{"pattern":"[*]","replacement":"(star)"}}}""", "a(star)b")]
    [TestCase("<p>+x</p>", """{"lineStartEscape":{"value":{"pattern":"^\\+","replacement":"plus"}}}""", "plusx")]
    [TestCase("<p>foo bar</p>", """{"textReplace":{"values":[{"pattern":"/fo+/g","replacement":"F"},{"pattern":"b(a)r","replacement":"$1"}]}}""", "F a")]
    [TestCase("<p>a</p><nav>menu</nav><custom>c</custom>", """{"ignore":"nav","blockElements":"custom"}""", "a\n\nc")]
    [TestCase("<p>a<br><br><br><br>b</p>", """{"maxConsecutiveNewlines":1}""", "a  \nb")]
    [TestCase("<script>x</script><style>y</style>z", "{}", "z")]
    public async Task Html_becomes_markdown(string html, string options, string expected) =>
        Assert.That(await ConvertAsync("htmlToMarkdown", "html", html, options), Is.EqualTo(expected));

    [Test]
    public async Task Markdown_goes_to_a_path_beside_the_input() =>
        Assert.That(await new FlowBench().JsonAsync("markdown", 1, """{"html":"={{ $json.h }}","destinationKey":"a.b"}""", """{"h":"<b>x</b>"}"""), Is.EqualTo("""{"h":"<b>x</b>","a":{"b":"**x**"}}"""));

    [TestCase("""{"html":"<p>x</p>","options":{"textReplace":{"values":[{"pattern":"(","replacement":""}]}}}""", "Invalid regular expression '('")]
    public void Markdown_says_what_it_cannot_do(string parameters, string message) =>
        Assert.That(Assert.ThrowsAsync<NodeFailedException>(() => new FlowBench().RunAsync("markdown", 1, parameters, "{}"))!.Message, Does.StartWith(message));

    [Test]
    public void Markdown_nested_too_deeply_fails() =>
        Assert.That(
            Assert.ThrowsAsync<NodeFailedException>(() => ConvertAsync("markdownToHtml", "markdown", new string('>', 5000) + "x", "{}"))!.Message,
            Does.StartWith("The Markdown cannot be read: "));

    private static async Task<string> ConvertAsync(string mode, string field, string text, string options)
    {
        string parameters = NodeJson.Write(new JObject { ["mode"] = mode, [field] = text, ["options"] = NodeJson.Parse(options) });
        IReadOnlyList<Item> items = await new FlowBench().RunAsync("markdown", 1, parameters, "{}");
        return items.Single().Json["data"]!.ToString();
    }
}
