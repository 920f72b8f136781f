using System.Net;
using System.Text;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Http;

public sealed class HttpRequestTests
{
    private const string Url = "\"url\":\"https://a.example/x\"";

    [TestCase(4.2, """{URL}""", "GET https://a.example/x", "")]
    [TestCase(4.2, """{URL,"method":"DELETE"}""", "DELETE https://a.example/x", "")]
    [TestCase(4.2, """{URL,"sendQuery":true,"queryParameters":{"parameters":[{"name":"a","value":"1 2"},{"name":"b","value":"=x{{ 1 + 1 }}"}]}}""", "GET https://a.example/x?a=1 2&b=x2", "")]
    [TestCase(4.2, """{URL,"sendQuery":true,"specifyQuery":"json","jsonQuery":"{\"l\":[1,2]}"}""", "GET https://a.example/x?l[]=1&l[]=2", "")]
    [TestCase(4.2, """{URL,"sendQuery":true,"specifyQuery":"json","jsonQuery":"{\"l\":[1,2]}","options":{"queryParameterArrays":"indices"}}""", "GET https://a.example/x?l[0]=1&l[1]=2", "")]
    [TestCase(4.2, """{URL,"sendQuery":true,"specifyQuery":"json","jsonQuery":"={{ { l: [1, 2] } }}","options":{"queryParameterArrays":"repeat"}}""", "GET https://a.example/x?l=1&l=2", "")]
    [TestCase(4.2, """{URL,"method":"POST","sendBody":true,"bodyParameters":{"parameters":[{"name":"a.b","value":"1"},{"name":"n","value":"={{ 5 }}"}]}}""", "POST https://a.example/x", """{"a":{"b":"1"},"n":5}""")]
    [TestCase(3, """{URL,"method":"POST","sendBody":true,"bodyParameters":{"parameters":[{"name":"a.b","value":"1"}]}}""", "POST https://a.example/x", """{"a.b":"1"}""")]
    [TestCase(4.2, """{URL,"method":"PUT","sendBody":true,"specifyBody":"json","jsonBody":"={\"n\": {{ $json.n }} }"}""", "PUT https://a.example/x", """{"n":7}""")]
    [TestCase(4.2, """{URL,"method":"POST","sendBody":true,"contentType":"form-urlencoded","bodyParameters":{"parameters":[{"name":"a","value":"1 &"}]}}""", "POST https://a.example/x", "a=1+%26")]
    [TestCase(4.2, """{URL,"method":"POST","sendBody":true,"contentType":"form-urlencoded","specifyBody":"string","body":"a=1"}""", "POST https://a.example/x", "a=1")]
    [TestCase(4.2, """{URL,"method":"POST","sendBody":true,"contentType":"raw","rawContentType":"text/xml","body":"<a/>"}""", "POST https://a.example/x", "<a/>")]
    public async Task Request_is_made_of_the_parameters(double version, string parameters, string line, string body)
    {
        using var bench = new HttpBench(_ => HttpBench.Json("{}"));

        await bench.RunAsync("httpRequest", version, parameters.Replace("URL", Url, StringComparison.Ordinal), TestItems("""{"n":7}"""));

        Asked asked = bench.Requests.Single();
        Assert.That((asked.Line, asked.Body), Is.EqualTo((line, body)));
    }

    [TestCase(1, """{URL}""", "GET https://a.example/x", "")]
    [TestCase(1, """{URL,"queryParametersUi":{"parameter":[{"name":"a","value":"1"}]}}""", "GET https://a.example/x?a=1", "")]
    [TestCase(2, """{URL,"jsonParameters":true,"queryParametersJson":"{\"l\":[1,2]}"}""", "GET https://a.example/x?l[0]=1&l[1]=2", "")]
    [TestCase(2, """{URL,"jsonParameters":true,"queryParametersJson":"{\"l\":[1,2]}","options":{"useQueryString":true}}""", "GET https://a.example/x?l=1&l=2", "")]
    [TestCase(1, """{URL,"requestMethod":"POST","bodyParametersUi":{"parameter":[{"name":"a","value":"={{ $json.n }}"}]}}""", "POST https://a.example/x", """{"a":7}""")]
    [TestCase(1, """{URL,"requestMethod":"POST","jsonParameters":true,"bodyParametersJson":"={\"a\": {{ $json.n }} }"}""", "POST https://a.example/x", """{"a":7}""")]
    [TestCase(2, """{URL,"requestMethod":"POST","jsonParameters":true,"bodyParametersJson":"<a/>","options":{"bodyContentType":"raw","bodyContentCustomMimeType":"text/xml"}}""", "POST https://a.example/x", "<a/>")]
    [TestCase(2, """{URL,"requestMethod":"POST","bodyParametersUi":{"parameter":[{"name":"a","value":"1"}]},"options":{"bodyContentType":"form-urlencoded"}}""", "POST https://a.example/x", "a=1")]
    public async Task First_versions_are_understood(double version, string parameters, string line, string body)
    {
        using var bench = new HttpBench(_ => HttpBench.Json("{}"));

        await bench.RunAsync("httpRequest", version, parameters.Replace("URL", Url, StringComparison.Ordinal), TestItems("""{"n":7}"""));

        Asked asked = bench.Requests.Single();
        Assert.That((asked.Line, asked.Body), Is.EqualTo((line, body)));
    }

