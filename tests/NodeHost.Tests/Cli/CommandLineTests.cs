using Newtonsoft.Json.Linq;

namespace NodeHost.Tests.Cli;

/// <summary>What the executable answers before any workflow is run.</summary>
public sealed class CommandLineTests
{
    private static readonly string[] ChosenNode = ["type", "displayName", "versions", "resource", "operation", "method", "path", "parameters"];

    [Test]
    public async Task Version_prints_the_number_alone()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("--version");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero);
            Assert.That(result.Output.Trim(), Does.Match(@"^\d+\.\d+\.\d+$"));
            Assert.That(result.Error, Is.Empty);
        });
    }

    [TestCase("run flow.json --inptu x", "error NH0703 Unrecognized command or argument '--inptu'. Did you mean '--input'?")]
    [TestCase("rnu flow.json", "error NH0703 Unrecognized command or argument 'rnu'. Did you mean 'run' or 'runs'?")]
    [TestCase("run", "error NH0703 Required argument missing for command: 'run'.")]
    [TestCase("run flow.json --timeout soon", "error NH0703 'soon' is no duration for --timeout. Write for example 30s, 5m, 1h or plain seconds.")]
    [TestCase("run flow.json --concurrency 0", "error NH0703 '0' is no number for --concurrency. Write a whole number from 1 to 1000.")]
    [TestCase("run flow.json --timezone Mars/Base", "error NH0703 'Mars/Base' is no time zone. Write an IANA name, for example Europe/Berlin or UTC.")]
    [TestCase("run flow.json --var region", "error NH0703 'region' is no variable. Write name=value, for example --var region=eu.")]
    [TestCase("run flow.json --quiet --verbose", "error NH0703 --quiet and --verbose exclude each other.")]
    [TestCase("sandbox --port 70000", "error NH0703 '70000' is no number for --port. Write a whole number from 0 to 65535.")]
    public async Task Faulty_arguments_are_refused_with_what_to_type(string arguments, string expected)
    {
        ProcessResult result = await NodeHostProcess.RunAsync(arguments.Split(' '));

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error.Split('\n'), Does.Contain(expected));
            Assert.That(result.Output, Is.Empty);
        });
    }

    [Test]
    public async Task Option_outside_its_list_names_the_list()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("run", "flow.json", "--output", "xml");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.Contain("'xml'").And.Contain("'ndjson'"));
        });
    }

    [Test]
    public async Task Help_of_run_ends_with_examples_and_exit_codes()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("run", "--help");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero);
            Assert.That(result.Output, Does.Contain("--concurrency").And.Contain("Examples:").And.Contain("130 cancelled"));
        });
    }

    [Test]
    public async Task Pack_that_does_not_exist_is_refused()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "list", "--pack", "/nowhere/acme.dll");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.StartWith("error NH0703 The pack '/nowhere/acme.dll' does not exist."));
        });
    }

    [Test]
    public async Task Nodes_list_names_the_standard_nodes()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "list");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero);
            Assert.That(result.Output, Does.Contain("n8n-nodes-base.set").And.Contain("n8n-nodes-3cx.threecx"));
        });
    }

    [Test]
    public async Task Nodes_show_as_json_gives_one_action_with_its_parameters()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "show", "n8n-nodes-3cx.threecx", "Create Receptionist", "--output", "json");

        JObject node = JObject.Parse(result.Output);
        Assert.Multiple(() =>
        {
            Assert.That(node.Properties().Select(member => member.Name), Is.SupersetOf(ChosenNode));
            Assert.That((string?)node["path"], Is.EqualTo("/Receptionists"));
            Assert.That(node["parameters"]!.Select(parameter => (string?)parameter["name"]), Does.Contain("BreakRoute"));
        });
    }

    [Test]
    public async Task Nodes_show_of_an_unknown_type_names_the_nearest()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "show", "n8n-nodes-base.sett");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.StartWith("error NH0201 No pack has a node type 'n8n-nodes-base.sett'. Did you mean 'n8n-nodes-base.set'"));
        });
    }

    [Test]
    public async Task Nodes_verify_finds_no_mistake_in_the_bundled_packs()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "verify");

        Assert.That(result, Is.EqualTo(new ProcessResult(0, "2 packs: no mistakes.\n", "")));
    }

    [Test]
    public async Task Validate_of_malformed_json_prints_line_and_column()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("bad.json", "{\n  \"nodes\" []\n}");

        ProcessResult result = await NodeHostProcess.RunAsync("validate", file);

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Output, Does.StartWith($"{file}:2:11 error NH0101 "));
            Assert.That(result.Output, Does.EndWith("1 file: 1 error.\n"));
        });
    }

    [Test]
    public async Task Validate_as_json_gives_each_problem_its_place()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("bad.json", "{\n  \"nodes\" []\n}");

        ProcessResult result = await NodeHostProcess.RunAsync("validate", folder.FullName, "--output", "json");

        JObject document = JObject.Parse(result.Output);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That((bool)document["valid"]!, Is.False);
            Assert.That((int)document["problems"]![0]!["line"]!, Is.EqualTo(2));
            Assert.That((string?)document["problems"]![0]!["file"], Is.EqualTo(file));
        });
    }

    [TestCase("bash", "complete -o default")]
    [TestCase("zsh", "compdef")]
    [TestCase("fish", "complete -c nodehost")]
    [TestCase("pwsh", "Register-ArgumentCompleter")]
    public async Task Completion_prints_a_script(string shell, string expected)
    {
        ProcessResult result = await NodeHostProcess.RunAsync("completion", shell);

        Assert.That(result.Output, Does.Contain(expected).And.Contain("[suggest:"));
    }

    [Test]
    public async Task Suggest_completes_what_the_scripts_ask_for()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("[suggest:14]", "nodehost run --");

        Assert.That(result.Output.Split('\n'), Does.Contain("--input").And.Contain("--sandbox"));
    }
}
