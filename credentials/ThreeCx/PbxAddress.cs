using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>The address of a PBX as people write it: with or without <c>/xapi/v1</c>, with or without a slash at the end.</summary>
public sealed class PbxAddress
{
    private const string Example = "https://pbx.example.com";

    private PbxAddress(Uri root) => Root = root;

    /// <summary>Where the PBX lies; ends with a slash.</summary>
    public Uri Root { get; }

    /// <summary>What XAPI requests are below; ends with a slash.</summary>
    public Uri ServiceRoot => new(Root, "xapi/v1/");

    /// <summary>Where a client id and secret are exchanged for a token.</summary>
    public Uri TokenEndpoint => new(Root, "connect/token");

    /// <summary>True where tokens would travel unencrypted to another machine.</summary>
    public bool IsUnencrypted => Root.Scheme == Uri.UriSchemeHttp && !Root.IsLoopback;

    /// <summary>Reads an address that <see cref="Check"/> finds nothing wrong with.</summary>
    /// <exception cref="NodeFailedException">The address is unusable.</exception>
    public static PbxAddress Parse(string baseUrl)
    {
        foreach ((string field, string problem) in Check(baseUrl))
            throw new NodeFailedException(Codes.CredentialInvalid, $"Field \"{field}\": {problem}") { Parameter = field };
        string text = baseUrl.Trim().TrimEnd('/');
        foreach (string end in (string[])["/xapi/v1", "/xapi"])
        {
            if (text.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                text = text[..^end.Length].TrimEnd('/');
        }

        return new PbxAddress(new Uri(text + "/"));
    }

    /// <summary>What is wrong with an address, for <see cref="Credential.Check"/>. It never repeats a password in it.</summary>
    public static IEnumerable<(string Field, string Problem)> Check(string? baseUrl)
    {
        if (ProblemOf(baseUrl) is { } problem)
            yield return ("baseUrl", problem);
    }

    private static string? ProblemOf(string? baseUrl)
    {
        if (string.IsNullOrWhiteSpace(baseUrl))
            return $"the address of the PBX is missing. Write it as in {Example}.";
        // "pbx.example.com:5001" is a URL to .NET, with the host as its scheme.
        bool hasScheme = baseUrl.Contains("://", StringComparison.Ordinal);
        if (!Uri.TryCreate(baseUrl.Trim(), UriKind.Absolute, out Uri? url) || !hasScheme || url.Host.Length == 0)
            return $"this is not a complete URL. Write it with its scheme, as in {Example} or {Example}:5001.";
        if (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp)
            return $"the scheme is {url.Scheme}, but a PBX is reached by https (or http). Write it as in {Example}.";
        if (url.UserInfo.Length > 0)
            return "a user name or password does not belong into the URL. Leave it out; the other fields of the record sign in.";
        if (url.Query.Length > 0 || url.Fragment.Length > 0)
            return $"a URL with ? or # is not a base URL. Write only the address of the PBX, as in {Example}.";
        return null;
    }
}