    [TestCase(4.2, "{}", "application/json", """[{"a":1},{"a":2},3]""", """{"a":1}|{"a":2}|{"data":3}""")]
    [TestCase(4.2, "{}", "text/html", "<p>", """{"data":"<p>"}""")]
    [TestCase(4.2, """{"response":{"response":{"responseFormat":"text","outputPropertyName":"t"}}}""", "application/json", "{}", """{"t":"{}"}""")]
    [TestCase(4.2, """{"response":{"response":{"responseFormat":"json"}}}""", "text/plain", """{"a":1}""", """{"a":1}""")]
    [TestCase(4.2, """{"response":{"response":{"fullResponse":true}}}""", "application/json", """{"a":1}""", """{"body":{"a":1},"headers":{"content-type":"application/json; charset=utf-8"},"statusCode":200,"statusMessage":"OK"}""")]
    [TestCase(1, """{"splitIntoItems":true}""", "application/json", """[{"a":1},{"a":2}]""", """{"a":1}|{"a":2}""")]
    [TestCase(1, "{}", "application/json", """[{"a":1},{"a":2}]""", """{"data":[{"a":1},{"a":2}]}""")]
    public async Task Answer_becomes_items(double version, string options, string type, string answer, string expected)
    {
        using var bench = new HttpBench(_ => HttpBench.Answer(answer, type));

        RunReport report = await bench.RunAsync("httpRequest", version, $$"""{{{Url}},"options":{{options}}}""");

        Assert.That(HttpBench.JsonOf(report), Is.EqualTo(expected));
    }

    [Test]
    public async Task Answer_that_says_no_is_worded_and_may_be_a_result()
    {
        using var bench = new HttpBench(_ => HttpBench.Json("""{"why":"gone"}""", 404));

        RunReport failed = await bench.RunAsync("httpRequest", 4.2, $"{{{Url}}}");
        RunReport taken = await bench.RunAsync("httpRequest", 4.2, "{" + Url + ""","options":{"response":{"response":{"neverError":true}}}}""");

        Assert.That(failed.Failure!.Message, Is.EqualTo("The resource you are requesting could not be found"));
        Assert.That(failed.Failure.Hint, Does.StartWith("GET https://a.example/x answered 404 Not Found: {\"why\":\"gone\"}"));
        Assert.That(HttpBench.JsonOf(taken), Is.EqualTo("""{"why":"gone"}"""));
    }

    [TestCase("autodetect", "Invalid JSON in response body")]
    [TestCase("json", "Response body is not valid JSON. Change \"Response Format\" to \"Text\"")]
    public async Task Answer_that_is_no_json_says_how_to_take_it(string format, string message)
    {
        using var bench = new HttpBench(_ => HttpBench.Answer("nope", "application/json"));

        RunReport report = await bench.RunAsync("httpRequest", 4.2, "{" + Url + ""","options":{"response":{"response":{"responseFormat":"FORMAT"}}}}""".Replace("FORMAT", format, StringComparison.Ordinal));

        Assert.That(report.Failure!.Message, Is.EqualTo(message));
        Assert.That(report.Failure.Hint, Does.StartWith("GET https://a.example/x: ").And.Contain("nope").And.EndWith("Set \"Response Format\" to \"Text\" to take it as it is."));
    }

    [Test]
    public async Task Files_are_sent_in_a_form_and_taken_from_an_answer()
    {
        using var bench = new HttpBench(_ => new HttpResponseMessage
        {
            Content = new ByteArrayContent([1, 2, 3]) { Headers = { { "Content-Type", "image/png" }, { "Content-Disposition", "attachment; filename=\"../dot.png\"" } } },
        });
        Item item = Item.Of([]) with { Binary = new Dictionary<string, BinaryData> { ["up"] = BinaryData.FromBytes(Encoding.UTF8.GetBytes("content"), "text/plain", "a.txt") } };
        const string Parameters = """
            {"url":"https://a.example/x","method":"POST","sendBody":true,"contentType":"multipart-form-data","options":{"response":{"response":{"outputPropertyName":"down"}}},
             "bodyParameters":{"parameters":[{"name":"note","value":"hi"},{"parameterType":"formBinaryData","name":"file","inputDataFieldName":"up"}]}}
            """;

        RunReport report = await bench.RunAsync("httpRequest", 4.2, Parameters, [item]);

        Assert.That(bench.Requests.Single().Body, Does.Contain("name=\"note\"\r\n\r\nhi\r\n").And.Contain("name=\"file\"; filename=\"a.txt\"").And.Contain("\r\n\r\ncontent\r\n"));
        Item made = HttpBench.ItemsOf(report).Single();
        Assert.That(made.Binary.Keys, Is.EqualTo(new[] { "up", "down" }));
        Assert.That((made.Binary["down"].MimeType, made.Binary["down"].FileName, made.Binary["down"].Size), Is.EqualTo(("image/png", "dot.png", 3L)));
    }

