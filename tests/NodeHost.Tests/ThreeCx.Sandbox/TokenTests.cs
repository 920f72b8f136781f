using System.Buffers.Text;
using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox;

namespace NodeHost.Tests.ThreeCxSandbox;

public sealed class TokenTests
{
    [Test]
    public async Task Token_of_a_form_opens_the_API()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        using FormUrlEncodedContent form = SandboxSession.Credentials();

        (HttpStatusCode status, JObject body) = await session.TokenAsync(form);
        session.UseToken((string)body["access_token"]!);
        (HttpStatusCode answer, _) = await session.GetAsync("Receptionists?$top=1");

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((string?)body["token_type"], Is.EqualTo("Bearer"));
        Assert.That((int?)body["expires_in"], Is.EqualTo(3600));
        Assert.That(body["refresh_token"]!.Type, Is.EqualTo(JTokenType.Null));
        Assert.That(answer, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(session.Sandbox.Journal[0], Is.EqualTo(new SandboxRequest("POST", "/connect/token", 200, null)));
    }

    [Test]
    public async Task Token_of_a_multipart_form_opens_the_API()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("sandbox"), "client_id" },
            { new StringContent("sandbox-secret"), "client_secret" },
            { new StringContent("client_credentials"), "grant_type" },
        };

        (HttpStatusCode status, JObject body) = await session.TokenAsync(form);

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK), body.ToString());
    }

    [TestCase(false, 5400)]
    [TestCase(true, 90)]
    public async Task Token_tells_its_true_end_whatever_the_unit_of_expires_in(bool inMinutes, int expiresIn)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddDays(20_000));
        await using SandboxSession session = await SandboxSession.StartAsync(
            new SandboxOptions { Clock = clock, TokenLifetime = TimeSpan.FromMinutes(90), ExpiresInMinutes = inMinutes });
        using FormUrlEncodedContent form = SandboxSession.Credentials();

        (_, JObject body) = await session.TokenAsync(form);

        string payload = ((string)body["access_token"]!).Split('.')[1];
        JObject claims = SandboxSession.Json(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(payload)));
        Assert.That((long?)claims["exp"], Is.EqualTo(clock.GetUtcNow().AddMinutes(90).ToUnixTimeSeconds()));
        Assert.That((int?)body["expires_in"], Is.EqualTo(expiresIn));
    }

    [Test]
    public async Task Token_ends_with_its_lifetime()
    {
        var clock = new FakeTimeProvider();
        await using SandboxSession session = await SandboxSession.StartAsync(new SandboxOptions { Clock = clock });
        using FormUrlEncodedContent form = SandboxSession.Credentials();
        (_, JObject body) = await session.TokenAsync(form);
        session.UseToken((string)body["access_token"]!);

        clock.Advance(TimeSpan.FromMinutes(59));
        (HttpStatusCode before, _) = await session.GetAsync("Receptionists");
        clock.Advance(TimeSpan.FromMinutes(1));
        (HttpStatusCode after, _) = await session.GetAsync("Receptionists");

        Assert.That((before, after), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.Unauthorized)));
    }

    [Test]
    public async Task New_token_ends_the_earlier_one()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        using FormUrlEncodedContent form = SandboxSession.Credentials();
        (_, JObject first) = await session.TokenAsync(form);
        using FormUrlEncodedContent again = SandboxSession.Credentials();
        await session.TokenAsync(again);

        session.UseToken((string)first["access_token"]!);
        (HttpStatusCode status, _) = await session.GetAsync("Receptionists");

        Assert.That(status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase("sandbox", "wrong", "client_credentials", 401, "invalid_client")]
    [TestCase("wrong", "sandbox-secret", "client_credentials", 401, "invalid_client")]
    [TestCase("sandbox", "sandbox-secret", "password", 400, "unsupported_grant_type")]
    public async Task Token_is_refused_in_the_words_of_OAuth(string id, string secret, string grant, int expected, string error)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        using FormUrlEncodedContent form = SandboxSession.Credentials(id, secret, grant);

        (HttpStatusCode status, JObject body) = await session.TokenAsync(form);

        Assert.That((int)status, Is.EqualTo(expected));
        Assert.That((string?)body["error"], Is.EqualTo(error));
        Assert.That((string?)body["error_description"], Is.Not.Empty);
    }

    [Test]
    public async Task Token_request_without_a_form_is_refused()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");

        (HttpStatusCode status, JObject body) = await session.TokenAsync(json);

        Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((string?)body["error"], Is.EqualTo("invalid_request"));
    }

    [TestCase(null)]
    [TestCase("Bearer wrong")]
    [TestCase("Bearer ")]
    [TestCase("Basic sandbox-token")]
    public async Task Request_without_a_good_token_answers_401(string? authorization)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        session.Client.DefaultRequestHeaders.Remove("Authorization");
        if (authorization is not null)
            session.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        using HttpResponseMessage response = await session.Client.GetAsync(new Uri("Receptionists", UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(response.Headers.WwwAuthenticate.Single().Scheme, Is.EqualTo("Bearer"));
    }

    [Test]
    public async Task No_API_token_is_accepted_where_none_is_set()
    {
        await using SandboxSession session = await SandboxSession.StartAsync(new SandboxOptions { ApiToken = "" });
        session.Client.DefaultRequestHeaders.Authorization = null;
        session.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer ");

        (HttpStatusCode status, _) = await session.GetAsync("Receptionists");

        Assert.That(status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }
}
