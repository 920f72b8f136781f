using Newtonsoft.Json.Linq;
using NodeHost.Credentials;
using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;
using NodeHost.Tests.Nodes.Core;

namespace NodeHost.Tests.Credentials;

public sealed class SecretCredentialTests
{
    [Test]
    public void Secret_credential_is_sent_nowhere()
    {
        var bench = new FlowBench { Record = new CredentialRecord("Key", "jwtAuth", new Dictionary<string, JToken> { ["secret"] = "topsecret" }, "test") };

        var fault = Assert.ThrowsAsync<NodeFailedException>(() => bench.RunAsync(
            "httpRequest", 4.2, """{"url":"http://127.0.0.1:9/","authentication":"genericCredentialType","genericAuthType":"jwtAuth"}""", "{}"));

        Assert.That(fault.Code, Is.EqualTo(Codes.CredentialOrigin));
        Assert.That(fault.Message, Does.Not.Contain("topsecret"));
    }

    [Test]
    public void Secret_credential_prints_no_secret() =>
        Assert.That(new CryptoKeys { HmacSecret = new Secret("topsecret"), SignPrivateKey = new Secret("topsecret") }.ToString(), Does.Not.Contain("topsecret"));

    [Test]
    public void Secret_credential_cannot_be_tested_or_authenticate()
    {
        var record = new CryptoKeys();

        Assert.That(record.Allows(new Uri("http://localhost")), Is.False);
        Assert.Throws<NotSupportedException>(() => record.Authenticate(new HttpRequestMessage()));
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => record.TestAsync(new HttpClient(), CancellationToken.None));
        Assert.That(fault.Code, Is.EqualTo(Codes.CredentialNotTestable));
    }

    [Test]
    public void Secret_credential_without_a_key_is_faulty() =>
        Assert.That(new JwtAuth { KeyType = JwtKeyType.PemKey }.Check().Single().Field, Is.EqualTo("privateKey"));
}
