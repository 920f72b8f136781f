// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Prompt type. (XAPI Pbx.PromptType)</summary>
[Naming(Naming.AsWritten)]
public enum PromptType
{
    File,
    DepFile,
    Playlist,
}
