// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Phone model. (XAPI Pbx.PhoneModel)</summary>
[Naming(Naming.AsWritten)]
public sealed record PhoneModel
{
    public Optional<bool> AddAllowed { get; init; }

    public Optional<bool> CanBeSBC { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> URL { get; init; }

    public Optional<string> UserAgent { get; init; }
}
