using System.Net;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Http;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Http;

public sealed class CredentialTestTests
{
    private static readonly HeaderCredential Credential = new(new Uri("https://pbx.example.com/"));

    [Test]
    public async Task Record_that_works_gives_what_the_service_says()
    {
        using var bench = new PipelineBench(new PlayedService(_ => new(HttpStatusCode.OK) { Content = new StringContent("20.0.10") }));

        string said = await new CredentialTest(bench.Pipeline).RunAsync(new("PBX", "test", Credential, ""), CancellationToken.None);

        Assert.That(said, Is.EqualTo("20.0.10"));
    }

    [TestCase(HttpRequestError.NameResolutionError, Codes.NameNotResolved)]
    [TestCase(HttpRequestError.ConnectionError, Codes.ConnectionFailed)]
    [TestCase(HttpRequestError.SecureConnectionError, Codes.TlsFailed)]
    public void Record_that_does_not_work_says_why(HttpRequestError error, string code)
    {
        using var bench = new PipelineBench(new PlayedService(_ => throw new HttpRequestException(error)), new HastyClock());

        var failure = Assert.ThrowsAsync<NodeFailedException>(
            () => new CredentialTest(bench.Pipeline).RunAsync(new("PBX", "test", Credential, ""), CancellationToken.None));

        Assert.That(failure!.Code, Is.EqualTo(code));
    }
}
