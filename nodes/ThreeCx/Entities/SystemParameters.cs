// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>System parameters. (XAPI Pbx.SystemParameters)</summary>
[Naming(Naming.AsWritten)]
public sealed record SystemParameters
{
    public Optional<string> AIVersion { get; init; }

    public Optional<string> Custom1Name { get; init; }

    public Optional<string> Custom2Name { get; init; }

    public Optional<bool> EmRuleCreationAllowed { get; init; }

    public Optional<int> ENL { get; init; }

    public Optional<JsonText<ENL>> ENLRange { get; init; }

    public Optional<int> FirstExternalPort { get; init; }

    public Optional<string> FQDN { get; init; }

    public Optional<string> GlobalACPRMSET { get; init; }

    public Optional<string> GlobalLanguage { get; init; }

    public Optional<int> HttpPort { get; init; }

    public Optional<int> HttpsPort { get; init; }

    public Optional<string> IpV6 { get; init; }

    public Optional<bool> Is3CXFQDN { get; init; }

    public Optional<bool> IsChatLogEnabled { get; init; }

    public Optional<bool> IsHosted { get; init; }

    public Optional<bool> IsHosted3CX { get; init; }

    public Optional<bool> IsMulticompanyMode { get; init; }

    public Optional<bool> IsRemoteBackup { get; init; }

    public Optional<bool> IsStaticIp { get; init; }

    public Optional<bool> IsTranscriptionEnabled { get; init; }

    public Optional<JsonText<License>> License { get; init; }

    public Optional<int> MaxDIDPerTrunk { get; init; }

    public Optional<string> PbxExternalHost { get; init; }

    public Optional<int> ProcessorCount { get; init; }

    public Optional<RemoteStorageStatus> RemoteStorageStatus { get; init; }

    public Optional<bool> RpsEnabled { get; init; }

    public Optional<int> SipPort { get; init; }

    public Optional<int> SipsPort { get; init; }

    public Optional<string> StaticIp { get; init; }

    public Optional<string> StunIp { get; init; }

    public Optional<int> TunnnelPort { get; init; }

    public Optional<string> Version { get; init; }

    public Optional<int> WebrtcLastPort { get; init; }
}
