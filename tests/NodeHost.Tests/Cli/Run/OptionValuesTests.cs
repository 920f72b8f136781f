using Newtonsoft.Json.Linq;
using NodeHost.Cli.Run;

namespace NodeHost.Tests.Cli.Run;

public sealed class OptionValuesTests
{
    [TestCase("30s", 30)]
    [TestCase("30", 30)]
    [TestCase("1.5", 1.5)]
    [TestCase("250ms", 0.25)]
    [TestCase("5m", 300)]
    [TestCase("1h", 3600)]
    [TestCase("2d", 172800)]
    [TestCase("", null)]
    [TestCase("0", null)]
    [TestCase("-5s", null)]
    [TestCase("5 minutes", null)]
    [TestCase("1e9", null)]
    public void Duration_is_a_number_with_a_unit(string text, double? seconds) =>
        Assert.That(OptionValues.ParseDuration(text)?.TotalSeconds, Is.EqualTo(seconds));

    [TestCase("a=text", "\"text\"")]
    [TestCase("a=5", "5")]
    [TestCase("a=true", "true")]
    [TestCase("a=\"5\"", "\"5\"")]
    [TestCase("a={\"b\":[1]}", "{\"b\":[1]}")]
    [TestCase("a=x=y", "\"x=y\"")]
    [TestCase("a=", "\"\"")]
    public void Variable_is_json_where_it_parses_as_json(string text, string expected)
    {
        KeyValuePair<string, JToken>? variable = OptionValues.ParseVariable(text);

        Assert.Multiple(() =>
        {
            Assert.That(variable!.Value.Key, Is.EqualTo("a"));
            Assert.That(variable.Value.Value.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo(expected));
        });
    }

    [TestCase("a")]
    [TestCase("=a")]
    public void Variable_without_a_name_or_value_is_none(string text) => Assert.That(OptionValues.ParseVariable(text), Is.Null);
}
