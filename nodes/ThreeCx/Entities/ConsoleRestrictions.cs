// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Console restrictions. (XAPI Pbx.ConsoleRestrictions)</summary>
[Naming(Naming.AsWritten)]
public sealed record ConsoleRestrictions
{
    public Optional<bool> AccessRestricted { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> IpWhitelist { get; init; }

    public Optional<string> MyIpAddress { get; init; }
}
