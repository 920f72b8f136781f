// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Pbx to M365 binding. (XAPI Pbx.PbxToM365Binding)</summary>
[Naming(Naming.AsWritten)]
public sealed record PbxToM365Binding
{
    public Optional<SynchronizedPbxProfile> From { get; init; }

    public Optional<SynchronizedM365Profile> To { get; init; }
}
