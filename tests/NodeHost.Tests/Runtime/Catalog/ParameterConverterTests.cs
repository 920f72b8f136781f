using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;
using NodeHost.Tests.Runtime.Catalog.Samples;

namespace NodeHost.Tests.Runtime.Catalog;

public sealed class ParameterConverterTests
{
    private static readonly NodeCatalog Catalog = new(
        [typeof(AllKindsNode), typeof(SamplePbx), typeof(SampleCreate), typeof(SampleKey), typeof(NumbersNode)]);

    private static object? Convert(string name, JToken value) =>
        ParameterConverter.Convert(Catalog.Find("sample.all", 1)!.Parameters.ByName[name], value);

    private static object? ConvertXapi(string name, JToken value) =>
        ParameterConverter.Convert(Catalog.Find("sample.pbx", 1)!.Actions[0].Parameters.ByName[name], value);

    private static object? ConvertNumber(string name, string json) =>
        ParameterConverter.Convert(Catalog.Find("sample.numbers", 1)!.Parameters.ByName[name], NodeJson.Parse(json));

    [TestCase("name", "\"text\"", "text")]
    [TestCase("name", "1.50", "1.5")]
    [TestCase("name", "1e21", "1e+21")]
    [TestCase("name", "12", "12")]
    [TestCase("name", "true", "true")]
    [TestCase("note", "null", null)]
    [TestCase("count", "12", 12)]
    [TestCase("count", "\" 12 \"", 12)]
    [TestCase("count", "12.0", 12)]
    [TestCase("count", "\"1e3\"", 1000)]
    [TestCase("isLoud", "true", true)]
    [TestCase("isLoud", "\"false\"", false)]
    [TestCase("isLoud", "null", null)]
    [TestCase("mode", "\"sloow\"", SampleMode.Slow)]
    [TestCase("limit", "null", null)]
    public void Value_becomes_what_the_property_takes(string name, string json, object? expected) =>
        Assert.That(Convert(name, NodeJson.Parse(json)), Is.EqualTo(expected));

    [TestCase("long", "9007199254740993", 9007199254740993L)]
    [TestCase("long", "9007199254740992.0", 9007199254740992L)]
    [TestCase("long", "\"9007199254740993\"", 9007199254740993L)]
    [TestCase("double", "\"0.1\"", 0.1)]
    [TestCase("double", "99999999999999999999", 1e20)]
    [TestCase("byte", "255", (byte)255)]
    public void Numbers_keep_their_digits(string name, string json, object expected) => Assert.That(ConvertNumber(name, json), Is.EqualTo(expected));

    [TestCase("name", "null", "expected text, found null")]
    [TestCase("name", "{}", "expected text, found an object")]
    [TestCase("count", "1.5", "expected a whole number from -2147483648 to 2147483647, found the number 1.5")]
    [TestCase("count", "3000000000", "expected a whole number from -2147483648 to 2147483647, found the number 3000000000")]
    [TestCase("count", "\"many\"", "expected a whole number from -2147483648 to 2147483647, found the text 'many'")]
    [TestCase("count", "\"\"", "expected a whole number from -2147483648 to 2147483647, found empty text")]
    [TestCase("count", "true", "expected a whole number from -2147483648 to 2147483647, found true")]
    [TestCase("isLoud", "1", "expected true or false, found the number 1")]
    [TestCase("isLoud", "\"yes\"", "expected true or false, found the text 'yes'")]
    [TestCase("startsAt", "\"31.3.2026\"", "expected a date and time such as 2026-03-31T17:30:00Z, found the text '31.3.2026'")]
    [TestCase("mode", "[]", "expected one of fast, sloow, found an array")]
    public void Value_of_a_wrong_type_is_refused(string name, string json, string expected)
    {
        var fault = Assert.Throws<ParameterValueException>(() => Convert(name, NodeJson.Parse(json)))!;

        Assert.That((fault.Code, fault.Message), Is.EqualTo((Codes.WrongParameterType, expected)));
    }

    [TestCase("2026-03-31T17:30:00Z", "2026-03-31T17:30:00.0000000+00:00")]
    [TestCase("2026-03-31T17:30:00.250+02:00", "2026-03-31T17:30:00.2500000+02:00")]
    [TestCase("2026-03-31", "2026-03-31T00:00:00.0000000+00:00")]
    [TestCase("2026-03-31 17:30", "2026-03-31T17:30:00.0000000+00:00")]
    public void Dates_are_read_by_iso_8601(string text, string expected) =>
        Assert.That(((DateTimeOffset)Convert("startsAt", text)!).ToString("O"), Is.EqualTo(expected));

