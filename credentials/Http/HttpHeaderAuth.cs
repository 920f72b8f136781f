using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>A header with a secret value.</summary>
[CredentialKind("httpHeaderAuth", "Header Auth")]
public sealed record HttpHeaderAuth : HttpCredential
{
    // These say what the request is; a credential that set them would change it or break it.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Encoding", "Content-Length", "Content-Type", "Host", "Transfer-Encoding",
    };

    [Parameter("Name", Example = "X-API-Key", Description = "Name of the header.")]
    public required string Name { get; init; }

    [Parameter("Value", Description = "Value of the header.")]
    public required Secret Value { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check()
    {
        foreach ((string, string) problem in base.Check().Concat(HeaderText.Check("value", Value)))
            yield return problem;
        if (string.IsNullOrEmpty(Name) || !Name.All(IsTokenCharacter))
            yield return ("name", "this is not the name of a header. Letters, digits and hyphens are possible, as in X-API-Key.");
        else if (Reserved.Contains(Name))
            yield return ("name", $"{Name} is set by the request itself and cannot hold a credential.");
    }

    /// <inheritdoc/>
    public override void Authenticate(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Remove(Name);
        request.Headers.TryAddWithoutValidation(Name, Value.Reveal());
    }

    private static bool IsTokenCharacter(char c) => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal);
}
