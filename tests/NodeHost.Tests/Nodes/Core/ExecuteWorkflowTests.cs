using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class ExecuteWorkflowTests
{
    private const string Two = """[{"n":1},{"n":2}]""";
    private static readonly string[] Doubling = ["Called|executeWorkflowTrigger|1.1|{\"inputSource\":\"passthrough\"}",
        """Double|set|3.4|{"mode":"raw","jsonOutput":"={{ { twice: $json.n * 2, of: $input.all().length } }}"}"""];

    private FlowBench _bench = null!;

    [SetUp]
    public void Begin() => _bench = new FlowBench();

    [TearDown]
    public void End() => _bench.Dispose();

    [TestCase("""{"workflowId":"sub"}""", """{"twice":2,"of":2}|{"twice":4,"of":2}""")]
    [TestCase("""{"workflowId":{"__rl":true,"mode":"id","value":"sub"},"mode":"each"}""", """{"twice":2,"of":1}|{"twice":4,"of":1}""")]
    [TestCase("""{"workflowId":"={{ 'su' + 'b' }}","mode":"each"}""", """{"twice":2,"of":1}|{"twice":4,"of":1}""")]
    [TestCase("""{"workflowId":"sub.json"}""", """{"twice":2,"of":2}|{"twice":4,"of":2}""")]
    [TestCase("""{"source":"localFile","workflowPath":"sub.json"}""", """{"twice":2,"of":2}|{"twice":4,"of":2}""")]
    [TestCase("""{"workflowId":"sub","options":{"waitForSubWorkflow":false}}""", """{"n":1}|{"n":2}""")]
    public async Task Call_gives_what_the_last_node_of_the_other_workflow_gave(string parameters, string expected)
    {
        _bench.Write("sub", Doubling, "Called>Double");

        RunReport report = await CallAsync(parameters);

        Assert.That(report.Failure, Is.Null);
        Assert.That(FlowBench.Items(report, "Call"), Is.EqualTo(expected));
        Assert.That(report.ExecutionOrder, Is.EqualTo(new[] { "T", "Call" }), "nodes of the other workflow are no nodes of this one");
    }

    [Test]
    public async Task Workflow_is_found_by_its_id_in_a_file_of_another_name()
    {
        string path = _bench.Write("named", Doubling, "Called>Double");
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("\"id\":\"named\"", "\"id\":\"kQ7\"", StringComparison.Ordinal));

        RunReport report = await CallAsync("""{"workflowId":"kQ7"}""");

        Assert.That(report.Status, Is.EqualTo(RunStatus.Success), report.Failure?.Message);
    }

    [Test]
    public async Task Workflow_that_nobody_waits_for_runs_at_the_end()
    {
        _bench.Write("sub", ["Called|executeWorkflowTrigger|1", """Stop|stopAndError|1|{"errorMessage":"sub fails"}"""], "Called>Stop");

        RunReport report = await CallAsync("""{"workflowId":"sub","options":{"waitForSubWorkflow":false}}""");

        Assert.That(report.Status, Is.EqualTo(RunStatus.Success));
        Assert.That(_bench.Log, Has.One.EqualTo("workflow \"sub\", which was not waited for, failed: sub fails"));
    }

    [Test]
    public async Task Inline_workflow_runs()
    {
        const string Inline = """{"nodes":[{"name":"T","type":"n8n-nodes-base.executeWorkflowTrigger","typeVersion":1,"parameters":{}}],"connections":{}}""";

        RunReport report = await CallAsync($$"""{"source":"parameter","workflowJson":{{NodeJson.Write(Inline)}}}""");

        Assert.That(FlowBench.Items(report, "Call"), Is.EqualTo("""{"n":1}|{"n":2}"""));
    }

    [Test]
    public async Task Inputs_are_mapped_and_those_left_out_are_null()
    {
        _bench.Write("sub", ["""Called|executeWorkflowTrigger|1.1|{"workflowInputs":{"values":[{"name":"a","type":"number"},{"name":"b"}]}}"""], "");

        RunReport report = await CallAsync(
            """{"workflowId":"sub","workflowInputs":{"mappingMode":"defineBelow","value":{"a":"={{ $json.n + 10 }}"},"schema":[{"id":"a","type":"number"},{"id":"b"}]}}""", "1.2");

        Assert.That(FlowBench.Items(report, "Call"), Is.EqualTo("""{"a":11,"b":null}|{"a":12,"b":null}"""));
    }

    [TestCase("{}", null)]
    [TestCase("""{"callerPolicy":"none"}""", "Target workflow ID sub may not be called")]
    [TestCase("""{"callerPolicy":"workflowsFromAList","callerIds":"x, main"}""", null)]
    [TestCase("""{"callerPolicy":"workflowsFromAList","callerIds":"x"}""", "Target workflow ID sub may not be called")]
    public async Task Called_workflow_says_who_may_call_it(string settings, string? message)
    {
        _bench.Write("sub", Doubling, "Called>Double", settings);

        RunReport report = await CallAsync("""{"workflowId":"sub"}""");

        Assert.That(report.Failure?.Message, Is.EqualTo(message));
    }

    [TestCase("""{"workflowId":"={{ 'nowhere' }}"}""", Codes.SubWorkflowMissing)]
    [TestCase("""{"workflowId":"={{ 'nowhere.json' }}"}""", Codes.SubWorkflowMissing)]
    [TestCase("""{"workflowId":{"__rl":true,"mode":"id","value":"={{ 'broken' }}"}}""", Codes.SubWorkflowRefused)]
    [TestCase("""{"workflowId":"={{ 'idle' }}"}""", Codes.SubWorkflowRefused)]
    [TestCase("""{"workflowId":""}""", Codes.RequiredParameterEmpty)]
    [TestCase("""{"source":"parameter","workflowJson":"[]"}""", Codes.WrongJsonShape)]
    public async Task Workflow_that_cannot_be_called_fails_the_node(string parameters, string code)
    {
        _bench.Write("broken", ["Called|executeWorkflowTrigger|1", "X|noSuchNode|1"], "Called>X");
        _bench.Write("idle", ["T|manualTrigger|1"], "");

        RunReport report = await CallAsync(parameters);

        Assert.That(report.Failure?.Code, Is.EqualTo(code), report.Failure?.Message);
    }

    [TestCase("""{"workflowId":"nowhere"}""", "error NH0710 [Call · workflowId] Workflow does not exist: no file in ")]
    [TestCase("""{"workflowId":{"__rl":true,"mode":"list","value":"nowhere","cachedResultName":"X"}}""", "error NH0710 [Call · workflowId] Workflow does not exist: no file in ")]
    [TestCase("""{"workflowId":"nowhere.json"}""", "error NH0710 [Call · workflowId] There is no workflow file ")]
    [TestCase("""{"source":"localFile","workflowPath":"nowhere.json"}""", "error NH0710 [Call · workflowPath] There is no workflow file ")]
    [TestCase("""{"workflowId":"broken"}""", "broken.json:1:", "error NH0201 [X] there is no node type 'n8n-nodes-base.noSuchNode'.")]
    [TestCase("""{"workflowId":"far"}""", "broken.json:1:", "error NH0201 [X] there is no node type 'n8n-nodes-base.noSuchNode'.")]
    [TestCase("""{"workflowId":"idle"}""", "idle.json:1:", "Please make sure the workflow you're calling contains an Execute Workflow Trigger node")]
    [TestCase("""{"source":"parameter","workflowJson":{"nodes":[{"name":"T","type":"n8n-nodes-base.executeWorkflowTrigger"},{"name":"X","type":"none"}],"connections":{}}}""", "error NH0201 [Call · workflowJson] the workflow in the parameter, node 'X': there is no node type 'none'.")]
    public void Workflow_that_is_named_wrongly_is_told_before_anything_runs(string parameters, params string[] parts)
    {
        _bench.Write("broken", ["Called|executeWorkflowTrigger|1", "X|noSuchNode|1"], "Called>X");
        _bench.Write("far", ["Called|executeWorkflowTrigger|1", """Call|executeWorkflow|1|{"workflowId":"broken.json"}"""], "Called>Call");
        _bench.Write("idle", ["T|manualTrigger|1"], "");
        string file = _bench.Write("main", ["T|manualTrigger|1", $"Call|executeWorkflow|1|{parameters}"], "T>Call");

        string problem = _bench.ProblemsOf(file).Single();

        Assert.Multiple(() =>
        {
            foreach (string part in parts)
                Assert.That(problem, Does.Contain(part));
            Assert.That(problem, Does.Match(@"\.json:1:\d+ error"));
        });
    }

    [Test]
    public void Workflows_may_call_each_other_in_circles()
    {
        _bench.Write("a", ["Called|executeWorkflowTrigger|1", """Call|executeWorkflow|1|{"workflowId":"b"}"""], "Called>Call");
        string file = _bench.Write("b", ["T|manualTrigger|1", "Called|executeWorkflowTrigger|1", """Call|executeWorkflow|1|{"workflowId":"a"}"""], "T>Call Called>Call");

        Assert.That(_bench.ProblemsOf(file), Is.Empty);
    }

    [TestCase("""{"disabled":true}""", "{}")]
    [TestCase("{}", """{"Call":[{"json":{"n":7}}]}""")]
    public void Call_that_is_not_made_may_name_nothing(string more, string pins)
    {
        string file = _bench.Write("main", ["T|manualTrigger|1", $$"""Call|executeWorkflow|1|{"workflowId":"nowhere"}|{{more}}"""], "T>Call", pins: pins);

        Assert.That(_bench.ProblemsOf(file), Is.Empty);
    }

    [TestCase("nowhere", "settings.errorWorkflow: Workflow does not exist: no file in ")]
    [TestCase("sub.json", "settings.errorWorkflow names a workflow that cannot be run: ")]
    public void Error_workflow_that_cannot_run_is_a_warning(string name, string message)
    {
        _bench.Write("sub", Doubling, "Called>Double");
        string file = _bench.Write("main", ["T|manualTrigger|1"], "", $$"""{"errorWorkflow":"{{name}}"}""");

        string problem = _bench.ProblemsOf(file).Single();

        Assert.That(problem, Does.Match(@"main\.json:1:\d+ warning ").And.Contain(message));
    }

    [Test]
    public async Task Workflow_that_calls_itself_without_end_is_stopped()
    {
        _bench.Write("sub", ["Called|executeWorkflowTrigger|1", """Again|executeWorkflow|1|{"workflowId":"sub"}"""], "Called>Again");

        RunReport report = await CallAsync("""{"workflowId":"sub"}""");

        Assert.That(report.Failure?.Code, Is.EqualTo(Codes.SubWorkflowRefused));
        Assert.That(report.Failure!.Message, Does.Contain("without end"));
    }

    [Test]
    public async Task Called_workflow_keeps_to_its_own_time_limit()
    {
        _bench.Write("sub", ["Called|executeWorkflowTrigger|1", """Sleep|wait|1.1|{"amount":5,"unit":"hours"}"""], "Called>Sleep", """{"executionTimeout":0.05}""");

        RunReport report = await CallAsync("""{"workflowId":"sub"}""");

        Assert.That(report.Failure?.Code, Is.EqualTo(Codes.RunTimeout));
        Assert.That((report.Failure!.Node, report.Failure.Message), Is.EqualTo(
            ("Call", "the run took longer than its limit of 0.05 s and was stopped. Raise settings.executionTimeout.")));
        Assert.That(report.Failure.Hint, Does.StartWith("It happened in workflow \"sub\""));
    }

    [Test]
    public async Task Time_limit_of_a_called_workflow_is_for_each_call_and_the_caller_may_go_on()
    {
        _bench.Write("sub", ["Called|executeWorkflowTrigger|1", """Sleep|wait|1.1|{"amount":"={{ $json.n === 1 ? 5 : 0 }}","unit":"hours"}"""], "Called>Sleep", """{"executionTimeout":0.3}""");

        RunReport report = await CallAsync("""{"workflowId":"sub","mode":"each"}""", more: """{"onError":"continueRegularOutput"}""");

        Assert.That(report.Status, Is.EqualTo(RunStatus.Success));
        Assert.That(FlowBench.Items(report, "Call"), Is.EqualTo(
            """{"error":"the run took longer than its limit of 0.3 s and was stopped. Raise settings.executionTimeout."}|{"n":2}"""));
    }

    [Test]
    public async Task Called_workflow_stops_with_its_caller_where_that_has_less_time()
    {
        _bench.Write("sub", ["Called|executeWorkflowTrigger|1", """Sleep|wait|1.1|{"amount":5,"unit":"hours"}"""], "Called>Sleep", """{"executionTimeout":600}""");
        string file = _bench.Write("main", ["T|manualTrigger|1", """Call|executeWorkflow|1|{"workflowId":"sub"}"""], "T>Call", """{"executionTimeout":0.05}""");

        RunReport report = await _bench.RunAsync(file);

        Assert.That(report.Failure?.Message, Does.Contain("limit of 0.05 s"));
    }

    [Test]
    public async Task Called_workflow_keeps_to_its_own_time_zone()
    {
        _bench.Write("sub", ["Called|executeWorkflowTrigger|1", """Where|set|3.4|{"mode":"raw","jsonOutput":"={{ { zone: $now.zoneName } }}"}"""], "Called>Where", """{"timezone":"Asia/Tokyo"}""");

        RunReport report = await CallAsync("""{"workflowId":"sub"}""");

        Assert.That(FlowBench.Items(report, "Call"), Does.Contain("Asia/Tokyo"));
    }

    [Test]
    public async Task Failure_of_one_call_goes_on_as_an_item_and_says_where_it_happened()
    {
        _bench.Write("sub", ["Called|executeWorkflowTrigger|1", """Stop|stopAndError|1|{"errorMessage":"=no {{ $json.n }}"}"""], "Called>Stop");

        RunReport stopped = await CallAsync("""{"workflowId":"sub"}""");
        RunReport report = await CallAsync("""{"workflowId":"sub","mode":"each"}""", more: """{"onError":"continueRegularOutput"}""");

        Assert.That(stopped.Failure!.Hint, Is.EqualTo("It happened in workflow \"sub\", node 'Stop'."));
        Assert.That(FlowBench.Items(report, "Call"), Is.EqualTo("""{"error":"no 1"}|{"error":"no 2"}"""));
    }

    [Test]
    public async Task Error_workflow_runs_after_a_failure_and_is_told_of_it()
    {
        _bench.Write("alarm", ["E|errorTrigger|1", """Tell|executeWorkflow|1|{"workflowId":"note","options":{"waitForSubWorkflow":true}}"""], "E>Tell");
        _bench.Write("note", ["Called|executeWorkflowTrigger|1", """Say|code|2|{"jsCode":"console.log(JSON.stringify([$json.execution.error.message, $json.execution.lastNodeExecuted, $json.workflow.id])); return []"}"""], "Called>Say");
        string file = _bench.Write("main", ["T|manualTrigger|1", """Stop|stopAndError|1|{"errorMessage":"bad"}"""], "T>Stop", """{"executionOrder":"v1","errorWorkflow":"alarm"}""");

        RunReport report = await _bench.RunAsync(file);

        Assert.That(report.Failure?.Message, Is.EqualTo("bad"));
        Assert.That(string.Join('\n', _bench.Log), Does.Contain("""["bad","Stop","main"]""").And.Contain("error workflow \"alarm\" ran"));
    }

    [Test]
    public async Task Error_trigger_of_the_failed_workflow_itself_runs()
    {
        string file = _bench.Write("main", ["T|manualTrigger|1", """Stop|stopAndError|1|{"errorMessage":"bad"}""", "E|errorTrigger|1", "Note|noOp|1"], "T>Stop E>Note");

        await _bench.RunAsync(file);

        Assert.That(_bench.Log, Is.EqualTo(new[] { "error workflow \"main\" ran" }));
    }

    private Task<RunReport> CallAsync(string parameters, string version = "1", string more = "{}")
    {
        string file = _bench.Write("main", ["T|manualTrigger|1", $"Call|executeWorkflow|{version}|{parameters}|{more}"], "T>Call");
        return _bench.RunAsync(file, Two);
    }
}
