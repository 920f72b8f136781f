using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>How an OAuth2 record comes by its token.</summary>
public enum OAuth2Grant
{
    /// <summary>A person has allowed it elsewhere; the record holds the tokens.</summary>
    [Option("Authorization Code")]
    AuthorizationCode,

    /// <summary>The client's own id and secret suffice.</summary>
    [Option("Client Credentials")]
    ClientCredentials,

    /// <summary>As the authorization code, without a client secret.</summary>
    [Option("PKCE")]
    Pkce,
}

/// <summary>How a client tells the token endpoint who it is.</summary>
public enum OAuth2ClientAuthentication
{
    /// <summary>In the Authorization header.</summary>
    [Option("Header")]
    Header,

    /// <summary>In the body of the form.</summary>
    [Option("Body")]
    Body,
}
