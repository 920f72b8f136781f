using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;

namespace NodeHost.ThreeCx.Sandbox.Tokens;

/// <summary><c>/connect/token</c>: client credentials in a form, URL-encoded or multipart, for a token.</summary>
internal sealed class TokenEndpoint(SandboxOptions options, TokenDesk desk)
{
    public async Task<Answer> HandleAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method))
            return Answer.Error(405, "MethodNotAllowed", "The path takes POST.") with { Allow = "POST" };
        if (!request.HasFormContentType)
            return Refusal(400, "invalid_request", "The body must be a form.");
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancellationToken);
        }
        catch (InvalidDataException fault)
        {
            return Refusal(400, "invalid_request", fault.Message);
        }

        if (form["grant_type"] != "client_credentials")
            return Refusal(400, "unsupported_grant_type", "The grant type must be client_credentials.");
        if (form["client_id"] != options.ClientId || form["client_secret"] != options.ClientSecret)
            return Refusal(401, "invalid_client", "The client id or the client secret is wrong.");
        return new Answer(200, new JObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = (long)(options.ExpiresInMinutes ? options.TokenLifetime.TotalMinutes : options.TokenLifetime.TotalSeconds),
            ["access_token"] = desk.Issue(),
            ["refresh_token"] = null,
        });
    }

    private static Answer Refusal(int status, string error, string description) =>
        new(status, new JObject { ["error"] = error, ["error_description"] = description });
}
