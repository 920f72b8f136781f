// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Amazon credentials. (XAPI Pbx.AmazonCredentials)</summary>
[Naming(Naming.AsWritten)]
public sealed record AmazonCredentials
{
    public Optional<string> AccessKey { get; init; }

    public Optional<JsonText<ConcealedPassword>> SecretKey { get; init; }
}
