using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Nodes.Http;

/// <summary>The generic credentials, as a service sees them.</summary>
public sealed class AuthenticationTests
{
    [TestCase("httpBasicAuth", """{"user":"u","password":"p"}""", "GET https://a.example/x?q=1", "Authorization: Basic dTpw")]
    [TestCase("httpHeaderAuth", """{"name":"X-Key","value":"secret"}""", "GET https://a.example/x?q=1", "X-Key: secret")]
    [TestCase("httpBearerAuth", """{"token":"secret"}""", "GET https://a.example/x?q=1", "Authorization: Bearer secret")]
    [TestCase("httpQueryAuth", """{"name":"key","value":"a b"}""", "GET https://a.example/x?q=1&key=a b", "")]
    [TestCase("httpQueryAuth", """{"name":"q","value":"2"}""", "GET https://a.example/x?q=2", "")]
    [TestCase("httpCustomAuth", """{"json":"{\"headers\":{\"X-Key\":\"secret\"},\"qs\":{\"k\":\"v\"}}"}""", "GET https://a.example/x?q=1&k=v", "X-Key: secret")]
    public async Task Credential_is_added_to_the_request(string kind, string record, string line, string header)
    {
        using var bench = new HttpBench(_ => HttpBench.Json("{}"), $$"""{"{{kind}}":{{record}}}""");

        await bench.RunAsync("httpRequest", 4.2, Parameters(kind), credentials: Named(kind));

        Asked asked = bench.Requests.Single();
        Assert.That(asked.Line, Is.EqualTo(line));
        Assert.That(asked.Headers, Does.Contain(header));
    }

    [TestCase("json", "", """{"a":"1","token":"t"}""")]
    [TestCase("form-urlencoded", "", "a=1&token=t")]
    [TestCase("raw", "The credential adds fields to the body, which is possible for a JSON body and for a form alone.", "")]
    public async Task Custom_credential_adds_fields_to_the_body(string type, string failure, string body)
    {
        using var bench = new HttpBench(_ => HttpBench.Json("{}"), """{"httpCustomAuth":{"json":"{\"body\":{\"token\":\"t\"}}"}}""");
        string parameters = Parameters("httpCustomAuth", $$""","method":"POST","sendBody":true,"contentType":"{{type}}","rawContentType":"text/plain","body":"x","bodyParameters":{"parameters":[{"name":"a","value":"1"}]}""");

        RunReport report = await bench.RunAsync("httpRequest", 4.2, parameters, credentials: Named("httpCustomAuth"));

        Assert.That(report.Failure?.Message ?? "", Is.EqualTo(failure));
        Assert.That(bench.Requests.SingleOrDefault()?.Body ?? "", Is.EqualTo(body));
    }

    [TestCase("MD5", "auth")]
    [TestCase("SHA-256", "auth,auth-int")]
    [TestCase("MD5-sess", "auth")]
    [TestCase("MD5", "")]
    public async Task Digest_answers_the_challenge(string algorithm, string protection)
    {
        string qop = protection.Length == 0 ? "" : $", qop=\"{protection}\"";
        using var bench = new HttpBench(
            asked => asked.HeaderOf("Authorization") is null
                ? new HttpResponseMessage(System.Net.HttpStatusCode.Unauthorized) { Headers = { { "WWW-Authenticate", $"Digest realm=\"r, 1\", nonce=\"n0\", opaque=\"o\", algorithm={algorithm}{qop}" } } }
                : HttpBench.Json("""{"ok":1}"""),
            """{"httpDigestAuth":{"user":"u","password":"p"}}""");

        RunReport report = await bench.RunAsync("httpRequest", 4.2, Parameters("httpDigestAuth"), credentials: Named("httpDigestAuth"));

        Assert.That(HttpBench.JsonOf(report), Is.EqualTo("""{"ok":1}"""));
        string header = bench.Requests.Last().HeaderOf("Authorization")!;
        Assert.That(Part(header, "response"), Is.EqualTo(Expected(algorithm, protection.Length > 0, Part(header, "cnonce"))));
        Assert.That(header, Does.StartWith("Digest username=\"u\", realm=\"r, 1\", nonce=\"n0\", uri=\"/x?q=1\"").And.Contain("opaque=\"o\""));
    }

