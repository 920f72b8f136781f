using System.Net;

namespace NodeHost.Sdk;

/// <summary>
/// The one place that says what a fault means for another try. Whoever sends a request again, be it the HTTP pipeline by itself, a
/// node by <c>retryOnFail</c> or a resumed run, and whoever words a failure asks here.
/// </summary>
public static class RetryChances
{
    /// <summary>How often something is sent at most, the first time included, where nobody says otherwise.</summary>
    public const int UsualTries = 4;

    /// <summary>Milliseconds before the second sending, where nobody says otherwise.</summary>
    public const int UsualWait = 1000;

    /// <summary>True for a status after which the same request may succeed later: 408, 425, 429 and 5xx.</summary>
    public static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status is 425 or (>= 500 and <= 599);

    /// <summary>True for a status that does not say whether the request was worked on before it failed; 503 says that it was not.</summary>
    public static bool LeavesOpen(HttpStatusCode status) =>
        status is HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;

    /// <summary>True for a status of a service, or of what stands before it, that is not there at the moment.</summary>
    public static bool IsAbsence(HttpStatusCode status) =>
        status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>True if a request that was answered so may be sent again at once, without anybody looking what became of it.</summary>
    /// <param name="status">The answer's status.</param>
    /// <param name="saysWhen">True if the answer says when to come again.</param>
    /// <param name="isHarmless">True for a request that only reads.</param>
    public static bool CanRepeat(HttpStatusCode status, bool saysWhen, bool isHarmless) => status switch
    {
        HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.ServiceUnavailable when saysWhen => true,
        // What the service does not have it will not have in a second.
        HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported => false,
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => isHarmless,
        _ => false,
    };

    /// <summary>True if a request that met this fault may be sent again at once.</summary>
    /// <param name="error">What went wrong.</param>
    /// <param name="isHarmless">True for a request that only reads.</param>
    public static bool CanRepeat(HttpRequestError error, bool isHarmless) => error switch
    {
        HttpRequestError.ConnectionError => true,
        HttpRequestError.ResponseEnded or HttpRequestError.Unknown => isHarmless,
        // A name that does not resolve and a certificate that is not trusted will not mend within seconds.
        _ => false,
    };

    /// <summary>True if a node may try an item again. What may have been done already is not done twice; what is wrong with the data stays wrong.</summary>
    /// <param name="failure">Why the try failed.</param>
    /// <param name="effect">What a repeat would do.</param>
    public static bool CanRetry(Exception failure, NodeEffect effect) => failure switch
    {
        NodeFailedException { IsUncertain: true } => effect is not NodeEffect.Create,
        NodeFailedException known => known.CanRetry || (known.HttpStatus is null && effect == NodeEffect.None),
        _ => effect is NodeEffect.None or NodeEffect.Read,
    };
}