    [Test]
    public void Option_outside_the_list_tells_the_allowed_ones()
    {
        var fault = Assert.Throws<ParameterValueException>(() => Convert("mode", "slow"))!;

        Assert.That((fault.Code, fault.Message), Is.EqualTo((Codes.OptionOutsideList, "'slow' is not one of fast, sloow. Did you mean 'sloow'?")));
    }

    [Test]
    public void Any_passes_the_token()
    {
        var token = new JObject { ["a"] = 1 };

        Assert.That(Convert("any", token), Is.SameAs(token));
    }

    [Test]
    public void Secret_is_wrapped_and_never_told()
    {
        ParameterDefinition key = Catalog.FindCredentialKind("sampleKey")!.Fields.ByName["key"];

        Assert.That(ParameterConverter.Convert(key, "hush"), Is.EqualTo(new Secret("hush")));
        var fault = Assert.Throws<ParameterValueException>(() => ParameterConverter.Convert(key, new JArray("hush")))!;
        Assert.That(fault.Message, Is.EqualTo("expected text, found an array"));
    }

    [Test]
    public void Json_is_taken_as_text_and_as_value()
    {
        const string json = """{ "Route": { "To": "Extension", "Number": "100" } }""";

        var fromText = (JsonText<Route>)ConvertXapi("BreakRoute", json)!;
        var fromValue = (JsonText<Route>)ConvertXapi("BreakRoute", NodeJson.Parse(json))!;

        Assert.That(fromText.Value.RouteTo.Value.Value.To.Value, Is.EqualTo(DestinationType.Extension));
        Assert.That(JToken.DeepEquals(fromText.Json, fromValue.Json), Is.True);
    }

    [TestCase("")]
    [TestCase("  \n")]
    public void Empty_json_text_leaves_the_property_unset(string text)
    {
        RecordDefinition record = Catalog.Find("sample.pbx", 1)!.Actions[0].Parameters;
        var made = (Receptionist)record.Create();

        object? value = ConvertXapi("BreakRoute", text);
        record.ByName["BreakRoute"].Set!(made, value);

        Assert.That(value, Is.SameAs(ParameterConverter.Unset));
        Assert.That(made.BreakRoute.IsSet, Is.False);
    }

    [Test]
    public void Json_text_null_clears_an_optional_property() => Assert.That(ConvertXapi("BreakRoute", "null"), Is.Null);

    [Test]
    public void Malformed_json_text_tells_place_and_guess()
    {
        var fault = Assert.Throws<ParameterValueException>(() => ConvertXapi("BreakRoute", """{"Route" {"To":"Extension"}}"""))!;

        Assert.That(fault.Code, Is.EqualTo(Codes.MalformedJsonText));
        Assert.That(fault.Message, Does.StartWith("line 1, column 10: expected ':' after a property name … "));
        Assert.That(fault.Message, Does.Contain("(likely: "));
    }

    [Test]
    public void Json_text_of_a_wrong_shape_tells_line_and_column()
    {
        var fault = Assert.Throws<ParameterValueException>(() => ConvertXapi("BreakRoute", "{\n  \"Rout\": {} }"))!;

        Assert.That((fault.Code, fault.Message), Is.EqualTo(
            (Codes.WrongJsonShape, "line 2, column 3: unknown field 'Rout' in Route; did you mean 'Route'?")));
    }

    [Test]
    public void Json_value_of_a_wrong_shape_tells_its_path()
    {
        var fault = Assert.Throws<ParameterValueException>(() => ConvertXapi("Forwards", NodeJson.Parse("""[{}, {"Id": "x"}]""")))!;

        Assert.That(fault.Message, Is.EqualTo(
            "[1].Id: 'Id' in ReceptionistForward: expected a whole number from -2147483648 to 2147483647, found the text 'x'"));
    }
}

[Node("sample.numbers", "Numbers")]
public sealed class NumbersNode : Wrong.Idle<NumbersNode.Parameters>
{
    [Naming(Naming.CamelCase)]
    public sealed record Parameters
    {
        public long Long { get; init; }

        public double Double { get; init; }

        public byte Byte { get; init; }
    }
}
