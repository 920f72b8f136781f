namespace NodeHost.Sdk;

/// <summary>
/// A credential that answers a challenge: the first request goes without the secret, and the engine sends it once more with what the
/// record makes of the service's 401.
/// </summary>
public abstract record ChallengedCredential : Credential
{
    /// <summary>Does nothing: what is to be sent is not known before the service has asked.</summary>
    public sealed override void Authenticate(HttpRequestMessage request)
    {
    }

    /// <summary>Adds the answer to a challenge to a request.</summary>
    /// <param name="request">The request that is sent again.</param>
    /// <param name="challenge">The service's 401.</param>
    /// <returns>False if the service asked for something that the record cannot give.</returns>
    public abstract bool TryAnswer(HttpRequestMessage request, HttpResponseMessage challenge);
}
