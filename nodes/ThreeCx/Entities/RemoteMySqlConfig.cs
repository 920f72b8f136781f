// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Remote my sql config. (XAPI Pbx.RemoteMySqlConfig)</summary>
[Naming(Naming.AsWritten)]
public sealed record RemoteMySqlConfig
{
    public Optional<string> Database { get; init; }

    public Optional<string> Host { get; init; }

    public Optional<JsonText<ConcealedPassword>> Password { get; init; }

    public Optional<long> Port { get; init; }

    public Optional<string> UserId { get; init; }
}
