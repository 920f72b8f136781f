// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Failover script file. (XAPI Pbx.FailoverScriptFile)</summary>
[Naming(Naming.AsWritten)]
public sealed record FailoverScriptFile
{
    public Optional<string> Filename { get; init; }
}
