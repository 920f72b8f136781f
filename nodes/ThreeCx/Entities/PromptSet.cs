using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>The announcements of a language. (XAPI Pbx.PromptSet)</summary>
[Naming(Naming.AsWritten)]
public sealed record PromptSet
{
    [Parameter(Description = "Its language and country.", Example = "en-GB")]
    public Optional<string> CultureCode { get; init; }

    [Parameter(Description = "For people.")]
    public Optional<string> Description { get; init; }

    [Parameter(Description = "Folder that it lies in; others name it by this. Set by the PBX.", Example = "en")]
    public Optional<string> Folder { get; init; }

    [Parameter(Description = "Given by the PBX.", Example = "1")]
    public Optional<int> Id { get; init; }

    [Parameter(Description = "Its language.", Example = "en")]
    public Optional<string> LanguageCode { get; init; }

    [Navigation]
    [Parameter(Description = "Its announcements. Comes back only with $expand.")]
    public Optional<JsonText<IReadOnlyList<Prompt>>> Prompts { get; init; }

    [Parameter(Description = "What it is called.", Example = "English")]
    public Optional<string> PromptSetName { get; init; }

    [Parameter(Description = "From 3CX, or one's own.")]
    public Optional<PromptSetType> PromptSetType { get; init; }

    [Parameter(Description = "The other way of saying numbers.")]
    public Optional<bool> UseAlternateNumberPronunciation { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<string> Version { get; init; }
}
