// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Directory parameters. (XAPI Pbx.DirectoryParameters)</summary>
[Naming(Naming.AsWritten)]
public sealed record DirectoryParameters
{
    public Optional<FileSystemType> Filesystem { get; init; }

    public Optional<string> Json { get; init; }

    public Optional<string> Path { get; init; }
}
