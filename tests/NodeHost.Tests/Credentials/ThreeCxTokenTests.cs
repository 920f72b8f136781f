using System.Buffers.Text;
using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using NodeHost.Credentials;
using NodeHost.Sdk;
using RichardSzalay.MockHttp;

namespace NodeHost.Tests.Credentials;

public sealed class ThreeCxTokenTests
{
    private const string Endpoint = "https://pbx.example.com/connect/token";

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_000_000);

    private static readonly ThreeCxOAuth2Api Record = new()
    {
        BaseUrl = "https://pbx.example.com/xapi/v1",
        ClientId = "me & you",
        ClientSecret = new Secret("hush+hush"),
    };

    [Test]
    public async Task Token_is_asked_for_by_form()
    {
        using var pbx = new MockHttpMessageHandler();
        pbx.Expect(HttpMethod.Post, Endpoint)
            .WithContent("client_id=me+%26+you&client_secret=hush%2Bhush&grant_type=client_credentials")
            .Respond("application/json", """{"token_type":"Bearer","expires_in":60,"access_token":"abc","refresh_token":null}""");

        AccessToken token = await Request(pbx);

        Assert.That(token.Value.Reveal(), Is.EqualTo("abc"));
        Assert.That(token.ExpiresAt, Is.EqualTo(Now.AddSeconds(60)));
        pbx.VerifyNoOutstandingExpectation();
    }

    private static IEnumerable<TestCaseData> Expiries()
    {
        yield return new TestCaseData(Jwt("""{"exp":1003600}"""), "60", 3600).SetName("Expiry_of_the_token_itself_wins_over_minutes");
        yield return new TestCaseData(Jwt("""{"exp":1003600,"iat":1000000}"""), "3600", 3600).SetName("Expiry_of_the_token_itself_wins_over_seconds");
        yield return new TestCaseData(Jwt("""{"exp":900000,"iat":896400}"""), "60", 3600).SetName("Expiry_in_the_past_falls_back_to_the_lifetime");
        yield return new TestCaseData(Jwt("""{"exp":900000}"""), "60", -100000).SetName("Expiry_in_the_past_without_issue_time_stands");
        yield return new TestCaseData(Jwt("""{"sub":"x"}"""), "60", 60).SetName("Jwt_without_exp_falls_back_to_expires_in");
        yield return new TestCaseData("a.!.c", "60", 60).SetName("Token_that_only_looks_like_a_jwt_falls_back");
        yield return new TestCaseData("opaque", "3600", 3600).SetName("Opaque_token_reads_expires_in_as_seconds");
        yield return new TestCaseData("opaque", "\"60\"", 60).SetName("Expires_in_may_be_text");
        yield return new TestCaseData("opaque", "null", null).SetName("Unknown_expiry_is_null");
        yield return new TestCaseData("opaque", "-5", null).SetName("Negative_expires_in_is_unknown");
    }

    [TestCaseSource(nameof(Expiries))]
    public async Task Expiry(string token, string expiresIn, int? seconds)
    {
        using var pbx = new MockHttpMessageHandler();
        pbx.When(Endpoint).Respond("application/json", $$"""{"expires_in":{{expiresIn}},"access_token":"{{token}}"}""");

        AccessToken answer = await Request(pbx);

        Assert.That(answer.ExpiresAt, Is.EqualTo(seconds is null ? (DateTimeOffset?)null : Now.AddSeconds(seconds.Value)));
    }

    [TestCase(400, """{"error":"invalid_client"}""", Codes.TokenRefused, "The PBX issued no token; it answered 400 (invalid_client). Check the client id and the client secret")]
    [TestCase(401, """{"error":"unauthorized","error_description":"hush+hush is wrong"}""", Codes.TokenRefused, "it answered 401 (unauthorized: *** is wrong). Check the client id")]
    [TestCase(400, """{"error":"unsupported_grant_type"}""", Codes.TokenRefused, "The API client may not fetch tokens in this way")]
    [TestCase(200, """{"error":"invalid_client"}""", Codes.TokenRefused, "(invalid_client)")]
    [TestCase(401, "", Codes.TokenRefused, "it answered 401. Check the client id")]
    [TestCase(404, "<html><title>Shop</title></html>", Codes.UnexpectedAnswer, "answered 404 with an HTML page \"Shop\". This does not look like the API of a 3CX system.")]
    [TestCase(200, "<html></html>", Codes.UnexpectedAnswer, "This does not look like the API of a 3CX system.")]
    [TestCase(200, "{}", Codes.UnexpectedAnswer, "JSON without an access_token")]
    [TestCase(503, "", Codes.HttpStatus, "503")]
    public void Refusal_says_what_to_do(int status, string body, string code, string part)
    {
        using var pbx = new MockHttpMessageHandler();
        pbx.When(Endpoint).Respond((HttpStatusCode)status, "text/plain", body);

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(() => Request(pbx));

        Assert.That(failure?.Code, Is.EqualTo(code));
        Assert.That(failure?.Message, Does.Contain(part).And.Not.Contain("hush+hush"));
        Assert.That(failure?.HttpStatus, Is.EqualTo(status));
        Assert.That(failure?.CanRetry, Is.EqualTo(status == 503));
    }

    [Test]
    public void Empty_fields_are_explained()
    {
        ThreeCxOAuth2Api record = Record with { ClientId = " ", ClientSecret = new Secret("") };

        Assert.That(record.Check().Select(problem => problem.Field), Is.EqualTo(new[] { "clientId", "clientSecret" }));
    }

    private static async Task<AccessToken> Request(MockHttpMessageHandler pbx)
    {
        using HttpClient http = pbx.ToHttpClient();
        return await Record.RequestTokenAsync(http, new FakeTimeProvider(Now), CancellationToken.None);
    }

    private static string Jwt(string claims) => $"e30.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}.sig";
}
