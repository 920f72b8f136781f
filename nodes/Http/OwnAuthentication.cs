using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>The credential kinds that nodes offer by a choice of their own.</summary>
public enum OwnAuthentication
{
    [Option("Basic Auth", Credential = "httpBasicAuth")] BasicAuth,
    [Option("Digest Auth", Credential = "httpDigestAuth")] DigestAuth,
    [Option("Header Auth", Credential = "httpHeaderAuth")] HeaderAuth,
    [Option("OAuth1", Value = "oAuth1", Unsupported = "Use a service that takes OAuth2 or a token.")] OAuth1,
    [Option("OAuth2", Value = "oAuth2", Credential = "oAuth2Api")] OAuth2,
    [Option("Query Auth", Credential = "httpQueryAuth")] QueryAuth,
    None,
}
