using System.Net;
using System.Net.Sockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace NodeHost.Tests.Cli.Run;

/// <summary>The options of <c>nodehost run</c> for Code nodes, by the executable.</summary>
public sealed class CodeOptionTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task Run_allowing_http_in_code_makes_the_request()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task<string> request = AnswerAsync(listener);
        string flow = Flow($"return await this.helpers.httpRequest({{ url: 'http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/x', qs: {{ q: 1 }} }})");

        ProcessResult result = await NodeHostProcess.RunAsync("run", flow, "--output", "ndjson", "--allow-http-in-code", "--verbose");

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Is.EqualTo("{\"from\":\"outside\"}\n"));
        Assert.That(await request, Does.StartWith("GET /x?q=1 HTTP/1.1"));
        Assert.That(await request, Does.Not.Contain("Authorization"));
    }

    [Test]
    public async Task Run_without_leave_refuses_the_request()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("run", Flow("return await this.helpers.httpRequest({ url: 'http://127.0.0.1:9/' })"));

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain("Scripts make no requests unless the run allows it: give the option --allow-http-in-code"));
    }

    [TestCase("for (;;);", "--script-timeout", "300ms", "it took longer than 0.3 s")]
    [TestCase("const a = []; for (;;) a.push(new Array(1000).fill(0).map(String))", "--script-memory", "32", "it asked for more memory than the 32 MB it may use")]
    public async Task Run_stops_a_script_at_the_limit_given(string code, string option, string value, string message)
    {
        ProcessResult result = await NodeHostProcess.RunAsync("run", Flow(code), option, value);

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Error, Does.Contain(message).And.Contain(option));
    }

    [Test]
    public async Task Run_verbose_shows_what_scripts_log_and_where_they_fail()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("run", Flow("console.log('seen', { a: 1 });\nnull.x"), "--verbose");

        Assert.That(result.Error, Does.Contain("""seen {"a":1}"""));
        Assert.That(result.Error, Does.Contain("Cannot read properties of null (reading 'x') [line 2]").And.Contain("(line 2, column 6)"));
    }

    private string Flow(string code) => _folder.Write("flow.json", new JObject
    {
        ["name"] = "Code",
        ["nodes"] = new JArray(Node("Start", "manualTrigger", 1, []), Node("Code", "code", 2, new() { ["jsCode"] = code })),
        ["connections"] = JObject.Parse("""{"Start":{"main":[[{"node":"Code","type":"main","index":0}]]}}"""),
    }.ToString());

    private static JObject Node(string name, string type, int version, JObject parameters) => new()
    {
        ["name"] = name,
        ["type"] = "n8n-nodes-base." + type,
        ["typeVersion"] = version,
        ["position"] = new JArray(0, 0),
        ["parameters"] = parameters,
    };

    private static async Task<string> AnswerAsync(TcpListener listener)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        NetworkStream stream = client.GetStream();
        byte[] buffer = new byte[8192];
        int length = 0;
        while (!Encoding.ASCII.GetString(buffer, 0, length).Contains("\r\n\r\n", StringComparison.Ordinal))
            length += await stream.ReadAsync(buffer.AsMemory(length));
        const string Body = """{"from":"outside"}""";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\nConnection: close\r\n\r\n{Body}"));
        return Encoding.ASCII.GetString(buffer, 0, length);
    }
}
