// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Custom prompt. (XAPI Pbx.CustomPrompt)</summary>
[Naming(Naming.AsWritten)]
public sealed record CustomPrompt
{
    public Optional<bool> CanBeDeleted { get; init; }

    public Optional<string> DisplayName { get; init; }

    public Optional<string> FileLink { get; init; }

    public Optional<string> Filename { get; init; }

    public Optional<PromptType> PromptType { get; init; }
}
