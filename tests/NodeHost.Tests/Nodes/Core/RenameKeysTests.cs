using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class RenameKeysTests
{
    [TestCase("a", "b", """{"a":1,"c":2}""", """{"c":2,"b":1}""")]
    [TestCase("a.b", "x.y", """{"a":{"b":1}}""", """{"a":{},"x":{"y":1}}""")]
    [TestCase("a", "a.b", """{"a":1}""", """{"a":{"b":1}}""")]
    [TestCase("l[0].b", "c", """{"l":[{"b":1}]}""", """{"l":[{}],"c":1}""")]
    [TestCase("a", "", """{"a":1}""", """{"a":1}""")]
    [TestCase("", "b", """{"a":1}""", """{"a":1}""")]
    [TestCase("none", "b", """{"a":1}""", """{"a":1}""")]
    [TestCase("a", "b", """{"a":null}""", """{"b":null}""")]
    [TestCase("={{ $json.from }}", "b", """{"from":"from"}""", """{"b":"from"}""")]
    public async Task RenameKeys_moves_a_field(string from, string to, string item, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync("renameKeys", 1, $$$"""{"keys":{"key":[{"currentKey":"{{{from}}}","newKey":"{{{to}}}"}]}}""", $"[{item}]");

        Assert.That(run.Text, Is.EqualTo(expected));
    }

    [TestCase("^old_", "new_", "{}", """{"old_a":1,"x":{"old_b":[{"old_c":2}]}}""", """{"x":{"new_b":[{"new_c":2}]},"new_a":1}""")]
    [TestCase("^old_", "new_", """{"depth":0}""", """{"old_a":{"old_b":2}}""", """{"new_a":{"old_b":2}}""")]
    [TestCase("^old_", "new_", """{"depth":1}""", """{"old_a":{"old_b":{"old_c":2}}}""", """{"new_a":{"new_b":{"old_c":2}}}""")]
    [TestCase("OLD", "n", "{}", """{"old":1}""", """{"old":1}""")]
    [TestCase("OLD", "n", """{"caseInsensitive":true}""", """{"old":1}""", """{"n":1}""")]
    [TestCase("(\\\\w)_(\\\\w)", "$2$1", "{}", """{"a_b":1}""", """{"ba":1}""")]
    [TestCase("(?<first>a)(b)", "$<first>$$$&$3$_", "{}", """{"ab":1}""", """{"a$ab$3$_":1}""")]
    [TestCase("(?<x>a)(?:b)(c)(?=d)", "$2$1$<x>$<y>", "{}", """{"abcd":1}""", """{"caad":1}""")]
    [TestCase("b", "[$`|$'|$<x>]", "{}", """{"abc":1}""", """{"a[a|c|$<x>]c":1}""")]
    [TestCase("(a)|(b)", "<$1$2$01$10>", "{}", """{"b":1}""", """{"<b0>":1}""")]
    [TestCase("a", "", "{}", """{"abca":1}""", """{"bc":1}""")]
    [TestCase("a|b", "x", "{}", """{"a":1,"b":2,"c":3}""", """{"c":3,"x":2}""")]
    public async Task RenameKeys_renames_by_an_expression(string search, string replacement, string options, string item, string expected)
    {
        NodeRun run = await FlowBench.NodeAsync(
            "renameKeys", 1,
            $$$$"""{"additionalOptions":{"regexReplacement":{"replacements":[{"searchRegex":"{{{{search}}}}","replaceRegex":"{{{{replacement}}}}","options":{{{{options}}}}}]}}}""",
            $"[{item}]");

        Assert.That(run.Text, Is.EqualTo(expected));
    }

    [Test]
    public async Task RenameKeys_says_that_an_expression_does_not_parse()
    {
        NodeRun run = await FlowBench.NodeAsync(
            "renameKeys", 1, """{"additionalOptions":{"regexReplacement":{"replacements":[{"searchRegex":"(","replaceRegex":""}]}}}""", """[{"a":1}]""");

        Assert.That(run.Failure, Does.StartWith("Invalid regular expression '(': "));
    }

    [Test]
    public async Task RenameKeys_keeps_files_and_leaves_the_input_as_it_was()
    {
        Item input = Item.Of(new Newtonsoft.Json.Linq.JObject { ["a"] = 1 }) with
        {
            Binary = new Dictionary<string, BinaryData> { ["f"] = BinaryData.FromBytes([1], "text/plain") },
        };

        NodeRun run = await FlowBench.NodeAsync("renameKeys", 1, """{"keys":{"key":[{"currentKey":"a","newKey":"b"}]}}""", [input]);

        Assert.That(run.Files, Is.EqualTo("f"));
        Assert.That(NodeJson.Write(input.Json), Is.EqualTo("""{"a":1}"""));
    }
}
