using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>The answer of an OAuth2 token endpoint, good or bad (RFC 6749, section 5).</summary>
internal static class OAuth2Answer
{
    /// <exception cref="NodeFailedException">No token was issued; the message says why and what to do.</exception>
    public static async Task<AccessToken> ReadAsync(HttpResponseMessage response, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (RetryChances.IsTransient(response.StatusCode))
            throw await HttpFailures.FromStatusAsync(response, clock, cancellationToken);
        JObject? json = Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        if (response.IsSuccessStatusCode && TextOf(json?["access_token"]) is { Length: > 0 } token)
        {
            double? seconds = json!["expires_in"] is JValue { Value: { } value } && double.TryParse(
                Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture, out double parsed) ? parsed : null;
            return new AccessToken(new Secret(token), seconds is > 0 and < int.MaxValue ? clock.GetUtcNow() + TimeSpan.FromSeconds(seconds.Value) : null)
            {
                RefreshToken = TextOf(json["refresh_token"]) is { Length: > 0 } refresh ? new Secret(refresh) : null,
            };
        }

        // The body may repeat what was sent; of it only the fields that the standard defines for errors are quoted.
        string said = string.Join(": ", ((string?[])[TextOf(json?["error"]), TextOf(json?["error_description"])]).Where(part => !string.IsNullOrEmpty(part)));
        throw new NodeFailedException(
            Codes.TokenRefused,
            $"{HttpFailures.Describe(response.RequestMessage)} issued no token; it answered {(int)response.StatusCode}{(said.Length == 0 ? "" : $" ({HttpFailures.Excerpt(said)})")}. " +
            "Check the client id, the client secret, the scope and where they are sent (\"authentication\": header or body).")
        {
            HttpStatus = (int)response.StatusCode,
        };
    }

    private static string? TextOf(JToken? token) => (token as JValue)?.Value as string;

    private static JObject? Parse(string body)
    {
        try
        {
            return NodeJson.Parse(body) as JObject;
        }
        catch (JsonTextException)
        {
            return null;
        }
    }
}
