// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>System extension status. (XAPI Pbx.SystemExtensionStatus)</summary>
[Naming(Naming.AsWritten)]
public sealed record SystemExtensionStatus
{
    public Optional<bool> IsRegistered { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Number { get; init; }

    public Optional<string> Type { get; init; }
}
