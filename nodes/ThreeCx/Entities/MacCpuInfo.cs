// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Mac cpu info. (XAPI Pbx.MacCpuInfo)</summary>
[Naming(Naming.AsWritten)]
public sealed record MacCpuInfo
{
    public Optional<int> Ane { get; init; }

    public Optional<int> Cpu { get; init; }

    public Optional<int> Gpu { get; init; }
}
