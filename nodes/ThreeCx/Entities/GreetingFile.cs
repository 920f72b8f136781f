// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Greeting file. (XAPI Pbx.GreetingFile)</summary>
[Naming(Naming.AsWritten)]
public sealed record GreetingFile
{
    public Optional<string> DisplayName { get; init; }

    public Optional<string> Filename { get; init; }
}
