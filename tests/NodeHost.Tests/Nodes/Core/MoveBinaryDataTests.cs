using NodeHost.Nodes.Core;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;

namespace NodeHost.Tests.Nodes.Core;

public sealed class MoveBinaryDataTests
{
    [TestCase("{\"a\":1}", true, false, false, """{"a":1}""")]
    [TestCase("\uFEFF{\"a\":1}", true, false, false, """{"a":1}""")]
    [TestCase("hä", false, false, false, """{"n":1,"to":{"x":"hä"}}""")]
    [TestCase("{\"a\":1}", false, true, false, """{"n":1,"to":{"x":{"a":1}}}""")]
    [TestCase("hi", false, false, true, """{"n":1,"to":{"x":"aGk="}}""")]
    public async Task File_becomes_json(string content, bool setsAll, bool parses, bool keepsBase64, string expected)
    {
        var parameters = new MoveBinaryDataParameters { SetAllData = setsAll, DestinationKey = "to.x", Options = new() { JsonParse = parses, KeepAsBase64 = keepsBase64 } };

        Item made = (await new TestBench().RunAsync(new MoveBinaryData(), parameters, FileItems.With(content, json: """{"n":1}"""))).Single();

        Assert.That(NodeJson.Write(made.Json), Is.EqualTo(expected));
        Assert.That(made.Binary, Is.Empty);
    }

    [Test]
    public async Task File_is_kept_where_wanted()
    {
        Item made = (await new TestBench().RunAsync(new MoveBinaryData(), new MoveBinaryDataParameters { Options = new() { KeepSource = true } }, FileItems.With("{}"))).Single();

        Assert.That(made.Binary, Contains.Key("data"));
    }

    [TestCase(true, false, false, "{}", """:application/json:{"text":"aGk=","n":1}""")]
    [TestCase(false, false, false, """{"n":1}""", """:application/json:"aGk=""" + "\"")]
    [TestCase(false, true, false, """{"n":1}""", ":application/json:aGk=")]
    [TestCase(false, true, true, """{"n":1}""", ":application/json:hi")]
    public async Task Json_becomes_a_file(bool all, bool raw, bool isBase64, string json, string file)
    {
        Assert.That(await MoveAsync(1, all, new() { UseRawData = raw, DataIsBase64 = isBase64 }), Is.EqualTo((json, file)));
        Assert.That((await MoveAsync(1.1, all, new() { UseRawData = raw, DataIsBase64 = isBase64 })).File, Is.EqualTo("file.json" + file));
    }

    [Test]
    public async Task Json_is_kept_and_the_file_named_as_wanted() =>
        Assert.That(
            await MoveAsync(1.1, all: true, new() { KeepSource = true, FileName = "x.txt", MimeType = "text/plain", Encoding = "utf16le", AddBOM = true }),
            Is.EqualTo(("""{"text":"aGk=","n":1}""", "x.txt:text/plain:" + System.Text.Encoding.UTF8.GetString(System.Text.Encoding.Unicode.GetBytes("\uFEFF{\"text\":\"aGk=\",\"n\":1}")))));

    [TestCase(MoveMode.BinaryToJson)]
    [TestCase(MoveMode.JsonToBinary)]
    public async Task Item_without_the_source_is_left_out(MoveMode mode)
    {
        var parameters = new MoveBinaryDataParameters { Mode = mode, SourceKey = "none", ConvertAllData = false };

        Assert.That(await new TestBench().RunAsync(new MoveBinaryData(), parameters, FileItems.With("{}")), Is.Empty);
    }

    [TestCase("{a", "NH0722", "The file selected in 'Input Binary Field' is not in JSON format")]
    [TestCase("[1]", "NH0232", "The JSON of the file is no object, so it cannot be all data of an item.")]
    public void Unusable_json_is_told(string content, string code, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new TestBench().RunAsync(new MoveBinaryData(), new MoveBinaryDataParameters(), FileItems.With(content)));

        Assert.That((fault.Code, fault.Message), Is.EqualTo((code, message)));
    }

    private static async Task<(string Json, string File)> MoveAsync(double version, bool all, MoveBinaryDataOptions options)
    {
        var parameters = new MoveBinaryDataParameters { Mode = MoveMode.JsonToBinary, ConvertAllData = all, SourceKey = "text", DestinationKey = "to", Options = options };
        Item item = TestBench.Items("""{"text":"aGk=","n":1}""")[0];
        Item made = (await new TestBench { TypeVersion = version }.RunAsync(new MoveBinaryData(), parameters, item)).Single();
        BinaryData file = made.Binary["to"];
        return (NodeJson.Write(made.Json), $"{file.FileName}:{file.MimeType}:{FileItems.Text(file)}");
    }
}
