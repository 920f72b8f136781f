using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Problems;

namespace NodeHost.Tests.Runtime.Planning;

/// <summary>What is found wrong with the nodes of the standard pack before anything runs, with its exact text.</summary>
public sealed class WorkflowPlannerTests
{
    private static readonly NodeCatalog Catalog = new(
        System.Reflection.Assembly.Load("NodeHost.Nodes").GetTypes().Concat(System.Reflection.Assembly.Load("NodeHost.Credentials").GetTypes()));

    private const string Start = """{"name":"Start","type":"n8n-nodes-base.manualTrigger","typeVersion":1,"parameters":{}}""";

    [TestCase("""{"name":"A","type":"n8n-nodes-base.sett"}""", "NH0201 [A] there is no node type 'n8n-nodes-base.sett'. Did you mean 'n8n-nodes-base.set'")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.set","typeVersion":9}""", "NH0202 [A] node type 'n8n-nodes-base.set' has no version 9. Supported: 1, 2, 3, 3.1, 3.2, 3.3, 3.4.")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.set","typeVersion":3.4,"parameters":{"asignments":{}}}""", "NH0203 [A] there is no parameter 'asignments'. Did you mean 'assignments'?")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.set","typeVersion":3.4,"parameters":{"someNotice":"x"}}""", "NH0203 [A] there is no parameter 'someNotice'.")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.set","typeVersion":3.4,"parameters":{"mode":"manuel"}}""", "NH0204 [A · Mode]")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.httpRequest","typeVersion":4.2,"parameters":{"url":""}}""", "NH0205 [A · URL] parameter 'url' is required but empty.")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.set","typeVersion":3.4,"parameters":{"assignments":{"assignments":[{"name":"x","value":"={{ 1 + }}","type":"number"}]}}}""", "NH0301 [A · Value]")]
    [TestCase("""{"name":"A","type":"n8n-nodes-3cx.threecx","parameters":{"resource":"Receptionist","operation":"x"}}""", "NH0207 [A · Resource] 3CX has no resource 'Receptionist'. Did you mean 'Receptionists'?")]
    [TestCase("""{"name":"A","type":"n8n-nodes-3cx.threecx","parameters":{"resource":"Receptionists","operation":"Create Receptionists"}}""", "NH0207 [A · Operation] Receptionists has no operation 'Create Receptionists'. Did you mean 'Create Receptionist'")]
    [TestCase("""{"name":"A","type":"n8n-nodes-3cx.threecx","parameters":{"resource":"Receptionists","operation":"Get Receptionist","Id":1}}""", "NH0407 [A] 3CX needs a credential: add \"credentials\": {\"threeCxApi\": {\"name\": \"…\"}} with the name of a record.")]
    [TestCase("""{"name":"A","type":"n8n-nodes-3cx.threecx","parameters":{"resource":"Receptionists","operation":"Get Receptionist"},"credentials":{"threeCxApi":{"name":"PBX"}}}""", "NH0205 [A · Id] parameter 'Id' is required but empty. Add it, for example \"Id\": 1.")]
    [TestCase("""{"name":"A","type":"n8n-nodes-3cx.threecx","parameters":{"resource":"Receptionists","operation":"Create Receptionist","BreakRoute":"{\"Route\" 1}"},"credentials":{"threeCxApi":{"name":"PBX"}}}""", "NH0231 [A · Break Route] line 1, column 10: expected ':' after a property name")]
    [TestCase("""{"name":"A","type":"n8n-nodes-3cx.threecx","parameters":{"resource":"Receptionists","operation":"Create Receptionist","IVRType":"Custom"},"credentials":{"threeCxApi":{"name":"PBX"}}}""", "NH0204 [A · IVR Type]")]
    [TestCase("""{"name":"A","type":"n8n-nodes-3cx.threecx","parameters":{"resource":"Receptionists","operation":"List Receptionist","requestOptions":{"timeout":5}},"credentials":{"threeCxApi":{"name":"PBX"}}}""", "NH0110 [A] 'requestOptions' sets timeout, which has no effect here. Take it out")]
    [TestCase("""{"name":"A","type":"n8n-nodes-3cx.threecx","parameters":{"resource":"Receptionists","operation":"List Receptionist","%24top":"x"},"credentials":{"threeCxApi":{"name":"PBX"}}}""", "NH0206 [A · $top] expected a whole number")]
    [TestCase("""{"name":"A","type":"n8n-nodes-3cx.threecx","parameters":{"resource":"Receptionists","operation":"List Receptionist","requestOption":{}},"credentials":{"threeCxApi":{"name":"PBX"}}}""", "NH0203 [A] there is no parameter 'requestOption'.")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.noOp","credentials":{"threeCxApi":{"name":"PBX"}}}""", "NH0407 [A]")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.code","typeVersion":2,"parameters":{"jsCode":"const a = 1;\nreturn [a"}}""", "NH0307 [A · JavaScript]")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.code","typeVersion":2,"parameters":{"language":"python"}}""", "NH0110 [A · Language] 'python' is not supported. Write the code in JavaScript and set \"language\" to \"javaScript\".")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.httpRequest","typeVersion":4.2,"parameters":{"url":"http://a/","provideSslCertificates":true}}""", "NH0110 [A · SSL Certificates] 'provideSslCertificates' is not supported. Client certificates are not there; take a proxy that adds them.")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.httpRequest","typeVersion":1,"parameters":{"url":"http://a/","authentication":"oAuth1"}}""", "NH0110 [A · Authentication] 'oAuth1' is not supported. Use a service that takes OAuth2 or a token.")]
    [TestCase("""{"name":"A","type":"n8n-nodes-base.httpRequest","typeVersion":1,"parameters":{"url":"http://a/","authentication":"digestAuth"}}""", "NH0407 [A] the node authenticates with 'httpDigestAuth' but names no record")]
    public void Plan_faulty_node_is_told_with_node_parameter_and_mend(string node, string expected)
    {
        PlanningResult result = Plan("""{"nodes":[START,NODE],"connections":{"Start":{"main":[[{"node":"A","type":"main","index":0}]]}}}""".Replace("NODE", node, StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(result.Plan, Is.Null);
            Assert.That(result.Problems.Select(problem => problem.ToString()), Has.Exactly(1).Contains(expected));
            Assert.That(result.Problems, Has.Count.EqualTo(1).And.All.Property(nameof(Problem.Position)).Not.EqualTo(default(SourcePosition)));
        });
    }

    [Test]
    public void Plan_connection_to_a_port_that_is_not_there_is_told()
    {
        PlanningResult result = Plan("""
            {"nodes":[START,{"name":"A","type":"n8n-nodes-base.noOp"}],
             "connections":{"Start":{"main":[[{"node":"A","type":"main","index":3}],[{"node":"A","type":"main","index":0}]],"ai_tool":[[{"node":"A","type":"ai_tool","index":0}]]}}}
            """);

        Assert.That(result.Problems.Select(problem => problem.Message), Is.EqualTo(new[]
        {
            "'Start' is connected to input 3 of 'A', which has one input, 0.",
            "a connection starts at output 1, but the node has one output, 0. An error output needs \"onError\": \"continueErrorOutput\".",
            "connections of kind 'ai_tool' are not supported; items flow along 'main'.",
        }));
    }

    [Test]
    public void Plan_without_a_trigger_says_what_to_add()
    {
        PlanningResult result = Plan("""{"nodes":[{"name":"A","type":"n8n-nodes-base.noOp"}],"connections":{}}""");

        Assert.That(result.Problems.Single().Message, Is.EqualTo("nothing can start this workflow: add a trigger, for example a node of type \"n8n-nodes-base.manualTrigger\"."));
    }

    [Test]
    public void Plan_with_two_triggers_warns_and_takes_the_first()
    {
        PlanningResult result = Plan("""{"nodes":[START,OTHER],"connections":{}}""");

        Assert.Multiple(() =>
        {
            Assert.That(result.Problems.Single().Severity, Is.EqualTo(ProblemSeverity.Warning));
            Assert.That(result.Plan!.Start.Name, Is.EqualTo("Start"));
        });
    }

    [Test]
    public void Plan_disabled_node_may_be_half_done()
    {
        PlanningResult result = Plan("""{"nodes":[START,{"name":"A","type":"n8n-nodes-base.httpRequest","typeVersion":4.2,"disabled":true,"parameters":{"url":""}}],"connections":{}}""");

        Assert.That(result.Problems, Is.Empty);
    }

    [Test]
    public void Plan_passes_over_the_empty_hints_that_an_editor_keeps()
    {
        PlanningResult result = Plan("""{"nodes":[START,{"name":"A","type":"n8n-nodes-base.set","typeVersion":3.4,"parameters":{"newVersionNotice":"","options":{"infoBox":""}}}],"connections":{}}""");

        Assert.That(result.Problems, Is.Empty);
    }

    [TestCase("""{"requestOptions":{},"options":{}}""")]
    [TestCase("""{"requestOptions":[],"authentication":"oAuth2"}""")]
    [TestCase("""{"options":""}""")]
    [TestCase("""{"%24top":5,"%24filter":"={{ $json.f }}"}""")]
    public void Plan_empty_values_of_the_editor_are_no_mistake(string parameters)
    {
        PlanningResult result = Plan("""{"nodes":[START,{"name":"A","type":"n8n-nodes-3cx.threecx","parameters":{"resource":"Receptionists","operation":"List Receptionist",MORE},"credentials":{"threeCxApi":{"name":"PBX"}}}],"connections":{}}"""
            .Replace("MORE", parameters[1..^1], StringComparison.Ordinal));

        Assert.That(result.Problems, Is.Empty);
    }

    private static PlanningResult Plan(string workflow) => new WorkflowPlanner(Catalog).Plan(WorkflowReader.Parse(
        workflow.Replace("START", Start, StringComparison.Ordinal).Replace("OTHER", Start.Replace("\"Start\"", "\"Other\"", StringComparison.Ordinal), StringComparison.Ordinal), "w.json"), null);
}
