using CsCheck;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Sdk.Json;

public sealed class NodeJsonTests
{
    [TestCase("""{"Route" {"To":"Extension"}}""", 1, 10, "expected ':' after a property name", """{"Route": {"To":"Extension"}}""")]
    [TestCase("""{"a":1 "b":2}""", 1, 8, "expected ',' or '}' after a value, found '\"'", """{"a":1, "b":2}""")]
    [TestCase("""[1 2]""", 1, 4, "expected ',' or ']' after a value, found '2'", "[1, 2]")]
    [TestCase("""{"a":[1,2,]}""", 1, 11, "a comma before ']': JSON has no trailing commas", """{"a":[1,2]}""")]
    [TestCase("""{"a":1,}""", 1, 8, "a comma before '}': JSON has no trailing commas", """{"a":1}""")]
    [TestCase("""{'a':1}""", 1, 2, "strings and names take double quotes, not single ones", null)]
    [TestCase("""{a:1}""", 1, 2, "expected a property name in double quotes, found 'a'", null)]
    [TestCase("""{"a":}""", 1, 6, "expected a JSON value, found '}'", null)]
    [TestCase("""{"a":1""", 1, 7, "the text ends early: expected '}'", """{"a":1}""")]
    [TestCase("""[1,[2]""", 1, 7, "the text ends early: expected ']'", """[1,[2]]""")]
    [TestCase("""{"a":1} x""", 1, 9, "expected the end of the text after the JSON value, found 'x'", null)]
    [TestCase("", 1, 1, "the text is empty: expected a JSON value", null)]
    [TestCase("nope", 1, 2, "expected a JSON value, found 'o'", null)]
    [TestCase("{\n  \"a\": 1\n  \"b\": 2\n}", 3, 3, "expected ',' or '}' after a value, found '\"'", "{   \"a\": 1,   \"b\": 2 }")]
    [TestCase("""{"a":1,"a":2}""", 1, 8, null, null)]
    public void Parse_malformed_text_says_where_and_what_was_expected(string text, int line, int column, string? message, string? likely)
    {
        JsonTextException fault = Assert.Throws<JsonTextException>(() => NodeJson.Parse(text))!;

        Assert.Multiple(() =>
        {
            Assert.That((fault.Line, fault.Column), Is.EqualTo((line, column)));
            if (message is not null)
                Assert.That(fault.Message, Is.EqualTo(message));
            Assert.That(fault.Likely, Is.EqualTo(likely));
        });
    }

    [Test]
    public void Parse_nesting_beyond_the_limit_is_refused()
    {
        string text = new string('[', 10_000) + new string(']', 10_000);

        JsonTextException fault = Assert.Throws<JsonTextException>(() => NodeJson.Parse(text))!;

        Assert.That(fault.Message, Is.EqualTo("nested deeper than 256 levels"));
    }

    [Test]
    public void Parse_tokens_know_where_they_begin()
    {
        var json = (JObject)NodeJson.ParseWithPlaces("{\n  \"ä\": \"ü😀\", \"b\": [true]\n}");

        IJsonLineInfo first = json["ä"]!;
        IJsonLineInfo second = json["b"]![0]!;
        Assert.Multiple(() =>
        {
            Assert.That((first.LineNumber, first.LinePosition), Is.EqualTo((2, 8)));
            Assert.That((second.LineNumber, second.LinePosition), Is.EqualTo((2, 21)));
        });
    }

    [TestCase("1", "1")]
    [TestCase("1.0", "1")]
    [TestCase("0.1", "0.1")]
    [TestCase("-0.5", "-0.5")]
    [TestCase("1e21", "1e+21")]
    [TestCase("123456789012345680000", "123456789012345680000")]
    [TestCase("1e-7", "1e-7")]
    [TestCase("0.000001", "0.000001")]
    [TestCase("1.7976931348623157e308", "1.7976931348623157e+308")]
    [TestCase("5e-324", "5e-324")]
    [TestCase("9007199254740993", "9007199254740993")]
    [TestCase("\"2024-01-01T00:00:00Z\"", "\"2024-01-01T00:00:00Z\"")]
    public void Write_prints_numbers_as_JavaScript_and_leaves_dates_as_text(string text, string expected) =>
        Assert.That(NodeJson.Write(NodeJson.Parse(text)), Is.EqualTo(expected));

    [Test]
    public void Parse_any_text_gives_JSON_or_a_fault_inside_the_text() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["{}[]\",:01 \n\\aetrufls.-"], 0, 40]).Sample(text =>
        {
            try
            {
                NodeJson.Parse(text);
            }
            catch (JsonTextException fault)
            {
                Assert.That(fault.Line, Is.InRange(1, text.Count(c => c == '\n') + 1));
                Assert.That(fault.Column, Is.GreaterThan(0));
            }
        });

    [Test]
    public void Parse_what_was_written_gives_the_same() =>
        Gen.Double.Select(Gen.String, (number, text) => new JObject { ["number"] = number, ["text"] = text }).Sample(json =>
        {
            JToken again = NodeJson.Parse(NodeJson.Write(json));
            double number = (double)json["number"]!;
            if (double.IsFinite(number))
                Assert.That((double)again["number"]!, Is.EqualTo(number));
        });
}
