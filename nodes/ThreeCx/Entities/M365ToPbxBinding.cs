// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>M365 to pbx binding. (XAPI Pbx.M365ToPbxBinding)</summary>
[Naming(Naming.AsWritten)]
public sealed record M365ToPbxBinding
{
    public Optional<SynchronizedM365Profile> From { get; init; }

    public Optional<SynchronizedPbxProfile> To { get; init; }
}
