// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Prompt set. (XAPI Pbx.PromptSet)</summary>
[Naming(Naming.AsWritten)]
public sealed record PromptSet
{
    public Optional<string> CultureCode { get; init; }

    public Optional<string> Description { get; init; }

    public Optional<string> Folder { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> LanguageCode { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<Prompt>>> Prompts { get; init; }

    public Optional<string> PromptSetName { get; init; }

    public Optional<PromptSetType> PromptSetType { get; init; }

    public Optional<bool> UseAlternateNumberPronunciation { get; init; }

    public Optional<string> Version { get; init; }
}
