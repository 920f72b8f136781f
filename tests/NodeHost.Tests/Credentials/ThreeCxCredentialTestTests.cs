using System.Net;
using NodeHost.Credentials;
using NodeHost.Sdk;
using RichardSzalay.MockHttp;

namespace NodeHost.Tests.Credentials;

public sealed class ThreeCxCredentialTestTests
{
    [TestCase("https://pbx.example.com:5001", null, "3CX at pbx.example.com:5001 accepts the record.")]
    [TestCase("https://pbx.example.com", "20.0.10", "3CX version 20.0.10 at pbx.example.com accepts the record.")]
    [TestCase("http://pbx.example.com", null, "3CX at pbx.example.com accepts the record. Its base URL begins with http, so the token travels unencrypted: use https.")]
    [TestCase("http://127.0.0.1:5000", null, "3CX at 127.0.0.1:5000 accepts the record.")]
    public async Task Record_that_works_tells_the_version(string baseUrl, string? version, string said)
    {
        using var pbx = new MockHttpMessageHandler();
        var headers = version is null ? new Dictionary<string, string>() : new() { ["X-3CX-Version"] = version };
        pbx.When(HttpMethod.Get, $"{baseUrl}/xapi/v1/Receptionists").Respond(HttpStatusCode.OK, headers, "application/json", """{"value":[]}""");
        using HttpClient http = pbx.ToHttpClient();

        string answer = await Record(baseUrl).TestAsync(http, CancellationToken.None);

        Assert.That(answer, Is.EqualTo(said));
    }

    [TestCase(401, "", Codes.XapiRefused, "did not accept the token")]
    [TestCase(403, "", Codes.XapiRefused, "the role of the API client is too low, or the licence")]
    [TestCase(404, "", Codes.UnexpectedAnswer, "answered 404 with no content. This does not look like the API of a 3CX system. Check the base URL")]
    [TestCase(200, "<html><title>Shop</title><input name=\"value\"></html>", Codes.UnexpectedAnswer, "an HTML page \"Shop\"")]
    [TestCase(503, "", Codes.HttpStatus, "503")]
    public void Record_that_does_not_work_says_why(int status, string body, string code, string part)
    {
        using var pbx = new MockHttpMessageHandler();
        pbx.When("*").Respond((HttpStatusCode)status, "text/html", body);
        using HttpClient http = pbx.ToHttpClient();

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(() => Record("https://pbx.example.com").TestAsync(http, CancellationToken.None));

        Assert.That(failure?.Code, Is.EqualTo(code));
        Assert.That(failure?.Message, Does.Contain(part));
    }

    [Test]
    public void Request_gets_the_token()
    {
        using var request = new HttpRequestMessage();

        Record("https://pbx.example.com").Authenticate(request);

        Assert.That(request.Headers.Authorization?.ToString(), Is.EqualTo("Bearer abc"));
    }

    private static ThreeCxApi Record(string baseUrl) => new() { BaseUrl = baseUrl, ApiToken = new Secret("abc") };
}
