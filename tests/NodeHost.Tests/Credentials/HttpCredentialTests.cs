using NodeHost.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Tests.Credentials;

public sealed class HttpCredentialTests
{
    [TestCase(DomainRestriction.All, "", "https://any.example.com/", true)]
    [TestCase(DomainRestriction.None, "any.example.com", "https://any.example.com/", false)]
    [TestCase(DomainRestriction.Domains, "api.example.com", "https://API.example.com:8443/x", true)]
    [TestCase(DomainRestriction.Domains, "api.example.com", "https://evil-api.example.com/", false)]
    [TestCase(DomainRestriction.Domains, "api.example.com", "https://api.example.com.evil.org/", false)]
    [TestCase(DomainRestriction.Domains, "a.org, *.example.com", "https://deep.api.example.com/", true)]
    [TestCase(DomainRestriction.Domains, "a.org, *.example.com", "https://example.com/", false)]
    [TestCase(DomainRestriction.Domains, "a.org, *.example.com", "https://notexample.com/", false)]
    public void Domains_decide_where_a_record_may_go(DomainRestriction restriction, string domains, string target, bool allowed)
    {
        var record = new HttpBearerAuth { Token = new Secret("t"), AllowedHttpRequestDomains = restriction, AllowedDomains = domains };

        Assert.That(record.Allows(new Uri(target)), Is.EqualTo(allowed));
    }

    [TestCase("", 1)]
    [TestCase("example.com, *.example.org", 0)]
    [TestCase("https://example.com", 1)]
    public void Domain_list_is_checked(string domains, int problems)
    {
        var record = new HttpBearerAuth { Token = new Secret("t"), AllowedHttpRequestDomains = DomainRestriction.Domains, AllowedDomains = domains };

        Assert.That(record.Check().Count(problem => problem.Field == "allowedDomains"), Is.EqualTo(problems));
    }

    [TestCase("X-API-Key", "v", "")]
    [TestCase("", "v", "name")]
    [TestCase("X Key", "v", "name")]
    [TestCase("X-Key\r\n", "v", "name")]
    [TestCase("host", "v", "name")]
    [TestCase("X-API-Key", "v\r\nX-Evil: 1", "value")]
    public void Header_is_checked(string name, string value, string field)
    {
        var record = new HttpHeaderAuth { Name = name, Value = new Secret(value) };

        Assert.That(string.Join(',', record.Check().Select(problem => problem.Field)), Is.EqualTo(field));
    }

    [Test]
    public void Header_replaces_one_of_its_name()
    {
        using var request = new HttpRequestMessage();
        request.Headers.Add("X-API-Key", "old");

        new HttpHeaderAuth { Name = "x-api-key", Value = new Secret("new") }.Authenticate(request);

        Assert.That(request.Headers.GetValues("X-API-Key"), Is.EqualTo(new[] { "new" }));
    }

    [Test]
    public void Basic_is_encoded_as_utf8()
    {
        using var request = new HttpRequestMessage();

        new HttpBasicAuth { User = "jörg", Password = new Secret("pä:ss") }.Authenticate(request);

        Assert.That(request.Headers.Authorization?.ToString(), Is.EqualTo("Basic asO2cmc6cMOkOnNz"));
    }

    [Test]
    public void Basic_user_with_a_colon_is_refused() =>
        Assert.That(new HttpBasicAuth { User = "a:b", Password = new Secret("p") }.Check().Single().Field, Is.EqualTo("user"));

    [Test]
    public void Record_without_a_service_says_how_to_test_it()
    {
        using var http = new HttpClient();
        var record = new HttpBearerAuth { Token = new Secret("t") };

        Assert.That(
            () => record.TestAsync(http, CancellationToken.None),
            Throws.TypeOf<NodeFailedException>().With.Property("Code").EqualTo(Codes.CredentialNotTestable));
    }

    [Test]
    public void Field_names_are_those_of_n8n_and_of_its_retries()
    {
        string[] names =
        [
            .. Names<ThreeCxApi>(), .. Names<ThreeCxOAuth2Api>(), .. Names<HttpHeaderAuth>(), .. Names<HttpBasicAuth>(), .. Names<HttpBearerAuth>(),
        ];

        Assert.That(names.Distinct().Order(StringComparer.Ordinal), Is.EqualTo(new[]
        {
            "allowUnauthorizedCerts", "allowedDomains", "allowedHttpRequestDomains", "apiToken", "baseUrl", "clientId", "clientSecret",
            "maxTries", "name", "password", "token", "user", "value", "waitBetweenTries",
        }));
    }

    private static IEnumerable<string> Names<TCredential>() =>
        typeof(TCredential).GetProperties().Where(property => property.CanWrite).Select(WireNames.Of);
}
