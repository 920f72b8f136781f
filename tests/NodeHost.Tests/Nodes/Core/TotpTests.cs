using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>The expected passwords are those of RFC 6238, appendix B; those of other hashes are made with Python.</summary>
public sealed class TotpTests
{
    private const string Short = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private const string Middle = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA====";

    [TestCase(59, Short, """{"options":{"digits":8}}""", """{"token":"94287082","secondsRemaining":1}""")]
    [TestCase(59, Short, "{}", """{"token":"287082","secondsRemaining":1}""")]
    [TestCase(60, Short, """{"options":{"digits":6,"period":60}}""", """{"token":"287082","secondsRemaining":60}""")]
    [TestCase(1111111109, Short, """{"options":{"digits":8}}""", """{"token":"07081804","secondsRemaining":1}""")]
    [TestCase(59, Middle, """{"options":{"digits":8,"algorithm":"SHA256"}}""", """{"token":"46119246","secondsRemaining":1}""")]
    [TestCase(59, Short, """{"options":{"digits":8,"algorithm":"SHA224"}}""", """{"token":"45812810","secondsRemaining":1}""")]
    [TestCase(59, Short, """{"options":{"digits":8,"algorithm":"SHA3-224"}}""", """{"token":"56587200","secondsRemaining":1}""")]
    [TestCase(20000000000, "gezd gnbv gy3t qojq-gezdgnbvgy3tqojq", """{"options":{"digits":8}}""", """{"token":"65353130","secondsRemaining":10}""")]
    public async Task Totp_makes_the_password_of_the_moment(long seconds, string secret, string parameters, string expected) =>
        Assert.That(await Bench(seconds, secret, "GitHub:me").JsonAsync("totp", 1, parameters, """{"dropped":1}"""), Is.EqualTo(expected));

    [TestCase("""{"options":{"digits":0}}""", "a one-time password has 1 to 10 digits, and not 0.")]
    [TestCase("""{"options":{"period":0}}""", "the period must be at least 1 second, and is 0.")]
    public void Totp_says_what_is_wrong(string parameters, string message) =>
        Assert.That(Assert.ThrowsAsync<NodeFailedException>(() => Bench(59, Short, "a:b").RunAsync("totp", 1, parameters, "{}"))!.Message, Is.EqualTo(message));

    [TestCase("not base 32!", "a:b", "this is not Base32")]
    [TestCase(Short, "ab", "Malformed label - expected `issuer:username`")]
    public void Totp_refuses_a_faulty_record(string secret, string label, string message)
    {
        var fault = Assert.ThrowsAsync<CredentialException>(() => Bench(59, secret, label).RunAsync("totp", 1, "{}", "{}"));

        Assert.That(fault.Message, Does.Contain(message));
        Assert.That(fault.Message, Does.Not.Contain(secret));
    }

    [Test]
    public void Totp_needs_a_credential() =>
        Assert.That(new FlowBench().Plan("totp", 1, "{}").Problems.Single().Code, Is.EqualTo(Codes.CredentialNotDeclared));

    private static FlowBench Bench(long seconds, string secret, string label) => new(new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(seconds)))
    {
        Record = new CredentialRecord("Codes", "totpApi", new Dictionary<string, JToken> { ["secret"] = secret, ["label"] = label }, "test"),
    };
}
