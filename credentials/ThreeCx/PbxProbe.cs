using System.Net;
using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>One cheap call to a PBX that tells whether a record works.</summary>
internal static class PbxProbe
{
    private const string VersionHeader = "X-3CX-Version";

    /// <exception cref="NodeFailedException">The PBX said no, or it is no PBX.</exception>
    public static async Task<string> RunAsync(HttpClient http, PbxAddress address, CancellationToken cancellationToken)
    {
        var url = new Uri(address.ServiceRoot, "Receptionists?$top=1&$select=Id");
        using HttpResponseMessage response = await http.GetAsync(url, cancellationToken);
        if (PbxStatus.Describe(response.StatusCode) is { } refusal)
            throw new NodeFailedException(Codes.XapiRefused, refusal) { HttpStatus = (int)response.StatusCode };
        if (response.StatusCode != HttpStatusCode.NotFound && !response.IsSuccessStatusCode)
            throw await HttpFailures.FromStatusAsync(response, TimeProvider.System, cancellationToken);
        string body = await response.Content.ReadAsStringAsync(cancellationToken);
        if (!response.IsSuccessStatusCode || !IsCollection(body))
            throw NotAPbx(response, body);
        return Describe(response, address);
    }

    private static bool IsCollection(string body) =>
        body.TrimStart().StartsWith('{') && body.Contains("\"value\"", StringComparison.Ordinal);

    private static NodeFailedException NotAPbx(HttpResponseMessage response, string body) => new(
        Codes.UnexpectedAnswer,
        $"{HttpFailures.Describe(response.RequestMessage)} answered {(int)response.StatusCode} with {Seen(body)}. {PbxStatus.NotAPbx}")
    {
        HttpStatus = (int)response.StatusCode,
    };

    private static string Seen(string body) => HttpFailures.Excerpt(body) is { Length: > 0 } excerpt ? excerpt : "no content";

    private static string Describe(HttpResponseMessage response, PbxAddress address)
    {
        string version = response.Headers.TryGetValues(VersionHeader, out IEnumerable<string>? values)
            ? $" version {string.Join(", ", values)}"
            : "";
        string warning = address.IsUnencrypted ? " Its base URL begins with http, so the token travels unencrypted: use https." : "";
        return $"3CX{version} at {address.Root.Authority} accepts the record.{warning}";
    }
}
