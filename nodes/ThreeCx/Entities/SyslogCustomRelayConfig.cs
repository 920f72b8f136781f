// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Syslog custom relay config. (XAPI Pbx.SyslogCustomRelayConfig)</summary>
[Naming(Naming.AsWritten)]
public sealed record SyslogCustomRelayConfig
{
    public Optional<JsonText<ConcealedDataFile>> ClientCertificate { get; init; }

    public Optional<JsonText<ConcealedDataFile>> ClientPrivateKey { get; init; }

    public Optional<string> Host { get; init; }

    public Optional<int> Port { get; init; }

    public Optional<SyslogProtocol> Protocol { get; init; }
}
