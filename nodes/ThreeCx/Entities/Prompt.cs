// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Prompt. (XAPI Pbx.Prompt)</summary>
[Naming(Naming.AsWritten)]
public sealed record Prompt
{
    public Optional<string> Filename { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<string> Transcription { get; init; }
}
