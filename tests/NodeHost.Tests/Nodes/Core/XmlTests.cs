using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class XmlTests
{
    [TestCase("{}", "<a>x</a>", """{"a":"x"}""")]
    [TestCase("{}", "<a><b>1</b><c/></a>", """{"a":{"b":"1","c":""}}""")]
    [TestCase("{}", "<a><b>1</b><c/><b>2</b></a>", """{"a":{"b":["1","2"],"c":""}}""")]
    [TestCase("{}", "<a i='1'><b j='2'>t</b></a>", """{"a":{"i":"1","b":{"_":"t","j":"2"}}}""")]
    [TestCase("{}", "<a b='1'><b>2</b></a>", """{"a":{"b":["1","2"]}}""")]
    [TestCase("""{"mergeAttrs":false}""", "<a i='1'><b j='2'>t</b></a>", """{"a":{"$":{"i":"1"},"b":{"_":"t","$":{"j":"2"}}}}""")]
    [TestCase("""{"mergeAttrs":false,"attrkey":"@","charkey":"#"}""", "<a i='1'>t</a>", """{"a":{"#":"t","@":{"i":"1"}}}""")]
    [TestCase("""{"ignoreAttrs":true}""", "<a i='1'>t</a>", """{"a":"t"}""")]
    [TestCase("""{"explicitArray":true}""", "<a i='1'><b>t</b></a>", """{"a":{"i":["1"],"b":["t"]}}""")]
    [TestCase("""{"explicitRoot":false}""", "<a><b>t</b></a>", """{"b":"t"}""")]
    [TestCase("{}", "<a> x  y </a>", """{"a":" x  y "}""")]
    [TestCase("""{"trim":true}""", "<a> x  y </a>", """{"a":"x  y"}""")]
    [TestCase("""{"normalize":true}""", "<a> x  y </a>", """{"a":"x y"}""")]
    [TestCase("""{"normalizeTags":true}""", "<A I='1'><Be>x</Be></A>", """{"a":{"I":"1","be":"x"}}""")]
    [TestCase("{}", "<a>one<b/>two</a>", """{"a":{"_":"onetwo","b":""}}""")]
    [TestCase("{}", "<a><![CDATA[<x>&]]></a>", """{"a":"<x>&"}""")]
    [TestCase("{}", "\uFEFF \n<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!-- c --><ns:a xmlns:ns='u'><other:b>&lt;&#65;</other:b></ns:a>", """{"ns:a":{"xmlns:ns":"u","other:b":"<A"}}""")]
    public async Task Xml_becomes_json(string options, string xml, string expected)
    {
        string parameters = $$"""{"options":{{options}}}""";

        string json = await new FlowBench().JsonAsync("xml", 1, parameters, Item("data", xml));

        Assert.That(json, Is.EqualTo(expected));
    }

    [TestCase("{}", """{"a":"x"}""", "<a>x</a>")]
    [TestCase("{}", """{"a":1,"b":null,"c":""}""", "<root>\n  <a>1</a>\n  <b/>\n  <c/>\n</root>")]
    [TestCase("""{"rootName":"all"}""", """{"a":{"b":true}}""", "<all>\n  <a>\n    <b>true</b>\n  </a>\n</all>")]
    [TestCase("{}", """{"a":{"b":["x",{"c":1},2]}}""", "<a>\n  <b>x</b>\n  <b>\n    <c>1</c>\n  </b>\n  <b>2</b>\n</a>")]
    [TestCase("{}", """{"a":{"$":{"i":"1\"<\n","j":2},"_":"t & <u>"}}""", "<a i=\"1&quot;&lt;&#xA;\" j=\"2\">t &amp; &lt;u&gt;</a>")]
    [TestCase("""{"cdata":true}""", """{"a":{"b":"x","c":"<]]>"}}""", "<a>\n  <b>x</b>\n  <c><![CDATA[<]]]]><![CDATA[>]]></c>\n</a>")]
    [TestCase("""{"attrkey":"@","charkey":"#"}""", """{"a":{"@":{"i":1},"#":"t","b":1}}""", "<a i=\"1\">t<b>1</b></a>")]
    [TestCase("{}", """{"a":"😀"}""", "<a>😀</a>")]
    public async Task Json_becomes_xml(string options, string json, string expected)
    {
        string parameters = $$"""{"mode":"jsonToxml","dataPropertyName":"xml","options":{{options}}}""";

        string written = await new FlowBench().JsonAsync("xml", 1, parameters, json);

        Assert.That(NodeJson.Parse(written), Is.EqualTo(new JObject { ["xml"] = $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{expected}" }).Using(JToken.EqualityComparer));
    }

    [Test]
    public async Task Json_becomes_xml_without_a_declaration() =>
        Assert.That(await new FlowBench().JsonAsync("xml", 1, """{"mode":"jsonToxml","options":{"headless":true}}""", """{"a":1}"""), Is.EqualTo("""{"data":"<a>1</a>"}"""));

    [Test]
    public async Task Document_type_is_passed_over() =>
        Assert.That(await new FlowBench().JsonAsync("xml", 1, "{}", Item("data", "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"a.dtd\" [<!ELEMENT a ANY>]><a>1</a>")), Is.EqualTo("""{"a":"1"}"""));

    [TestCase("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>", "The XML cannot be read: Reference to undeclared entity")]
    [TestCase("<a><b></a>", "The XML cannot be read: ")]
    [TestCase("<a>&nbsp;</a>", "The XML cannot be read: Reference to undeclared entity 'nbsp'.")]
    [TestCase("", "The XML cannot be read: Root element is missing.")]
    [TestCase("plain", "The XML cannot be read: ")]
    public void Xml_that_is_none_fails(string xml, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new FlowBench().RunAsync("xml", 1, "{}", Item("data", xml)));

        Assert.That(fault.Code, Is.EqualTo(Codes.UnreadableData));
        Assert.That(fault.Message, Does.StartWith(message));
    }

    [Test]
    public void Xml_nested_too_deeply_fails()
    {
        string xml = string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300));

        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new FlowBench().RunAsync("xml", 1, "{}", Item("data", xml)));

        Assert.That(fault.Message, Does.Contain("nested more than 256 deep"));
    }

    [TestCase("{}", """{"other":1}""", "Item has no JSON property called \"data\"")]
    [TestCase("""{"options":{"explicitRoot":false}}""", """{"data":"<a>t</a>"}""", "The document holds text alone")]
    [TestCase("""{"mode":"jsonToxml"}""", """{"first name":1}""", "\"first name\" cannot be the name")]
    [TestCase("""{"mode":"jsonToxml"}""", """{"a":"\u0001"}""", "A text has a character that XML cannot hold")]
    public void Xml_says_what_is_wrong(string parameters, string item, string message) =>
        Assert.That(Assert.ThrowsAsync<NodeFailedException>(() => new FlowBench().RunAsync("xml", 1, parameters, item))!.Message, Does.StartWith(message));

    private static string Item(string field, string value) => NodeJson.Write(new JObject { [field] = value });
}
