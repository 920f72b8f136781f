using System.Text;

namespace NodeHost.Tests.Cli.BadInput;

/// <summary>Workflow files that are none, or wrong: nothing is run.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class WorkflowFileTests
{
    [TestCase("validate")]
    [TestCase("run")]
    public async Task Malformed_json_tells_line_column_and_excerpt(string command)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("flow.json", "{\n  \"nodes\": [],\n  \"connections\" {}\n}");

        ProcessResult result = await NodeHostProcess.RunAsync(command, file);

        Refused(result, $"{file}:3:17 error NH0101 expected ':' after a property name");
        Assert.That(result.Output + result.Error, Does.Contain("\"connections\" {}"));
        Assert.That(result.Output + result.Error, Does.Not.Contain("line 3, column 17"), "the place stands at the beginning already");
    }

    [TestCase("")]
    [TestCase(" \n\t")]
    public async Task Empty_file_tells_what_a_workflow_is(string content)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("flow.json", content);

        ProcessResult result = await NodeHostProcess.RunAsync("run", file);

        Refused(result, $"{file}:1:1 error NH0101 the file is empty: expected a workflow");
    }

    [Test]
    public async Task Folder_is_refused()
    {
        using var folder = new TemporaryFolder();

        ProcessResult result = await NodeHostProcess.RunAsync("run", folder.FullName);

        Refused(result, $"{folder.FullName} error NH0102 this is a folder: name a workflow file in it.");
    }

    [Test]
    public async Task Missing_file_names_the_nearest()
    {
        using var folder = new TemporaryFolder();
        folder.Write("onboard.json", "{}");
        string file = Path.Combine(folder.FullName, "onbord.json");

        ProcessResult result = await NodeHostProcess.RunAsync("run", file);

        Refused(result, $"{file} error NH0102 there is no such file. Did you mean 'onboard.json'?");
    }

    [Test]
    public async Task File_of_50_megabytes_is_refused_unread()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("flow.json", "");
        await using (FileStream stream = File.OpenWrite(file))
            stream.SetLength(50L << 20);

        ProcessResult result = await NodeHostProcess.RunAsync("run", file);

        Refused(result, $"{file} error NH0103 the file has 50 MB; a workflow file may have 32 MB.");
    }

    [TestCase("[", "]")]
    [TestCase("{\"a\":", "}")]
    public async Task Json_nested_10000_deep_is_refused(string open, string close)
    {
        using var folder = new TemporaryFolder();
        var deep = new StringBuilder().Insert(0, open, 10_000).Append('1').Insert(open.Length * 10_000 + 1, close, 10_000);
        string file = folder.Write("flow.json", $"{{\"nodes\": [], \"connections\": {{}}, \"meta\": {deep}}}");

        ProcessResult result = await NodeHostProcess.RunAsync("run", file);

        Refused(result, $"{file}:1:");
        Assert.That(result.Error, Does.Contain("error NH0101").And.Contain("deep"));
        Assert.That(result.Error, Has.Length.LessThan(1000));
    }

    [Test]
    public async Task Unknown_node_names_the_nearest()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write(
            "flow.json",
            """
            {
              "nodes": [
                {"name": "Start", "type": "n8n-nodes-base.manualTriger", "typeVersion": 1, "position": [0, 0], "parameters": {}}
              ],
              "connections": {"Start": {"main": [[{"node": "Nowhere", "type": "main", "index": 0}]]}}
            }
            """);

        ProcessResult result = await NodeHostProcess.RunAsync("run", file);

        Refused(result, $"{file}:3:");
        Assert.That(result.Error, Does.Contain("error NH0201 [Start]").And.Contain("'n8n-nodes-base.manualTrigger'"));
        Assert.That(result.Error, Does.Contain($"{file}:5:").And.Contain("Nowhere"));
    }

    [Test]
    public async Task Output_that_is_no_list_is_told()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write(
            "flow.json",
            """
            {
              "nodes": [{"name": "A", "type": "n8n-nodes-base.manualTrigger", "typeVersion": 1, "position": [0, 0], "parameters": {}}],
              "connections": {"A": {"main": [{"node": "A", "type": "main", "index": 0}]}}
            }
            """);

        ProcessResult result = await NodeHostProcess.RunAsync("run", file);

        Refused(result, $"{file}:3:");
        Assert.That(result.Error, Does.Contain("error NH0104 [A] an output of the 'main' connections of 'A' must be a list"));
    }

    [Test]
    public async Task Missing_credential_tells_where_to_put_it()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write(
            "flow.json",
            """
            {
              "nodes": [
                {"name": "Start", "type": "n8n-nodes-base.manualTrigger", "typeVersion": 1, "position": [0, 0], "parameters": {}},
                {"name": "Create", "type": "n8n-nodes-3cx.threecx", "typeVersion": 1, "position": [0, 0],
                 "parameters": {"resource": "Receptionists", "operation": "Create Receptionist"},
                 "credentials": {"threeCxApi": {"id": "1", "name": "Nobody's PBX"}}}
              ],
              "connections": {"Start": {"main": [[{"node": "Create", "type": "main", "index": 0}]]}}
            }
            """);

        ProcessResult result = await NodeHostProcess.RunAsync("run", file);

        Refused(result, $"{file}:6:");
        Assert.That(result.Error, Does.Contain("error NH0401 [Create]").And.Contain("Nobody's PBX").And.Contain("nodehost credentials set"));
    }

    private static void Refused(ProcessResult result, string start)
    {
        string said = result.Output.Length > 0 ? result.Output : result.Error;
        Assert.That(said, Does.StartWith(start));
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Output + result.Error, Does.Not.Contain("   at "));
    }
}
