// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Microsoft365 teams integration. (XAPI Pbx.Microsoft365TeamsIntegration)</summary>
[Naming(Naming.AsWritten)]
public sealed record Microsoft365TeamsIntegration
{
    public Optional<string> AreaCode { get; init; }

    public Optional<string> DialPlanCode { get; init; }

    public Optional<bool> Enabled { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<bool> IsDynamicIP { get; init; }

    public Optional<bool> IsNativeFQDN { get; init; }

    public Optional<JsonText<ConcealedDataFile>> SbcCertificate { get; init; }

    public Optional<string> SbcCertificateExpirationDate { get; init; }

    public Optional<string> SbcFQDN { get; init; }

    public Optional<JsonText<ConcealedDataFile>> SbcPrivateKey { get; init; }

    public Optional<bool> SecureSipEnabled { get; init; }

    public Optional<string> SipDomain { get; init; }

    public Optional<int> TlsPortForNativeFQDN { get; init; }

    public Optional<int> TlsPortForNonNativeFQDN { get; init; }
}
