using System.Net;
using System.Text;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scripts;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Scripts;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ScriptRequestTests : IDisposable
{
    private readonly Echo _echo = new();

    public void Dispose() => _echo.Dispose();

    [TestCase("'http://a.b/c'", "GET http://a.b/c")]
    [TestCase("{ url: 'http://a.b/c', qs: { q: 'x y', n: 1, no: undefined, l: [1, 2] } }", "GET http://a.b/c?q=x%20y&n=1&l%5B%5D=1&l%5B%5D=2")]
    [TestCase("{ url: 'http://a.b/c?z=1', qs: { l: [1, 2] }, arrayFormat: 'repeat' }", "GET http://a.b/c?z=1&l=1&l=2")]
    [TestCase("{ uri: '/c', baseURL: 'http://a.b/v1/', method: 'delete' }", "DELETE http://a.b/v1/c")]
    [TestCase("{ url: new URL('http://a.b/u'), qs: new URLSearchParams('k=v') }", "GET http://a.b/u?k=v")]
    [TestCase("{ url: 'http://a.b', method: 'POST', body: { a: [1], u: undefined } }", "POST http://a.b/ application/json {\"a\":[1]}")]
    [TestCase("{ url: 'http://a.b', method: 'POST', body: 'text', headers: { 'content-type': 'text/plain' } }", "POST http://a.b/ text/plain text")]
    [TestCase("{ url: 'http://a.b', method: 'POST', body: new URLSearchParams({ a: 1 }) }", "POST http://a.b/ application/x-www-form-urlencoded a=1")]
    [TestCase("{ url: 'http://a.b', method: 'POST', body: { a: 'ü' }, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }", "POST http://a.b/ application/x-www-form-urlencoded a=%C3%BC")]
    [TestCase("{ url: 'http://a.b', method: 'POST', body: Buffer.from('hi') }", "POST http://a.b/ hi")]
    [TestCase("{ url: 'http://a.b', headers: { 'X-A': 1 } }", "GET http://a.b/ X-A=1")]
    [TestCase("{ url: 'http://a.b', auth: { username: 'u', password: 'p' } }", "GET http://a.b/ Authorization=Basic dTpw")]
    public async Task Request_is_made_of_the_options(string options, string expected)
    {
        await RunAsync($"return await this.helpers.httpRequest({options})");

        Assert.That(_echo.Seen.Single(), Is.EqualTo(expected));
    }

    [TestCase("http://a.b/json", "", """{"a":1}""")]
    [TestCase("http://a.b/text", "", "\"{\\\"a\\\":1}\"")]
    [TestCase("http://a.b/text", "json: true", """{"a":1}""")]
    [TestCase("http://a.b/json", "encoding: 'arraybuffer'", """{"type":"Buffer","data":[123,34,97,34,58,49,125]}""")]
    [TestCase("http://a.b/json", "returnFullResponse: true", """{"body":{"a":1},"headers":{"content-type":"application/json","content-length":"7"},"statusCode":200,"statusMessage":"OK"}""")]
    [TestCase("http://a.b/404", "ignoreHttpStatusErrors: true, returnFullResponse: true", """{"body":"gone","headers":{"content-type":"text/plain","content-length":"4"},"statusCode":404,"statusMessage":"Not Found"}""")]
    public async Task Request_gives_what_was_answered(string url, string options, string expected)
    {
        string value = await RunAsync($"return await this.helpers.httpRequest({{ url: '{url}', {options} }})");

        Assert.That(value, Is.EqualTo(expected));
    }

    [Test]
    public async Task Request_answered_with_no_rejects()
    {
        string value = await RunAsync(
            "try { await this.helpers.httpRequest({ url: 'http://a.b/404' }) } catch (e) { return [e.message, e.httpCode, e.response.body] }");

        Assert.That(value, Is.EqualTo("""["Request failed with status code 404","404","gone"]"""));
    }

    [Test]
    public async Task Requests_are_made_side_by_side()
    {
        string value = await RunAsync(
            "return (await Promise.all([1, 2, 3].map(n => this.helpers.httpRequest({ url: 'http://a.b/json', qs: { n } })))).length");

        Assert.That((value, _echo.Seen.Count), Is.EqualTo(("3", 3)));
    }

    [TestCase("{ url: 'ftp://a.b' }", "'ftp://a.b' is no URL to request. Give \"url\" a whole one, beginning with http:// or https://. [line 1]")]
    [TestCase("{}", "'' is no URL to request. Give \"url\" a whole one, beginning with http:// or https://. [line 1]")]
    [TestCase("{ url: 'http://a.b/broken' }", "the line is broken")]
    [TestCase("{ url: 'http://a.b', method: 'POST', body: new FormData() }", "A script cannot send FormData. Use URLSearchParams, or an HTTP Request node with a multipart body.")]
    public void Request_that_cannot_be_made_fails(string options, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => RunAsync($"return await this.helpers.httpRequest({options})"));

        Assert.That(fault.Message, Does.StartWith(message));
    }

    private async Task<string> RunAsync(string code)
    {
        using var client = new HttpClient(_echo, disposeHandler: false);
        using var runner = new ScriptRunner(
            new FakeRun { Clock = TimeProvider.System }, FakeRun.View("{}"), ScriptLimits.ForScripts, new ScriptOutside { Http = () => client });
        return FakeRun.Show(await runner.RunForAllItemsAsync(code, CancellationToken.None));
    }

    /// <summary>Notes requests and answers by their path.</summary>
    private sealed class Echo : HttpMessageHandler
    {
        public List<string> Seen { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string seen = $"{request.Method} {request.RequestUri!.AbsoluteUri}"; // Every request has one.
            foreach ((string name, IEnumerable<string> values) in request.Headers)
                seen += name == "Accept" ? "" : $" {name}={string.Join(',', values)}";
            if (request.Content is { } content)
                seen += $" {(content.Headers.ContentType is { } type ? type + " " : "")}{await content.ReadAsStringAsync(cancellationToken)}";
            lock (Seen)
                Seen.Add(seen);
            return request.RequestUri.AbsolutePath switch
            {
                "/broken" => throw new HttpRequestException("the line is broken"),
                "/404" => Answer(HttpStatusCode.NotFound, "gone", "text/plain"),
                "/text" => Answer(HttpStatusCode.OK, """{"a":1}""", "text/plain"),
                _ => Answer(HttpStatusCode.OK, """{"a":1}""", "application/json"),
            };
        }

        private static HttpResponseMessage Answer(HttpStatusCode status, string text, string type)
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            content.Headers.ContentType = new(type);
            return new HttpResponseMessage(status) { Content = content };
        }
    }
}
