// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call cost settings. (XAPI Pbx.CallCostSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallCostSettings
{
    public Optional<string> CountryName { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<bool> Invalid { get; init; }

    public Optional<string> Prefix { get; init; }

    public Optional<double> Rate { get; init; }

    public Optional<bool> ReadOnly { get; init; }
}
