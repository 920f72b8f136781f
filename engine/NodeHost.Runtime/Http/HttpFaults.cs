using System.Net.Sockets;
using System.Security.Authentication;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>Words faults of the network: which address, what happened, whether the request may have been done, what to do.</summary>
public static class HttpFaults
{
    /// <summary>A fault of the network as a failure; null if the exception is none.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="request">The request, for its method and address; null where it is not known.</param>
    public static NodeFailedException? ToFailure(Exception fault, HttpRequestMessage? request)
    {
        return fault switch
        {
            NodeFailedException failure => failure,
            AnswerFaultException answer => answer.Failure,
            HttpRequestException { InnerException: AnswerFaultException answer } => answer.Failure,
            HttpRequestException http => Word(http, request),
            TimeoutException => TimedOut(fault, request),
            OperationCanceledException { InnerException: TimeoutException } => NotConnected(fault, request, "no connection came about in time"),
            IOException or SocketException => Closed(fault, request),
            _ => null,
        };
    }

    private static NodeFailedException Word(HttpRequestException fault, HttpRequestMessage? request) => fault.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => NameNotResolved(fault, request),
        HttpRequestError.ConnectionError => NotConnected(fault, request, ReasonOf(fault)),
        HttpRequestError.SecureConnectionError => Tls(fault, request),
        HttpRequestError.ProxyTunnelError => NotConnected(fault, request, "the proxy did not let it through; check HTTPS_PROXY and NO_PROXY"),
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.ConfigurationLimitExceeded =>
            NotHttp(fault, request),
        _ when fault.InnerException is AuthenticationException => Tls(fault, request),
        _ => Closed(fault, request),
    };

    private static NodeFailedException NameNotResolved(Exception fault, HttpRequestMessage? request) => new(
        Codes.NameNotResolved,
        $"{Describe(request)}: the name {Host(request)} does not resolve. Check the spelling, and that this machine can reach its DNS server.",
        fault)
    { CanRetry = true };

    private static NodeFailedException NotConnected(Exception fault, HttpRequestMessage? request, string reason) => new(
        Codes.ConnectionFailed,
        $"{Describe(request)}: no connection to {Place(request)}: {reason}. Check host and port, and that the service runs.",
        fault)
    { CanRetry = true };

    private static NodeFailedException Tls(Exception fault, HttpRequestMessage? request) => new(
        Codes.TlsFailed, $"{Describe(request)}: the TLS connection to {Place(request)} failed: {TlsReason.Of(fault)}", fault);

    private static NodeFailedException TimedOut(Exception fault, HttpRequestMessage? request) => new(
        Codes.RequestTimeout,
        $"{Describe(request)}: no complete answer came in time.{Doubt(request)}",
        fault)
    { CanRetry = true, IsUncertain = ChangesSomething(request) };

    private static NodeFailedException Closed(Exception fault, HttpRequestMessage? request) => new(
        Codes.ConnectionClosed,
        $"{Describe(request)}: the connection closed before the answer was complete.{Doubt(request)}",
        fault)
    { CanRetry = true, IsUncertain = ChangesSomething(request) };

    private static NodeFailedException NotHttp(Exception fault, HttpRequestMessage? request) => new(
        Codes.UnexpectedAnswer,
        $"{Describe(request)}: what {Place(request)} answers is not HTTP. Check the port of the URL.",
        fault)
    { IsUncertain = ChangesSomething(request) };

    private static string ReasonOf(HttpRequestException fault) => (fault.InnerException as SocketException)?.SocketErrorCode switch
    {
        SocketError.ConnectionRefused => "nothing listens there (connection refused)",
        SocketError.HostUnreachable or SocketError.HostDown => "the host cannot be reached",
        SocketError.NetworkUnreachable or SocketError.NetworkDown => "the network cannot be reached",
        SocketError.TimedOut => "the host does not answer",
        _ => "the connection could not be made",
    };

    private static bool ChangesSomething(HttpRequestMessage? request) =>
        request is null || !RequestContent.IsHarmless(request.Method);

    private static string Doubt(HttpRequestMessage? request) =>
        ChangesSomething(request) ? " The request may have been carried out nevertheless: look before you send it again." : "";

    private static string Describe(HttpRequestMessage? request) => HttpFailures.Describe(request);

    private static string Host(HttpRequestMessage? request) =>
        request?.RequestUri is { IsAbsoluteUri: true } url ? url.Host : "of the host";

    private static string Place(HttpRequestMessage? request) =>
        request?.RequestUri is { IsAbsoluteUri: true } url ? $"{url.Host}:{url.Port}" : "the host";
}
