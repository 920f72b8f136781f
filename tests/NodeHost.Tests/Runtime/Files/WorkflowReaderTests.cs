using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;

namespace NodeHost.Tests.Runtime.Files;

public sealed class WorkflowReaderTests
{
    private const string Node = """{"name":"A","type":"t","position":[0,0],"parameters":{}}""";

    [TestCase("", "w.json:1:1 error NH0101 the file is empty: expected a workflow, {\"nodes\": […], \"connections\": {…}}.")]
    [TestCase("[]", "w.json:1:1 error NH0104 expected a workflow, an object with 'nodes' and 'connections', found a list.")]
    [TestCase("{}", "w.json:1:1 error NH0104 a workflow needs 'nodes', a list of nodes.")]
    [TestCase("""{"nodes":{}}""", "w.json:1:10 error NH0104 a workflow needs 'nodes', a list of nodes, found an object.")]
    [TestCase("""{"nodes":[1]}""", "w.json:1:11 error NH0104 a node must be an object, found the number 1.")]
    [TestCase("""{"nodes":[{"type":"t"}]}""", "w.json:1:11 error NH0104 a node needs a 'name'.")]
    [TestCase("""{"nodes":[{"name":"A"}]}""", "w.json:1:11 error NH0104 [A] a node needs a 'type', for example \"n8n-nodes-base.set\".")]
    [TestCase("""{"nodes":[NODE,NODE]}""", "w.json:1:68 error NH0105 [A] another node at 1:11 has this name: connections and expressions could not tell them apart. Rename one.")]
    [TestCase("""{"nodes":[NODE],"connections":{"B":{}}}""", "w.json:1:84 error NH0106 connections start at 'B', but there is no node of this name. Did you mean 'A'?")]
    [TestCase("""{"nodes":[NODE],"connections":{"A":{"main":[[{"node":"Bee","type":"main","index":0}]]}}}""", "w.json:1:106 error NH0106 [A] 'A' is connected to 'Bee', but there is no node of this name. Known: A.")]
    [TestCase("""{"nodes":[NODE],"settings":{"timezone":"Mars/Olympus"}}""", "w.json:1:92 error NH0109 settings.timezone is 'Mars/Olympus', which is no known time zone: expected a name such as Europe/Berlin.")]
    [TestCase("""{"nodes":[NODE],"settings":{"executionOrder":"v9"}}""", "w.json:1:98 error NH0109 settings.executionOrder is 'v9': expected v1 or v0.")]
    [TestCase("""{"nodes":[{"name":"A","type":"t","onError":"continue"}]}""", "w.json:1:44 error NH0204 [A · onError] 'continue' is not a value of onError. Known: stopWorkflow, continueRegularOutput, continueErrorOutput.")]
    [TestCase("""{"nodes":[{"name":"A","type":"t","disabled":"yes"}]}""", "w.json:1:45 error NH0104 [A] 'disabled' must be true or false, found the text 'yes'.")]
    [TestCase("""{"nodes":[NODE],"pinData":{"A":[1]}}""", "w.json:1:85 error NH0104 a pinned item of 'A' must be an object, found the number 1.")]
    public void Parse_faulty_form_is_told_with_its_place(string text, string expected)
    {
        WorkflowReadResult result = WorkflowReader.Parse(text.Replace("NODE", Node, StringComparison.Ordinal), "w.json");

        Assert.That(result.Problems.Select(problem => problem.ToString()), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void Parse_several_faults_are_told_together_in_the_order_of_the_file()
    {
        WorkflowReadResult result = WorkflowReader.Parse(
            """{"settings":{"executionOrder":"v7"},"nodes":[{"name":"A"},{"type":"t"},5],"connections":{"X":{}}}""", "w.json");

        Assert.That(result.Problems.Select(problem => problem.Position.Column), Is.EqualTo(new[] { 31, 46, 59, 72, 90 }));
    }

    [Test]
    public void Parse_full_file_keeps_everything_that_it_says()
    {
        WorkflowFile file = WorkflowReader.Parse(
            """
            {
              "name": "Full", "id": "7", "unknown": {"kept": true},
              "nodes": [{
                "id": "n", "name": "A", "type": "t", "typeVersion": 2.1, "position": [10, -20], "parameters": {"x": 1},
                "credentials": {"k": {"id": "1", "name": "PBX"}}, "disabled": true, "notes": "why", "onError": "continueErrorOutput",
                "retryOnFail": true, "maxTries": 9, "waitBetweenTries": 250, "alwaysOutputData": true, "executeOnce": true
              }, {"name": "B", "type": "t", "continueOnFail": true}],
              "connections": {"A": {"main": [null, [{"node": "B", "type": "main", "index": 1}]]}},
              "settings": {"executionOrder": "v1", "timezone": "Europe/Berlin", "executionTimeout": 30},
              "pinData": {"A": [{"json": {"p": 1}}, {"q": 2}]}
            }
            """,
            "full.json").File!;

        WorkflowNode node = file.Nodes[0];
        Assert.Multiple(() =>
        {
            Assert.That(file.Document["unknown"]!["kept"]!.ToObject<bool>(), Is.True);
            Assert.That((file.Name, file.Id), Is.EqualTo(("Full", "7")));
            Assert.That((node.TypeVersion, node.Canvas, node.OnError), Is.EqualTo((2.1, new CanvasPosition(10, -20), OnError.ContinueErrorOutput)));
            Assert.That((node.MaxTries, node.WaitBetweenTries), Is.EqualTo((5, TimeSpan.FromMilliseconds(250))));
            Assert.That(node.Disabled && node.RetryOnFail && node.AlwaysOutputData && node.ExecuteOnce, Is.True);
            Assert.That(node.Credentials["k"].Name, Is.EqualTo("PBX"));
            Assert.That(file.Nodes[1].OnError, Is.EqualTo(OnError.ContinueRegularOutput));
            Assert.That(file.Connections.Single(), Is.EqualTo(new WorkflowConnection { Source = "A", SourceOutput = 1, Target = "B", TargetInput = 1, Kind = "main", Position = new SourcePosition(8, 41) }));
            Assert.That((file.Settings.Order, file.Settings.TimeZone, file.Settings.ExecutionTimeout), Is.EqualTo((ExecutionOrder.V1, "Europe/Berlin", TimeSpan.FromSeconds(30))));
            Assert.That(file.PinData["A"].Select(item => item.Json.ToString(Newtonsoft.Json.Formatting.None)), Is.EqualTo(new[] { """{"p":1}""", """{"q":2}""" }));
        });
    }

    [Test]
    public void Read_folder_missing_file_and_wrong_encoding_say_so()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string present = Path.Combine(folder, "onboard.json");
        File.WriteAllBytes(present, [(byte)'{', 0xFF, (byte)'}']);

        Assert.Multiple(() =>
        {
            Assert.That(WorkflowReader.Read(folder).Problems.Single().Message, Is.EqualTo("this is a folder: name a workflow file in it."));
            Assert.That(WorkflowReader.Read(Path.Combine(folder, "onbaord.json")).Problems.Single().Message, Is.EqualTo("there is no such file. Did you mean 'onboard.json'?"));
            Assert.That(WorkflowReader.Read(present).Problems.Single().Message, Is.EqualTo("the file is not UTF-8 text: save it as UTF-8."));
        });
    }

    [Test]
    public void Read_file_over_the_limit_is_refused_without_reading_it()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "big.json");
        using (FileStream file = File.Create(path))
            file.SetLength(50L << 20);

        Problem problem = WorkflowReader.Read(path).Problems.Single();

        Assert.That((problem.Code, problem.Message), Is.EqualTo(("NH0103", "the file has 50 MB; a workflow file may have 32 MB. Large data belongs into --input, not into pinned items.")));
    }
}
