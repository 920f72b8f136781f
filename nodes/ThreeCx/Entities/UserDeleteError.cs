// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>User delete error. (XAPI Pbx.UserDeleteError)</summary>
[Naming(Naming.AsWritten)]
public sealed record UserDeleteError
{
    public Optional<string> Error { get; init; }

    public Optional<string> ExtensionNumber { get; init; }
}
