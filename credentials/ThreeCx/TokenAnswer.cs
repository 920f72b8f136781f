using System.Globalization;
using System.Net;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>The answer of a PBX's token endpoint, good or bad.</summary>
internal static class TokenAnswer
{
    /// <exception cref="NodeFailedException">No token was issued; the message says why and what to do.</exception>
    public static async Task<AccessToken> ReadAsync(
        HttpResponseMessage response, Secret secret, TimeProvider clock, CancellationToken cancellationToken)
    {
        string body = await response.Content.ReadAsStringAsync(cancellationToken);
        JObject? json = ParseObject(body);
        if (json?["error"] is { } error && (json["access_token"] is null || !response.IsSuccessStatusCode))
            throw Refused(response, TextOf(error), TextOf(json["error_description"]), secret, clock);
        if (RetryChances.IsTransient(response.StatusCode))
            throw await HttpFailures.FromStatusAsync(response, clock, cancellationToken);
        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest)
            throw Refused(response, "", "", secret, clock);
        if (json is null || !response.IsSuccessStatusCode)
            throw NotATokenEndpoint(response, json is null ? Seen(body, secret) : "no token");
        if (TextOf(json["access_token"]) is not { Length: > 0 } token)
            throw NotATokenEndpoint(response, "JSON without an access_token");
        return new AccessToken(new Secret(token), TokenExpiry.Of(token, json["expires_in"], clock.GetUtcNow()));
    }

    private static NodeFailedException Refused(
        HttpResponseMessage response, string error, string description, Secret secret, TimeProvider clock)
    {
        string said = string.Join(": ", ((string[])[error, description]).Where(part => part.Length > 0));
        string quoted = said.Length == 0 ? "" : $" ({WithoutSecret(HttpFailures.Excerpt(said), secret)})";
        return new NodeFailedException(
            Codes.TokenRefused, $"The PBX issued no token; it answered {(int)response.StatusCode}{quoted}. {WhatToDo(error)}")
        {
            HttpStatus = (int)response.StatusCode,
            CanRetry = RetryChances.IsTransient(response.StatusCode),
            RetryAfter = HttpFailures.RetryAfter(response, clock),
        };
    }

    private static string WhatToDo(string error) => error switch
    {
        "unauthorized_client" or "unsupported_grant_type" =>
            "The API client may not fetch tokens in this way: allow it the configuration API under Integrations > API.",
        "invalid_request" =>
            "The request was not understood: check that the base URL leads to the PBX itself, without a proxy that changes requests.",
        "temporarily_unavailable" or "server_error" => "The PBX has a problem of its own: try again later.",
        _ => "Check the client id and the client secret under Integrations > API in the admin console; a lost secret needs a new API key.",
    };

    private static NodeFailedException NotATokenEndpoint(HttpResponseMessage response, string seen) => new(
        Codes.UnexpectedAnswer,
        $"{HttpFailures.Describe(response.RequestMessage)} answered {(int)response.StatusCode} with {seen}. {PbxStatus.NotAPbx}")
    {
        HttpStatus = (int)response.StatusCode,
    };

    private static string Seen(string body, Secret secret) =>
        HttpFailures.Excerpt(body) is { Length: > 0 } excerpt ? WithoutSecret(excerpt, secret) : "no content";

    // A server that dislikes a request may repeat it in its answer.
    private static string WithoutSecret(string text, Secret secret) =>
        secret.IsEmpty ? text : text.Replace(secret.Reveal(), secret.ToString(), StringComparison.Ordinal);

    private static string TextOf(JToken? token) =>
        token is JValue { Value: not null } value ? value.ToString(CultureInfo.InvariantCulture) : "";

    private static JObject? ParseObject(string body)
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