    [TestCase(4.2, """{"batching":{"batch":{"batchSize":2,"batchInterval":500}}}""", 2)]
    [TestCase(4.2, """{"batching":{"batch":{"batchSize":-1,"batchInterval":500}}}""", 0)]
    [TestCase(4.2, "{}", 0)]
    [TestCase(1, """{"batchSize":1,"batchInterval":500}""", 4)]
    public async Task Batches_begin_one_after_the_other(double version, string options, int pauses)
    {
        using var bench = new HttpBench(_ => HttpBench.Json("{}"));

        await bench.RunAsync("httpRequest", version, $$"""{{{Url}},"options":{{options}}}""", TestItems("{}", "{}", "{}", "{}", "{}"));

        Assert.That(bench.Clock.Pauses.Count(pause => pause == TimeSpan.FromMilliseconds(500)), Is.EqualTo(pauses));
        Assert.That(bench.Requests, Has.Count.EqualTo(5));
    }

    [TestCase(4.2, "{}", 2)]
    [TestCase(3, "{}", 1)]
    [TestCase(3, """{"redirect":{"redirect":{"followRedirects":true}}}""", 2)]
    [TestCase(4.2, """{"redirect":{"redirect":{"followRedirects":false}}}""", 1)]
    public async Task Redirects_are_followed_as_the_version_and_the_option_say(double version, string redirect, int requests)
    {
        using var bench = new HttpBench(asked => asked.Line.EndsWith("/x", StringComparison.Ordinal)
            ? new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("/y", UriKind.Relative) } }
            : HttpBench.Json("{}"));
        string options = redirect == "{}" ? """{"response":{"response":{"neverError":true}}}""" : redirect[..^1] + ""","response":{"response":{"neverError":true}}}""";

        await bench.RunAsync("httpRequest", version, $$"""{{{Url}},"options":{{options}}}""");

        Assert.That(bench.Requests, Has.Count.EqualTo(requests));
    }

    [TestCase("""{"provideSslCertificates":true,URL}""", "'provideSslCertificates' is not supported. Client certificates are not there; take a proxy that adds them.")]
    [TestCase("""{URL,"options":{"sendCredentialsOnCrossOriginRedirect":true}}""", "'sendCredentialsOnCrossOriginRedirect' is not supported. A credential goes to its own origin alone: request the other origin with a node and a credential of its own.")]
    [TestCase("""{URL,"method":"TRACE"}""", "'TRACE' is not one of DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT.")]
    [TestCase("""{URL,"authentication":"genericCredentialType","genericAuthType":"oAuth1Api"}""", "there is no credential kind 'oAuth1Api'.")]
    public void What_cannot_be_done_is_told_before_the_run(string parameters, string message)
    {
        using var bench = new HttpBench(_ => HttpBench.Json("{}"));

        PlanningResult result = bench.Plan("httpRequest", 4.2, parameters.Replace("URL", Url, StringComparison.Ordinal));

        Assert.That(result.Problems.Select(problem => problem.Message), Has.Some.StartsWith(message));
    }

    [TestCase("""{"url":"ftp://a"}""", "Invalid URL: 'ftp://a'.")]
    [TestCase("""{URL,"options":{"timeout":0}}""", "The timeout is a number of milliseconds from 1 on.")]
    [TestCase("""{URL,"options":{"proxy":"ftp://p"}}""", "The proxy is not a URL.")]
    [TestCase("""{URL,"method":"POST","sendBody":true,"contentType":"binaryData"}""", "This operation expects the node's input data to contain a binary file 'data', but none was found [item 0]")]
    [TestCase("""{URL,"sendHeaders":true,"headerParameters":{"parameters":[{"name":"X","value":"={{ 'a\\nb' }}"}]}}""", "The header 'x' cannot be sent: its value has a line break.")]
    public async Task What_an_item_makes_impossible_fails_it(string parameters, string message)
    {
        using var bench = new HttpBench(_ => HttpBench.Json("{}"));

        RunReport report = await bench.RunAsync("httpRequest", 4.2, parameters.Replace("URL", Url, StringComparison.Ordinal));

        Assert.That(report.Failure!.Message, Does.StartWith(message));
        Assert.That(bench.Requests, Is.Empty);
    }

    private static IReadOnlyList<Item> TestItems(params string[] jsons) => NodeHost.Sdk.Testing.TestBench.Items(jsons);
}
