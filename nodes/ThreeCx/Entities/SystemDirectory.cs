// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>System directory. (XAPI Pbx.SystemDirectory)</summary>
[Naming(Naming.AsWritten)]
public sealed record SystemDirectory
{
    public Optional<JsonText<IReadOnlyList<string>>> Dirs { get; init; }

    public Optional<string> Path { get; init; }
}
