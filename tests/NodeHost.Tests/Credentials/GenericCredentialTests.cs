using NodeHost.Credentials;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Tests.Credentials;

/// <summary>Records of the generic kinds as credentials files write them, with what is wrong with them.</summary>
public sealed class GenericCredentialTests
{
    private static readonly NodeCatalog Catalog = new(typeof(OAuth2Api).Assembly.GetTypes());

    [TestCase("""{"kind":"httpQueryAuth","name":"k","value":"secret"}""", "")]
    [TestCase("""{"kind":"httpQueryAuth","name":"k"}""", "field \"value\" (Value) is missing.")]
    [TestCase("""{"kind":"httpDigestAuth","user":"u","password":"secret"}""", "")]
    [TestCase("""{"kind":"httpDigestAuth","user":"u","allowedHttpRequestDomains":"domains"}""", "field \"allowedDomains\": no domain is listed.")]
    [TestCase("""{"kind":"httpCustomAuth","json":"{\"headers\":{\"a\":\"b\"}}"}""", "")]
    [TestCase("""{"kind":"httpCustomAuth","json":{"headers":{"a":"${TOKEN}"}}}""", "")]
    [TestCase("""{"kind":"httpCustomAuth","json":{"headers":{"a":"${MISSING}"}}}""", "field \"json\": the environment variable MISSING is not set.")]
    [TestCase("""{"kind":"httpCustomAuth","json":{"header":{"a":"b"}}}""", "field \"json\": there is no part \"header\". Possible are headers, qs and body.")]
    [TestCase("""{"kind":"httpCustomAuth","json":{"qs":"a=b"}}""", "field \"json\": \"qs\" is an object of names and values.")]
    [TestCase("""{"kind":"httpCustomAuth","json":"{secret"}""", "field \"json\": expected JSON")]
    [TestCase("""{"kind":"oAuth2Api","grantType":"clientCredentials","accessTokenUrl":"https://a/t","clientId":"i"}""", "")]
    [TestCase("""{"kind":"oAuth2Api","grantType":"clientCredentials","accessTokenUrl":"nowhere","clientId":"i"}""", "field \"accessTokenUrl\": this is not the URL of a token endpoint")]
    [TestCase("""{"kind":"oAuth2Api","grantType":"clientCredentials","accessTokenUrl":"https://a/t"}""", "field \"clientId\": a client without an id gets no token.")]
    [TestCase("""{"kind":"oAuth2Api","accessTokenUrl":"https://a/t"}""", "field \"oauthTokenData\": there is no token in the record")]
    [TestCase("""{"kind":"oAuth2Api","oauthTokenData":{"access_token":"secret"}}""", "")]
    [TestCase("""{"kind":"oAuth2Api","authUrl":"https://a","authQueryParameters":"a=b","useDynamicClientRegistration":false,"oauthTokenData":"{\"access_token\":\"secret\"}"}""", "")]
    public void Record_is_complete_or_told_why_not(string record, string fault)
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, $"{{\"Mine\":{record}}}");
        var redactor = new Redactor();
        var variables = new Dictionary<string, string> { ["TOKEN"] = "secret" };
        var resolver = new CredentialResolver(Catalog, CredentialSources.Of(Catalog, file, variables), redactor);

        string message = "";
        try
        {
            string text = resolver.Resolve("Mine").Credential.ToString();
            Assert.That(text, Does.Not.Contain("secret"));
            Assert.That(record.Contains("secret", StringComparison.Ordinal) || record.Contains("TOKEN", StringComparison.Ordinal) ? redactor.Redact("secret") : "***", Is.EqualTo("***"));
        }
        catch (CredentialException found)
        {
            message = found.Message;
        }
        finally
        {
            File.Delete(file);
        }

        Assert.That(message, fault.Length == 0 ? Is.Empty : Does.Contain(fault).And.Not.Contain("{secret"));
    }

    [TestCase("https://api.example.com/x", true)]
    [TestCase("https://login.example.com/token", true)]
    [TestCase("https://evil.example.org/", false)]
    public void OAuth2_goes_to_allowed_hosts_and_to_the_issuer(string target, bool allowed)
    {
        var record = new OAuth2Api
        {
            AccessTokenUrl = "https://login.example.com/token",
            AllowedHttpRequestDomains = DomainRestriction.Domains,
            AllowedDomains = "api.example.com",
        };

        Assert.That(record.Allows(new Uri(target)), Is.EqualTo(allowed));
    }

    [Test]
    public void Example_file_is_right()
    {
        string file = Path.GetFullPath(Path.Combine(TestContext.CurrentContext.TestDirectory, "..", "..", "..", "..", "credentials", "example.credentials.json"));
        var variables = new[] { "PBX_TOKEN", "TICKET_KEY", "DIRECTORY_PASSWORD", "STATUS_TOKEN", "WEATHER_KEY", "SHOP_KEY", "CRM_SECRET" }.ToDictionary(name => name, _ => "x1y2z3");
        var resolver = new CredentialResolver(Catalog, CredentialSources.Of(Catalog, file, variables), new Redactor());

        foreach (string name in (string[])["Weather", "Shop", "CRM", "Status page"])
            Assert.That(() => resolver.Resolve(name), Throws.Nothing);
    }
}
