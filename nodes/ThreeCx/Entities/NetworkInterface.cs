// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Network interface. (XAPI Pbx.NetworkInterface)</summary>
[Naming(Naming.AsWritten)]
public sealed record NetworkInterface
{
    public Optional<string> Id { get; init; }
}
