// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Time zone. (XAPI Pbx.TimeZone)</summary>
[Naming(Naming.AsWritten)]
public sealed record TimeZone
{
    public Optional<string> IanaName { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> WindowsName { get; init; }
}
