using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>Keeps a credential at its own origin.</summary>
internal static class OriginGuard
{
    /// <exception cref="NodeFailedException">The record must not be sent to this address.</exception>
    public static void Check(Exchange exchange, Uri target)
    {
        if (exchange.Session.Credential is not { } record)
            return;
        Uri? root = record.Credential.ServiceRoot;
        Origin allowed = root is null ? exchange.FirstOrigin : Origin.Of(root);
        if (Origin.Of(target) != allowed)
            throw Refuse(record.Name, target, $"it belongs to {allowed} alone. {Fix(root is not null)}");
        if (root is null && !record.Credential.Allows(target))
            throw Refuse(record.Name, target, "its record does not allow that host. Add the host to the allowed domains of the record.");
    }

    private static string Fix(bool hasService) => hasService
        ? "Use a URL of that service, or correct the base URL of the record."
        : "The answer points elsewhere: name that address in the workflow itself if you trust it.";

    private static NodeFailedException Refuse(string record, Uri target, string why) => new(
        Codes.CredentialOrigin, $"The credential \"{record}\" is not sent to {Origin.Of(target)}: {why}");
}
