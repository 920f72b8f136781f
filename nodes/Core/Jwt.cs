using Newtonsoft.Json.Linq;
using NodeHost.Credentials;
using NodeHost.Nodes.Core.Tokens;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Signs, verifies and decodes JSON Web Tokens.</summary>
[Node("n8n-nodes-base.jwt", "JWT", 1, Description = "Signs, verifies and decodes JSON Web Tokens.")]
[UsesCredential<JwtAuth>(When = nameof(JwtParameters.Operation), Is = [JwtOperation.Sign, JwtOperation.Verify])]
public sealed class Jwt : ItemNode<JwtParameters>
{
    public override ValueTask<ItemResult> RunAsync(JwtParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        JObject json = parameters.Operation switch
        {
            JwtOperation.Sign => new JObject { ["token"] = Sign(parameters, context) },
            JwtOperation.Verify => Describe(Verify(parameters, context), parameters.Options.Complete),
            _ => Describe(JsonWebToken.Read(parameters.Token), parameters.Options.Complete),
        };
        return ValueTask.FromResult<ItemResult>(json);
    }

    private static string Sign(JwtParameters parameters, ItemContext context)
    {
        (JwtAuth record, JwtAlgorithm algorithm) = Key(parameters, context);
        long now = context.Clock.GetUtcNow().ToUnixTimeSeconds();
        JObject payload = parameters.UseJson ? Object(parameters.ClaimsJson.Json) : parameters.Claims.ToPayload(now);
        if (!payload.ContainsKey("iat"))
            payload["iat"] = now;
        var header = new JObject { ["alg"] = WireNames.Of(algorithm), ["typ"] = "JWT" };
        if (parameters.Options.Kid.Length > 0)
            header["kid"] = parameters.Options.Kid;
        return JsonWebToken.Write(header, payload, content => TokenSignature.Make(algorithm, record, content));
    }

    private static JsonWebToken Verify(JwtParameters parameters, ItemContext context)
    {
        (JwtAuth record, JwtAlgorithm algorithm) = Key(parameters, context);
        JsonWebToken token = JsonWebToken.Read(parameters.Token);
        if (token.Signature.Length == 0)
            throw new NodeFailedException(Codes.TokenInvalid, "jwt signature is required") { Parameter = "token" };
        // What the token itself says of its algorithm is checked and never followed.
        if (token.Header["alg"]?.ToString() != WireNames.Of(algorithm))
        {
            throw new NodeFailedException(Codes.TokenInvalid, "invalid algorithm")
            {
                Hint = $"The credential says {WireNames.Of(algorithm)}; the token was signed with another algorithm.",
                Parameter = "token",
            };
        }

        if (!TokenSignature.Holds(algorithm, record, token))
            throw new NodeFailedException(Codes.TokenInvalid, "invalid signature") { Hint = "The token was changed, or signed with another key.", Parameter = "token" };
        TokenTimes.Check(token.Payload, parameters.Options, context.Clock.GetUtcNow());
        return token;
    }

    private static (JwtAuth Record, JwtAlgorithm Algorithm) Key(JwtParameters parameters, ItemContext context)
    {
        JwtAuth record = context.SecretRecord<JwtAuth>() ?? throw new NodeFailedException(
            Codes.CredentialNotDeclared, "Node does not have any credentials set for 'jwtAuth'")
        {
            Hint = "Add \"credentials\": {\"jwtAuth\": {\"name\": \"…\"}} to the node.",
        };
        return (record, parameters.Options.Algorithm.Or(record.Algorithm));
    }

    private static JObject Object(JToken claims) => claims is JObject json
        ? (JObject)json.DeepClone()
        : throw new NodeFailedException(Codes.WrongJsonShape, "The payload claims must be a JSON object, for example {\"name\": \"value\"}.") { Parameter = "claimsJson" };

    private static JObject Describe(JsonWebToken token, bool complete) => complete
        ? new JObject { ["header"] = token.Header.DeepClone(), ["payload"] = token.Payload.DeepClone(), ["signature"] = token.SignatureText }
        : new JObject { ["payload"] = token.Payload.DeepClone() };
}

public sealed record JwtParameters
{
    [Parameter("Operation")] public JwtOperation Operation { get; init; } = JwtOperation.Sign;

    [ShowWhen(nameof(Operation), JwtOperation.Sign)]
    [Parameter("Use JSON to Build Payload", Description = "Takes the claims from JSON.")]
    public bool UseJson { get; init; }

    [ShowWhen(nameof(Operation), JwtOperation.Sign)]
    [ShowWhen(nameof(UseJson), false)]
    [Parameter("Payload Claims")]
    public JwtClaims Claims { get; init; } = new();

    [ShowWhen(nameof(Operation), JwtOperation.Sign)]
    [ShowWhen(nameof(UseJson), true)]
    [Parameter("Payload Claims (JSON)", Example = "{\"sub\": \"42\"}")]
    public JsonText<JToken> ClaimsJson { get; init; } = JsonText<JToken>.Parse("""{ "my_field_1": "value 1", "my_field_2": "value 2" }""");

    [HideWhen(nameof(Operation), JwtOperation.Sign)]
    [Parameter("Token", Description = "The token that is verified or decoded.")]
    public string Token { get; init; } = "";

    [Parameter("Options")] public JwtOptions Options { get; init; } = new();
}

public enum JwtOperation
{
    [Option("Decode", Description = "Shows what is in a token, without a check.")] Decode,
    [Option("Sign", Description = "Makes a token.")] Sign,
    [Option("Verify", Description = "Checks a token and shows what is in it.")] Verify,
}
