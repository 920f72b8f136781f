// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>CID formatting. (XAPI Pbx.CIDFormatting)</summary>
[Naming(Naming.AsWritten)]
public sealed record CIDFormatting
{
    public Optional<string> ReplacePattern { get; init; }

    public Optional<string> SourcePattern { get; init; }
}
