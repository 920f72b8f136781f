using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Credentials;

/// <summary>A folder, an environment and a store of the test's own.</summary>
internal sealed class CredentialBench : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nodehost-").FullName;

    public NodeCatalog Catalog { get; } = new([typeof(PhoneApi), typeof(MailApi)]);

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public Redactor Redactor { get; } = new();

    public CredentialStore Store => new(At("credentials.store"), Variables.GetValueOrDefault("NODEHOST_KEY"));

    public string At(string file) => Path.Combine(_folder, file);

    public string Write(string file, string text)
    {
        File.WriteAllText(At(file), text);
        return At(file);
    }

    public CredentialResolver Resolver(string? json = null)
    {
        Variables["NODEHOST_STORE"] = At("credentials.store");
        string? file = json is null ? null : Write("credentials.json", json);
        return new CredentialResolver(Catalog, CredentialSources.Of(Catalog, file, Variables), Redactor);
    }

    /// <summary>The message of the fault, with the folder taken out.</summary>
    public string FaultOf(Action action, string code)
    {
        var fault = Assert.Throws<CredentialException>(action);
        Assert.That(fault!.Code, Is.EqualTo(code));
        return fault.Message.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

[CredentialKind("phoneApi", "Phone API")]
public sealed record PhoneApi : Credential
{
    public required string BaseUrl { get; init; }

    public required Secret ApiToken { get; init; }

    public bool AllowUnauthorizedCerts { get; init; }

    public double Port { get; init; } = 443;

    public override Uri ServiceRoot => new(BaseUrl);

    public override bool AcceptsUntrustedCertificates => AllowUnauthorizedCerts;

    public override IEnumerable<(string Field, string Problem)> Check()
    {
        if (!Uri.TryCreate(BaseUrl, UriKind.Absolute, out _))
            yield return ("baseUrl", "this is not a URL.");
        if (ApiToken.Reveal().Contains(' ', StringComparison.Ordinal))
            yield return ("apiToken", "a token has no spaces.");
    }

    public override void Authenticate(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Authorization = new("Bearer", ApiToken.Reveal());
    }

    public override async Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        return await http.GetStringAsync("version", cancellationToken);
    }
}

[CredentialKind("mailApi", "Mail API")]
public sealed record MailApi : Credential
{
    public required string User { get; init; }

    public override void Authenticate(HttpRequestMessage request)
    {
    }

    public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) => Task.FromResult("fine");
}