    [Test]
    public async Task Digest_that_is_not_understood_stays_refused()
    {
        using var bench = new HttpBench(
            _ => new HttpResponseMessage(System.Net.HttpStatusCode.Unauthorized) { Headers = { { "WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", algorithm=SHA-512" } } },
            """{"httpDigestAuth":{"user":"u","password":"p"}}""");

        RunReport report = await bench.RunAsync("httpRequest", 4.2, Parameters("httpDigestAuth"), credentials: Named("httpDigestAuth"));

        Assert.That(report.Failure!.Message, Is.EqualTo("Authorization failed - please check your credentials"));
        Assert.That(bench.Requests, Has.Count.EqualTo(1));
    }

    [TestCase("header", "grant_type=client_credentials&scope=a+b", "Basic aWQ6cyUzRA==")]
    [TestCase("body", "grant_type=client_credentials&scope=a+b&client_id=id&client_secret=s%3D", null)]
    public async Task OAuth2_asks_once_for_a_token_with_its_own_id(string authentication, string form, string? header)
    {
        using var bench = new HttpBench(
            asked => HttpBench.Json(asked.Line == "POST https://login.example/token" ? """{"access_token":"fresh-token","expires_in":3600}""" : "{}"),
            $$$"""{"oAuth2Api":{"grantType":"clientCredentials","accessTokenUrl":"https://login.example/token","clientId":"id","clientSecret":"s=","scope":"a b","authentication":"{{{authentication}}}"}}""");

        await bench.RunAsync("httpRequest", 4.2, Parameters("oAuth2Api"), NodeHost.Sdk.Testing.TestBench.Items("{}", "{}"), Named("oAuth2Api"));

        Assert.That(bench.Requests, Has.Count.EqualTo(3));
        Assert.That((bench.Requests.First().Body, bench.Requests.First().HeaderOf("Authorization")), Is.EqualTo((form, header)));
        Assert.That(bench.Requests.Skip(1).Select(asked => asked.HeaderOf("Authorization")), Is.All.EqualTo("Bearer fresh-token"));
    }

    [Test]
    public async Task OAuth2_renews_a_token_that_is_no_longer_taken()
    {
        using var bench = new HttpBench(
            asked => asked.Line.Contains("/token", StringComparison.Ordinal) ? HttpBench.Json("""{"access_token":"fresh-token"}""")
                : HttpBench.Json("{}", asked.HeaderOf("Authorization") == "Bearer fresh-token" ? 200 : 401),
            """{"oAuth2Api":{"accessTokenUrl":"https://login.example/token","clientId":"id","clientSecret":"secret","oauthTokenData":{"access_token":"stale-token","refresh_token":"again"}}}""");

        RunReport report = await bench.RunAsync("httpRequest", 4.2, Parameters("oAuth2Api"), credentials: Named("oAuth2Api"));

        Assert.That(report.Failure, Is.Null);
        Assert.That(bench.Requests.Select(asked => asked.HeaderOf("Authorization")), Is.EqualTo(new[] { "Bearer stale-token", "Basic aWQ6c2VjcmV0", "Bearer fresh-token" }));
        Assert.That(bench.Requests.ElementAt(1).Body, Is.EqualTo("refresh_token=again&grant_type=refresh_token"));
    }

    [Test]
    public async Task OAuth2_refusal_says_why_and_shows_no_secret()
    {
        using var bench = new HttpBench(
            _ => HttpBench.Json("""{"error":"invalid_client","error_description":"unknown client","sent":"top-secret"}""", 400),
            """{"oAuth2Api":{"grantType":"clientCredentials","accessTokenUrl":"https://login.example/token","clientId":"id","clientSecret":"top-secret"}}""");

        RunReport report = await bench.RunAsync("httpRequest", 4.2, Parameters("oAuth2Api"), credentials: Named("oAuth2Api"));

        Assert.That(report.Failure!.Message, Does.StartWith("POST https://login.example/token issued no token; it answered 400 (invalid_client: unknown client).").And.Not.Contain("top-secret"));
    }

    [TestCase(1, "headerAuth", "httpHeaderAuth")]
    public async Task First_version_chooses_the_credential_by_its_own_names(double version, string authentication, string kind)
    {
        using var bench = new HttpBench(_ => HttpBench.Json("{}"), """{"httpHeaderAuth":{"name":"X-Key","value":"secret"},"httpBasicAuth":{"user":"u"}}""");

        await bench.RunAsync("httpRequest", version, $$"""{"url":"https://a.example/","authentication":"{{authentication}}"}""", credentials: """{"httpBasicAuth":{"name":"Mine"},"httpHeaderAuth":{"name":"Mine"}}""");

        Assert.That(bench.Requests.Single().Headers, Does.Contain("X-Key: secret"), kind);
    }

    private static string Parameters(string kind, string more = "") =>
        $$"""{"url":"https://a.example/x?q=1","authentication":"genericCredentialType","genericAuthType":"{{kind}}"{{more}}}""";

    private static string Named(string kind) => $$$"""{"{{{kind}}}":{"name":"Mine"}}""";

    private static string Part(string header, string name) => Regex.Match(header, $" {name}=\"([^\"]*)\"").Groups[1].Value;

    private static string Expected(string algorithm, bool counts, string own)
    {
        Func<string, string> hash = algorithm.StartsWith("SHA", StringComparison.Ordinal)
            ? text => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))
            : Md5;
        string secret = hash("u:r, 1:p");
        if (algorithm.EndsWith("-sess", StringComparison.Ordinal))
            secret = hash($"{secret}:n0:{own}");
        string wanted = hash("GET:/x?q=1");
        return counts ? hash($"{secret}:n0:00000001:{own}:auth:{wanted}") : hash($"{secret}:n0:{wanted}");
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5351", Justification = "Digest is made of it.")]
    private static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));
}
