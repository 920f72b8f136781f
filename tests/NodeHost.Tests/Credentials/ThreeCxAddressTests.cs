using NodeHost.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Tests.Credentials;

public sealed class ThreeCxAddressTests
{
    [TestCase("https://pbx.example.com", "https://pbx.example.com/xapi/v1/")]
    [TestCase(" https://pbx.example.com/ ", "https://pbx.example.com/xapi/v1/")]
    [TestCase("https://pbx.example.com:5001/xapi/v1", "https://pbx.example.com:5001/xapi/v1/")]
    [TestCase("https://pbx.example.com/XAPI/v1//", "https://pbx.example.com/xapi/v1/")]
    [TestCase("https://pbx.example.com/xapi", "https://pbx.example.com/xapi/v1/")]
    [TestCase("https://gate.example.com/pbx", "https://gate.example.com/pbx/xapi/v1/")]
    [TestCase("http://127.0.0.1:5000", "http://127.0.0.1:5000/xapi/v1/")]
    public void Base_url_leads_to_the_service_root(string baseUrl, string root)
    {
        ThreeCxApi record = Record(baseUrl);

        Assert.That(record.Check(), Is.Empty);
        Assert.That(record.ServiceRoot.AbsoluteUri, Is.EqualTo(root));
    }

    [TestCase("", "the address of the PBX is missing. Write it as in https://pbx.example.com.")]
    [TestCase("pbx.example.com", "this is not a complete URL. Write it with its scheme, as in https://pbx.example.com or https://pbx.example.com:5001.")]
    [TestCase("pbx.example.com:5001", "this is not a complete URL. Write it with its scheme, as in https://pbx.example.com or https://pbx.example.com:5001.")]
    [TestCase("https://", "this is not a complete URL. Write it with its scheme, as in https://pbx.example.com or https://pbx.example.com:5001.")]
    [TestCase("ftp://pbx.example.com", "the scheme is ftp, but a PBX is reached by https (or http). Write it as in https://pbx.example.com.")]
    [TestCase("https://me:hush@pbx.example.com", "a user name or password does not belong into the URL. Leave it out; the other fields of the record sign in.")]
    [TestCase("https://pbx.example.com/#/office", "a URL with ? or # is not a base URL. Write only the address of the PBX, as in https://pbx.example.com.")]
    public void Unusable_base_url_is_explained(string baseUrl, string problem)
    {
        ThreeCxApi record = Record(baseUrl);

        Assert.That(record.Check(), Is.EqualTo(new[] { ("baseUrl", problem) }));
        Assert.That(() => record.ServiceRoot, Throws.TypeOf<NodeFailedException>().With.Property("Code").EqualTo(Codes.CredentialInvalid));
    }

    [TestCase("")]
    [TestCase("Bearer abc")]
    [TestCase("abc\n")]
    [TestCase("abc def")]
    [TestCase("abcä")]
    public void Unusable_token_is_explained(string token)
    {
        ThreeCxApi record = Record("https://pbx.example.com") with { ApiToken = new Secret(token) };

        Assert.That(record.Check().Select(problem => problem.Field), Is.EqualTo(new[] { "apiToken" }));
    }

    [Test]
    public void Records_print_no_secret()
    {
        Credential[] records =
        [
            Record("https://me:hush@pbx.example.com"),
            new ThreeCxOAuth2Api { BaseUrl = "https://me:hush@pbx.example.com", ClientId = "c", ClientSecret = new Secret("hush") },
            new HttpHeaderAuth { Name = "X-Key", Value = new Secret("hush") },
            new HttpBasicAuth { User = "me", Password = new Secret("hush") },
            new HttpBearerAuth { Token = new Secret("hush") },
        ];

        Assert.That(records.Select(record => record.ToString()), Has.None.Contains("hush"));
    }

    private static ThreeCxApi Record(string baseUrl) => new() { BaseUrl = baseUrl, ApiToken = new Secret("hush") };
}
