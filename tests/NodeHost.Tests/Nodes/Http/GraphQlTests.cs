using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Nodes.Http;

public sealed class GraphQlTests
{
    [TestCase(1.1, """{"query":"{ a }"}""", "POST https://a.example/g", "application/json", """{"query":"{ a }","variables":{},"operationName":null}""")]
    [TestCase(1.1, """{"query":"{ a }","variables":"={\"id\": {{ $json.id }} }","operationName":"o"}""", "POST https://a.example/g", "application/json", """{"query":"{ a }","variables":{"id":7},"operationName":"o"}""")]
    [TestCase(1, """{"query":"{ a }"}""", "POST https://a.example/g", "application/graphql", "{ a }")]
    [TestCase(1, """{"query":"{ a }","requestFormat":"json"}""", "POST https://a.example/g", "application/json", """{"query":"{ a }","variables":{},"operationName":null}""")]
    [TestCase(1, """{"query":"{ a }","requestMethod":"GET"}""", "GET https://a.example/g?query={ a }", null, "")]
    public async Task Query_is_sent(double version, string parameters, string line, string? type, string body)
    {
        using var bench = new HttpBench(_ => HttpBench.Json("""{"data":{}}"""));

        await bench.RunAsync("graphql", version, With(parameters), NodeHost.Sdk.Testing.TestBench.Items("""{"id":7}"""));

        Asked asked = bench.Requests.Single();
        Assert.That((asked.Line, asked.HeaderOf("Content-Type"), asked.Body), Is.EqualTo((line, type, body)));
    }

    [TestCase("{}", """{"data":{"a":1}}""", """{"data":{"a":1}}""")]
    [TestCase("""{"responseFormat":"string","dataPropertyName":"t"}""", """{"errors":[]}""", """{"t":"{\"errors\":[]}"}""")]
    public async Task Answer_becomes_an_item(string parameters, string answer, string expected)
    {
        using var bench = new HttpBench(_ => HttpBench.Json(answer));

        RunReport report = await bench.RunAsync("graphql", 1.1, With(parameters));

        Assert.That(HttpBench.JsonOf(report), Is.EqualTo(expected));
    }

    [TestCase("""{"errors":[{"message":"no field a"},{"message":"no field b"}]}""", 200, "no field a, no field b")]
    [TestCase("""{"data":null,"errors":"bad"}""", 200, "Unexpected error")]
    [TestCase("<p>", 200, "Response body is not valid JSON. Change \"Response Format\" to \"String\"")]
    [TestCase("{}", 403, "Forbidden - perhaps check your credentials?")]
    public async Task Errors_fail_the_item(string answer, int status, string message)
    {
        using var bench = new HttpBench(_ => HttpBench.Json(answer, status));

        RunReport stopped = await bench.RunAsync("graphql", 1.1, With("{}"));
        RunReport went = await bench.RunAsync("graphql", 1.1, With("{}"), members: """{"onError":"continueRegularOutput"}""");

        Assert.That(stopped.Failure!.Message, Is.EqualTo(message));
        Assert.That((string?)HttpBench.ItemsOf(went).Single().Json["error"], Is.EqualTo(message));
    }

    [Test]
    public async Task Variables_that_are_no_object_are_refused()
    {
        using var bench = new HttpBench(_ => HttpBench.Json("{}"));

        RunReport report = await bench.RunAsync("graphql", 1.1, With("""{"variables":"=[1]"}"""));

        Assert.That((report.Failure!.Message, report.Failure.Parameter), Is.EqualTo(("Using variables failed: expected an object of names and values, found array: write {\"name\": \"value\"}.", "Variables")));
    }

    private static string With(string parameters) => """{"endpoint":"https://a.example/g","query":"{ a }",""".Replace("\"query\":\"{ a }\",", parameters.Contains("\"query\"", StringComparison.Ordinal) ? "" : "\"query\":\"{ a }\",", StringComparison.Ordinal)
        .TrimEnd(',') + (parameters == "{}" ? "}" : "," + parameters[1..]);
}
