using System.Security.Authentication;

namespace NodeHost.Runtime.Http;

/// <summary>Why a TLS connection failed. .NET tells the reason by its message alone, which names the flags of the check.</summary>
internal static class TlsReason
{
    private const string Trust =
        "Add its authority to the trusted ones of this machine, or let the credential record accept untrusted certificates, for tests only.";

    private static readonly (string Sign, string Reason)[] Reasons =
    [
        ("NotTimeValid", "its certificate is expired or not valid yet. Renew it, or check the clock of this machine."),
        ("Revoked", "its certificate has been revoked."),
        ("RemoteCertificateNameMismatch", "its certificate is made out to another name. Use the name in the certificate."),
        ("RemoteCertificateNotAvailable", "it shows no certificate."),
        ("UntrustedRoot", $"its certificate is self-signed or from an authority that this machine does not trust. {Trust}"),
        ("PartialChain", $"the authority of its certificate is not known to this machine, or the server sends its chain incomplete. {Trust}"),
        ("RemoteCertificateChainErrors", $"its certificate is not trusted. {Trust}"),
        ("frame", "it does not speak TLS at that port. Use http:// or the right port."),
    ];

    public static string Of(Exception fault)
    {
        for (Exception? at = fault; at is not null; at = at.InnerException)
        {
            if (at is not AuthenticationException)
                continue;
            foreach ((string sign, string reason) in Reasons)
            {
                if (at.Message.Contains(sign, StringComparison.Ordinal))
                    return reason;
            }
        }

        return "the handshake broke off. Check that the server speaks TLS 1.2 or later at that port.";
    }
}
