using System.Text;
using CsCheck;
using NodeHost.Cli.Run.Input;
using NodeHost.Sdk;

namespace NodeHost.Tests.Cli.Run;

public sealed class InputReaderTests
{
    private const string Anna = """{"n":"a"}""";

    [TestCase("""[{"n":"a"},{"n":"b"}]""", InputFormat.Auto, """{"n":"a"}|{"n":"b"}""")]
    [TestCase("  [ ]  ", InputFormat.Auto, "")]
    [TestCase(Anna, InputFormat.Auto, Anna)]
    [TestCase("{\"n\":\"a\"}\n\n{\"n\":\"b\"}\n", InputFormat.Auto, """{"n":"a"}|{"n":"b"}""")]
    [TestCase("{\"n\":\"a\"}\r\n{\"n\":\"b\"}", InputFormat.JsonLines, """{"n":"a"}|{"n":"b"}""")]
    [TestCase("{\n  \"n\": \"a]}\"\n}", InputFormat.Auto, """{"n":"a]}"}""")]
    [TestCase("\uFEFF[{\"n\":\"ä\"}]", InputFormat.Auto, """{"n":"ä"}""")]
    [TestCase("""[{"json":{"n":"a"},"pairedItem":{"item":4}}]""", InputFormat.Auto, Anna)]
    [TestCase("""{"json":{"n":"a"},"other":1}""", InputFormat.Auto, """{"json":{"n":"a"},"other":1}""")]
    [TestCase("""{"json":"a"}""", InputFormat.Auto, """{"json":"a"}""")]
    [TestCase("n,m\na,1\nb,\n", InputFormat.Auto, """{"n":"a","m":"1"}|{"n":"b","m":""}""")]
    [TestCase("n;m\r\na;1,5\r\n", InputFormat.Auto, """{"n":"a","m":"1,5"}""")]
    [TestCase("n\tm\na\t1", InputFormat.Auto, """{"n":"a","m":"1"}""")]
    [TestCase("n,m\n\"a, \"\"b\"\"\nc\",1\n\nd,2\n", InputFormat.Csv, """{"n":"a, \"b\"\nc","m":"1"}|{"n":"d","m":"2"}""")]
    [TestCase("n\na\n", InputFormat.Csv, Anna)]
    [TestCase("n,m\n", InputFormat.Csv, "")]
    public void Items_are_read_from_every_format(string text, InputFormat format, string expected) =>
        Assert.That(string.Join('|', Read(text, format).Select(item => NodeJson.Write(item.Json))), Is.EqualTo(expected));

    [TestCase("", InputFormat.Auto, "0:0 The input is empty: expected a JSON array, JSON objects or CSV with a header row. For no items give [].")]
    [TestCase(" \n ", InputFormat.Json, "0:0 The input is empty: expected a JSON array, JSON objects or CSV with a header row. For no items give [].")]
    [TestCase("hello", InputFormat.Auto, "1:1 neither JSON (it would begin with '[' or '{') nor CSV with several columns. Name the format by --input-format.")]
    [TestCase("[1]", InputFormat.Auto, "1:2 found a number where an item belongs: every item is a JSON object, for example {\"name\":\"Reception\"}")]
    [TestCase("[{},\n[]]", InputFormat.Auto, "2:1 found an array where an item belongs: every item is a JSON object, for example {\"name\":\"Reception\"}")]
    [TestCase("[{},]", InputFormat.Auto, "1:4 a comma before ']': JSON has no trailing commas")]
    [TestCase("[{}\n {}]", InputFormat.Auto, "2:2 expected ',' or ']' after an item, found '{'")]
    [TestCase("[{}", InputFormat.Auto, "1:4 the text ends early: expected ',' or ']' for the array that begins at 1:1")]
    [TestCase("[{}] x", InputFormat.Auto, "1:6 expected the end of the text after the array, found 'x'")]
    [TestCase("{\"n\":1}\n  {\"n\" 2}", InputFormat.Auto, "2:8 expected ':' after a property name … {\"n\" 2} (likely: {\"n\": 2})")]
    [TestCase("{\"n\":1}\n{\"n\":\n", InputFormat.JsonLines, "2:6 the text ends early: expected '}' … {\"n\": (likely: {\"n\":})")]
    [TestCase("n,m\na\n", InputFormat.Csv, "2:1 the row has 1 value, but the header names 2 columns")]
    [TestCase("n,m\n\"a\nb\",1\nc,2,3\n", InputFormat.Csv, "4:1 the row has 3 values, but the header names 2 columns")]
    [TestCase("n,n\na,b\n", InputFormat.Csv, "1:1 two columns are named 'n' in the header row")]
    [TestCase("n,\na,b\n", InputFormat.Csv, "1:1 column 2 has no name in the header row")]
    [TestCase("n,m\na,b\n\"x,y\n", InputFormat.Csv, "3:1 a quote is out of place or never closed: put the whole value in quotes and write a quote inside it twice, as in \"say \"\"yes\"\"\"")]
    public void Faulty_input_is_refused_with_its_place(string text, InputFormat format, string expected)
    {
        InputException fault = Assert.Throws<InputException>(() => Read(text, format))!;

        Assert.That($"{fault.Position} {fault.Message}", Is.EqualTo(expected));
    }

    [Test]
    public void Text_that_is_not_utf8_is_refused()
    {
        InputException fault = Assert.Throws<InputException>(() => Read([0x5B, 0x22, 0xFF, 0xFE, 0x22, 0x5D], InputFormat.Json))!;

        Assert.That(fault.Message, Does.StartWith("The text is not UTF-8"));
    }

    [Test]
    public void Files_of_an_item_are_read_from_base64()
    {
        Item item = Read("""{"json":{},"binary":{"data":{"data":"aGk=","mimeType":"text/plain","fileName":"a.txt"}}}""", InputFormat.Auto)[0];

        BinaryData file = item.Binary["data"];
        Assert.Multiple(() =>
        {
            Assert.That(file.Size, Is.EqualTo(2));
            Assert.That(file.MimeType, Is.EqualTo("text/plain"));
            Assert.That(file.FileName, Is.EqualTo("a.txt"));
        });
    }

    [Test]
    public void Any_text_gives_items_or_an_input_fault([Values] InputFormat format)
    {
        Gen<string> texts = Gen.String[Gen.Char["[]{}\",:;\\\n\r\t a1-.eä'|"], 0, 60];

        texts.Sample(text => ReadsOrRefuses(Encoding.UTF8.GetBytes(text), format), iter: 3000);
        Gen.Byte.Array[0, 60].Sample(bytes => ReadsOrRefuses(bytes, format), iter: 1000);
    }

    private static bool ReadsOrRefuses(byte[] bytes, InputFormat format)
    {
        try
        {
            return Read(bytes, format).Count >= 0;
        }
        catch (InputException fault)
        {
            return fault.Message.Length > 0;
        }
    }

    private static List<Item> Read(string text, InputFormat format) => Read(Encoding.UTF8.GetBytes(text), format);

    private static List<Item> Read(byte[] bytes, InputFormat format) => [.. InputReader.Read(new MemoryStream(bytes), format)];
}
