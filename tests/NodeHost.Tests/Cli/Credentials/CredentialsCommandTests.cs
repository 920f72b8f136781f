using System.CommandLine;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodeHost.Cli.Credentials;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Http;
using NodeHost.Tests.Runtime.Credentials;
using NodeHost.Tests.Runtime.Http;

namespace NodeHost.Tests.Cli.Credentials;

public sealed class CredentialsCommandTests
{
    [Test]
    public async Task Set_reads_the_secret_from_stdin_and_show_hides_it()
    {
        using var bench = new CredentialBench();

        Outcome set = await RunAsync(bench, "apiToken=very-secret\n", "set", "PBX", "--kind", "phoneApi", "--field", "baseUrl=https://pbx.example.com");
        Outcome show = await RunAsync(bench, "", "show", "PBX");
        Outcome list = await RunAsync(bench, "", "list", "--output", "json");

        Assert.That(set.ExitCode, Is.Zero, set.Messages);
        Assert.That((string)bench.Store.Get("PBX")!.Fields["apiToken"]!, Is.EqualTo("very-secret"));
        Assert.That(show.Data, Does.Contain("baseUrl ").And.Contains("https://pbx.example.com").And.Contains("***").And.Not.Contains("very-secret"));
        Assert.That(list.Data, Does.Contain("\"name\": \"PBX\"").And.Contains("\"kind\": \"phoneApi\"").And.Contains("\"source\": \"the store\""));
    }

    [Test]
    public async Task Set_reads_a_json_object_from_stdin()
    {
        using var bench = new CredentialBench();

        Outcome set = await RunAsync(bench, """{"baseUrl": "https://pbx", "apiToken": "t"}""", "set", "PBX", "--kind", "phoneApi");

        Assert.That(set.ExitCode, Is.Zero, set.Messages);
        Assert.That(bench.Store.List().Single().Name, Is.EqualTo("PBX"));
    }

    [Test]
    public async Task Set_asks_a_person_without_showing_the_secret()
    {
        using var bench = new CredentialBench();

        Outcome set = await RunAsync(bench, null, "set", "PBX", "--kind", "phoneApi", "--field", "baseUrl=https://pbx");

        Assert.That(set.ExitCode, Is.Zero, set.Messages);
        Assert.That((string)bench.Store.Get("PBX")!.Fields["apiToken"]!, Is.EqualTo("typed"));
        Assert.That(set.Messages, Does.Contain("Api Token: ").And.Not.Contains("typed"));
    }

    [TestCase("", "--field", "apiToken=s3cret-value", "The field 'apiToken' is a secret and is not taken from the command line")]
    [TestCase("", "--field", "baseUr=x", "Kind phoneApi has no field 'baseUr'. Did you mean 'baseUrl'?")]
    [TestCase("", "--field", "baseUrl", "--field takes name=value")]
    [TestCase("s3cret-value", "--field", "baseUrl=https://pbx", "Line 1 of stdin is not of the form name=value.")]
    [TestCase("{\"apiToken\": \"s3cret-value\" x}", "--field", "baseUrl=https://pbx", "stdin is not JSON: line 1, column 30")]
    [TestCase("", "--field", "baseUrl=https://pbx", "field \"apiToken\" (Api Token) is missing.")]
    public async Task Set_refuses_what_it_cannot_keep_without_repeating_a_secret(string stdin, string option, string value, string message)
    {
        using var bench = new CredentialBench();

        Outcome set = await RunAsync(bench, stdin, "set", "PBX", "--kind", "phoneApi", option, value);

        Assert.That(set.ExitCode, Is.EqualTo(2));
        Assert.That(set.Messages, Does.Contain(message).And.Not.Contains("s3cret-value"));
        Assert.That(bench.Store.List(), Is.Empty);
    }

