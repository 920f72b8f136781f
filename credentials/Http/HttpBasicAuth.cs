using System.Net.Http.Headers;
using System.Text;
using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>A user name and a password (HTTP Basic).</summary>
[CredentialKind("httpBasicAuth", "Basic Auth")]
public sealed record HttpBasicAuth : HttpCredential
{
    [Parameter("User", Description = "Name of the user.")]
    public string User { get; init; } = "";

    [Parameter("Password", Description = "Password of the user.")]
    public Secret Password { get; init; } = new("");

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check()
    {
        foreach ((string, string) problem in base.Check())
            yield return problem;
        if (User.Contains(':', StringComparison.Ordinal))
            yield return ("user", "a user name for Basic Auth cannot have a colon in it: the colon ends the name.");
    }

    /// <inheritdoc/>
    public override void Authenticate(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        string pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password.Reveal()}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", pair);
    }
}
