// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Remote postgre config. (XAPI Pbx.RemotePostgreConfig)</summary>
[Naming(Naming.AsWritten)]
public sealed record RemotePostgreConfig
{
    public Optional<AuthenticateMode> AuthenticateMode { get; init; }

    public Optional<JsonText<ConcealedDataFile>> CACertificate { get; init; }

    public Optional<JsonText<ConcealedDataFile>> ClientCertificate { get; init; }

    public Optional<JsonText<ConcealedDataFile>> ClientPrivateKey { get; init; }

    public Optional<string> Database { get; init; }

    public Optional<string> Host { get; init; }

    public Optional<JsonText<ConcealedPassword>> Password { get; init; }

    public Optional<int> Port { get; init; }

    public Optional<ServerTrustMode> ServerTrustMode { get; init; }

    public Optional<string> Username { get; init; }
}
