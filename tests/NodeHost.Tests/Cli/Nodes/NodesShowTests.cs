using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Cli.Nodes;

public sealed class NodesShowTests
{
    [Test]
    public async Task Show_as_markdown_is_the_page_of_all_versions()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "show", "graphql", "--output", "markdown");

        Assert.That(result.ExitCode, Is.Zero);
        Assert.That(result.Output, Does.StartWith("# GraphQL\n\n`n8n-nodes-base.graphql`: Makes a GraphQL request and returns the answer.\n\n- Versions: 1, 1.1\n"));
        Assert.That(result.Output.Split('\n'), Is.SupersetOf(new[]
        {
            "- `endpoint` (Endpoint): text, required. Example: `https://example.com/graphql`.",
            "- `operationName` (Operation Name): text. Which operation of the query runs; for the request format \"json\". Applies when requestMethod = POST.",
            "  - `oAuth1`: OAuth1. Not supported. Use a service that takes OAuth2 or a token.",
        }));
    }

    [TestCase("1", "followAllRedirects", "sendQuery")]
    [TestCase("4.2", "sendQuery", "followAllRedirects")]
    public async Task Show_of_a_version_has_its_parameters_alone(string version, string has, string lacks)
    {
        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "show", "httpRequest", "--type-version", version, "--output", "json");

        Assert.That(result.Output, Does.Contain($"\"{has}\"").And.Not.Contain($"\"{lacks}\""));
    }

    [Test]
    public async Task Show_of_an_unknown_version_names_the_known()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "show", "graphql", "--type-version", "7");

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.StartWith("error NH0202 n8n-nodes-base.graphql has no version 7. Supported: 1, 1.1."));
    }

    [Test]
    public async Task Show_of_an_action_says_where_its_parameters_go()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "show", "threecx", "List Forwards", "--output", "json");

        JToken action = NodeJson.Parse(result.Output);
        Assert.That(action["parameters"]!.Select(parameter => $"{parameter["name"]} in {parameter["in"]}"), Is.SupersetOf(new[] { "Id in path", "$top in query", "$select in query" }));
        Assert.That(action["parameters"]!.Select(parameter => (string?)parameter["name"]), Does.Not.Contain("returnAll"));
        Assert.That(action["options"]!.Select(option => (string?)option["name"]), Is.EqualTo(new[] { "returnAll" }));
    }

    [TestCase("Create Receptionist", "body")]
    [TestCase("Delete Receptionist", "header")]
    public async Task Show_of_an_action_has_a_place_for_every_parameter(string operation, string place)
    {
        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "show", "threecx", operation, "--output", "json");

        JToken action = NodeJson.Parse(result.Output);
        Assert.That(action["parameters"]!.Select(parameter => (string?)parameter["in"]), Is.All.Not.Null.And.Some.EqualTo(place));
        Assert.That(action["options"], Is.Null);
    }

    [TestCase("threecx", "Create Receptionist", "Parameter|Type|Sent in|Description")]
    [TestCase("threecx", "List Receptionist", "Parameter|Type|Default|Sent in|Description")]
    [TestCase("httpRequest", null, "Parameter|Label|Type|Default|Shown when|Description")]
    public async Task Columns_that_say_nothing_new_are_left_out(string node, string? operation, string headings)
    {
        ProcessResult result = await NodeHostProcess.RunAsync(["nodes", "show", node, .. operation is null ? Array.Empty<string>() : [operation]]);

        string head = result.Output.Split('\n').First(line => line.TrimStart().StartsWith("Parameter", StringComparison.Ordinal));
        Assert.That(string.Join('|', head.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)), Is.EqualTo(headings));
    }
}
