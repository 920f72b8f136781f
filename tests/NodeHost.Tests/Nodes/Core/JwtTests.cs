using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class JwtTests
{
    private const string Known =
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

    private static readonly FakeTimeProvider Clock = new(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));

    [TestCase("sign", Codes.CredentialNotDeclared)]
    [TestCase("verify", Codes.CredentialNotDeclared)]
    [TestCase("decode", "")]
    public void Jwt_without_a_credential_is_refused_before_the_run_where_it_needs_one(string operation, string code) =>
        Assert.That(
            string.Join(' ', new FlowBench().Plan("jwt", 1, $$"""{"operation":"{{operation}}"}""").Problems.Select(static problem => problem.Code)), Is.EqualTo(code));

    [Test]
    public async Task Jwt_signs_claims_given_as_json()
    {
        string json = await Bench("your-256-bit-secret").JsonAsync(
            "jwt", 1, """{"useJson":true,"claimsJson":"{\"sub\":\"1234567890\",\"name\":\"John Doe\",\"iat\":1516239022}"}""", "{}");

        Assert.That(json, Is.EqualTo($$"""{"token":"{{Known}}"}"""));
    }

    [Test]
    public async Task Jwt_signs_claims_one_by_one_and_says_when()
    {
        string json = await Bench("s").JsonAsync(
            "jwt", 1, """{"claims":{"audience":"a","expiresIn":60,"issuer":"i","jwtid":"j","notBefore":-5,"subject":"s"},"options":{"kid":"k","algorithm":"HS512"}}""", "{}");

        string token = NodeJson.Parse(json)["token"]!.ToString();
        string read = await Bench("s").JsonAsync("jwt", 1, $$$"""{"operation":"verify","token":"{{{token}}}","options":{"complete":true,"algorithm":"HS512"}}""", "{}");
        Assert.That(read, Does.StartWith(
            """{"header":{"alg":"HS512","typ":"JWT","kid":"k"},"payload":{"aud":"a","exp":1700000060,"iss":"i","jti":"j","nbf":1699999995,"sub":"s","iat":1700000000},"signature":"""));
    }

    [TestCase("""{"operation":"verify"}""", """{"payload":{"sub":"1234567890","name":"John Doe","iat":1516239022}}""")]
    [TestCase("""{"operation":"decode"}""", """{"payload":{"sub":"1234567890","name":"John Doe","iat":1516239022}}""")]
    [TestCase("""{"operation":"decode","options":{"complete":true}}""", """{"header":{"alg":"HS256","typ":"JWT"},"payload":{"sub":"1234567890","name":"John Doe","iat":1516239022},"signature":"SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"}""")]
    public async Task Jwt_reads_a_token(string parameters, string expected)
    {
        var all = (JObject)NodeJson.Parse(parameters);
        all["token"] = Known;

        Assert.That(await Bench("your-256-bit-secret").JsonAsync("jwt", 1, NodeJson.Write(all), "{}"), Is.EqualTo(expected));
    }

    [TestCase("RS256")]
    [TestCase("PS384")]
    [TestCase("ES256")]
    [TestCase("ES512")]
    public async Task Jwt_signs_and_verifies_with_keys(string algorithm)
    {
        (string privateKey, string publicKey) = KeysFor(algorithm);
        var bench = new FlowBench(Clock) { Record = Record(("keyType", "pemKey"), ("privateKey", privateKey), ("publicKey", publicKey), ("algorithm", algorithm)) };

        string signed = await bench.JsonAsync("jwt", 1, """{"claims":{"subject":"s"}}""", "{}");
        string token = NodeJson.Parse(signed)["token"]!.ToString();
        string read = await bench.JsonAsync("jwt", 1, $$"""{"operation":"verify","token":"{{token}}"}""", "{}");

        Assert.That(read, Is.EqualTo("""{"payload":{"sub":"s","iat":1700000000}}"""));
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => bench.RunAsync("jwt", 1, $$"""{"operation":"verify","token":"{{Tampered(token)}}"}""", "{}"));
        Assert.That(fault.Message, Is.EqualTo("invalid signature"));
    }

    [TestCase("""{"exp":1699999999}""", "{}", "jwt expired")]
    [TestCase("""{"exp":1700000000}""", "{}", "jwt expired")]
    [TestCase("""{"exp":1699999999}""", """{"ignoreExpiration":true}""", null)]
    [TestCase("""{"exp":1699999999}""", """{"clockTolerance":2}""", null)]
    [TestCase("""{"nbf":1700000009}""", "{}", "jwt not active")]
    [TestCase("""{"nbf":1700000009}""", """{"ignoreNotBefore":true}""", null)]
    [TestCase("""{"nbf":1700000009}""", """{"clockTolerance":9}""", null)]
    [TestCase("""{"exp":"soon"}""", "{}", "invalid exp value")]
    [TestCase("{}", """{"algorithm":"HS384"}""", "invalid algorithm")]
    public async Task Jwt_verifies_times_and_algorithm(string payload, string options, string? message)
    {
        FlowBench bench = Bench("s");
        string signed = await bench.JsonAsync("jwt", 1, NodeJson.Write(new JObject { ["useJson"] = true, ["claimsJson"] = payload }), "{}");
        string verify = NodeJson.Write(new JObject { ["operation"] = "verify", ["token"] = NodeJson.Parse(signed)["token"], ["options"] = NodeJson.Parse(options) });

        if (message is null)
            Assert.That(await bench.RunAsync("jwt", 1, verify, "{}"), Has.Count.EqualTo(1));
        else
            Assert.That(Assert.ThrowsAsync<NodeFailedException>(() => bench.RunAsync("jwt", 1, verify, "{}"))!.Message, Is.EqualTo(message));
    }

    [TestCase("""{"operation":"verify","token":""}""", Codes.TokenInvalid, "jwt must be provided")]
    [TestCase("""{"operation":"decode","token":"a.b"}""", Codes.TokenInvalid, "jwt malformed")]
    [TestCase("""{"operation":"decode","token":"a.b.c"}""", Codes.TokenInvalid, "jwt malformed")]
    [TestCase("""{"operation":"verify","token":"eyJhbGciOiJIUzI1NiJ9.e30."}""", Codes.TokenInvalid, "jwt signature is required")]
    [TestCase("""{"options":{"algorithm":"RS256"}}""", Codes.KeyUnusable, "secretOrPrivateKey must be an asymmetric key when using RS256")]
    [TestCase("""{"useJson":true,"claimsJson":"[]"}""", Codes.WrongJsonShape, "The payload claims must be a JSON object")]
    public void Jwt_says_what_is_wrong(string parameters, string code, string message)
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => Bench("topsecret").RunAsync("jwt", 1, parameters, "{}"));

        Assert.That(fault.Code, Is.EqualTo(code));
        Assert.That(fault.Message, Does.StartWith(message));
        Assert.That($"{fault.Message}{fault.Hint}", Does.Not.Contain("topsecret"));
    }

    [Test]
    public void Jwt_takes_no_public_key_for_a_secret()
    {
        (string privateKey, string publicKey) = KeysFor("RS256");
        var bench = new FlowBench(Clock) { Record = Record(("keyType", "pemKey"), ("privateKey", privateKey), ("publicKey", publicKey), ("algorithm", "HS256")) };

        var fault = Assert.ThrowsAsync<NodeFailedException>(() => bench.RunAsync("jwt", 1, $$"""{"operation":"verify","token":"{{Known}}"}""", "{}"));

        Assert.That(fault.Message, Is.EqualTo("secretOrPrivateKey must be a symmetric key when using HS256"));
    }

    [Test]
    public void Jwt_refuses_tokens_without_a_signature_before_the_run() =>
        Assert.That(Bench("s").Plan("jwt", 1, """{"options":{"algorithm":"none"}}""").Problems.Single().Message, Does.Contain("'none' is not supported"));

    private static FlowBench Bench(string secret) => new(Clock) { Record = Record(("secret", secret)) };

    private static CredentialRecord Record(params (string Name, string Value)[] fields) =>
        new("Tokens", "jwtAuth", fields.ToDictionary(static field => field.Name, static field => (JToken)field.Value), "test");

    private static string Tampered(string token)
    {
        string[] parts = token.Split('.');
        return $"{parts[0]}.{System.Buffers.Text.Base64Url.EncodeToString("{\"sub\":\"x\"}"u8)}.{parts[2]}";
    }

    private static (string Private, string Public) KeysFor(string algorithm)
    {
        AsymmetricAlgorithm key = algorithm switch
        {
            "ES256" => ECDsa.Create(ECCurve.NamedCurves.nistP256),
            "ES512" => ECDsa.Create(ECCurve.NamedCurves.nistP521),
            _ => RSA.Create(2048),
        };
        using (key)
            return (key.ExportPkcs8PrivateKeyPem(), key.ExportSubjectPublicKeyInfoPem());
    }
}