    [Test]
    public async Task Remove_takes_the_record_out_once()
    {
        using var bench = new CredentialBench();
        await RunAsync(bench, "baseUrl=https://pbx\napiToken=t", "set", "PBX", "--kind", "phoneApi");

        Outcome first = await RunAsync(bench, "", "remove", "PBX");
        Outcome second = await RunAsync(bench, "", "remove", "PBX");

        Assert.That((first.ExitCode, second.ExitCode), Is.EqualTo((0, 2)));
        Assert.That(second.Messages, Does.Contain("NH0401").And.Contains("There is no credential \"PBX\" in the store"));
    }

    [TestCase(HttpStatusCode.OK, 0)]
    [TestCase(HttpStatusCode.Forbidden, 1)]
    public async Task Test_answers_by_its_exit_code(HttpStatusCode status, int exitCode)
    {
        using var bench = new CredentialBench();
        await RunAsync(bench, "baseUrl=https://pbx\napiToken=very-secret", "set", "PBX", "--kind", "phoneApi");

        Outcome test = await RunAsync(bench, "", status, "test", "PBX");

        Assert.That(test.ExitCode, Is.EqualTo(exitCode), test.Messages);
        Assert.That(test.Data, Is.EqualTo(exitCode == 0 ? "fine ***\n" : ""));
    }

    [Test]
    public async Task Test_of_an_unknown_record_is_refused()
    {
        using var bench = new CredentialBench();

        Outcome test = await RunAsync(bench, "", "test", "PBX");

        Assert.That(test.ExitCode, Is.EqualTo(2));
        Assert.That(test.Messages, Does.Contain("There is no credential \"PBX\". Add it: nodehost credentials set PBX --kind KIND"));
    }

    private static Task<Outcome> RunAsync(CredentialBench bench, string? stdin, params string[] arguments) =>
        RunAsync(bench, stdin, HttpStatusCode.OK, arguments);

    private static async Task<Outcome> RunAsync(CredentialBench bench, string? stdin, HttpStatusCode status, params string[] arguments)
    {
        bench.Variables["NODEHOST_STORE"] = bench.At("credentials.store");
        var data = new StringWriter { NewLine = "\n" };
        var messages = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(data, messages);
        var keys = new Queue<char>("tyX\bped\r");
        var input = new SecretInput(stdin is null ? null : new StringReader(stdin), () => KeyOf(keys.Dequeue()), terminal.Messages);
        var root = new RootCommand { CredentialsCommand.Create(terminal, settings => HostOf(bench, settings, status), bench.Variables, () => input) };
        root.Options.Add(PackOption.Instance);
        int exitCode = await CommandLine.InvokeAsync(root, ["credentials", .. arguments], terminal);
        terminal.Flush();
        return new Outcome(exitCode, data.ToString(), messages.ToString());
    }

    private static IHost HostOf(CredentialBench bench, HostSettings settings, HttpStatusCode status)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(bench.Catalog);
        builder.Services.AddSingleton(bench.Redactor);
        builder.Services.AddSingleton(new CredentialResolver(
            bench.Catalog, CredentialSources.Of(bench.Catalog, settings.CredentialsFile, bench.Variables), bench.Redactor));
        HttpPipeline.AddTo(builder.Services);
        var service = new PlayedService(_ => status == HttpStatusCode.OK
            ? new(status) { Content = new StringContent("fine very-secret") }
            : throw new NodeHost.Sdk.NodeFailedException("NH0506", "no"));
        builder.Services.AddHttpClient(HttpPipeline.VerifiedConnections).ConfigurePrimaryHttpMessageHandler(() => service);
        return builder.Build();
    }

    private static ConsoleKeyInfo KeyOf(char c) => new(
        c,
        c switch
        {
            '\r' => ConsoleKey.Enter,
            '\b' => ConsoleKey.Backspace,
            _ => ConsoleKey.A,
        },
        shift: false,
        alt: false,
        control: false);

    private sealed record Outcome(int ExitCode, string Data, string Messages);
}
