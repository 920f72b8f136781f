// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Copy.</summary>
[Action("Prompt Sets", "Copy", "POST", "/PromptSets({Id})/Pbx.Copy")]
[Answer<PromptSet>]
public sealed class Copy : XapiAction<CopyParameters>;

/// <summary>Parameters of <see cref="Copy"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record CopyParameters
{
    public required int Id { get; init; }

    [Parameter(Name = "overrides")]
    public Optional<JsonText<PromptSet>> Overrides { get; init; }
}

/// <summary>Removes a prompt set.</summary>
[Action("Prompt Sets", "Delete Prompt Set", "DELETE", "/PromptSets({Id})")]
public sealed class DeletePromptSet : XapiAction<DeleteById>;

/// <summary>Reads an active.</summary>
[Action("Prompt Sets", "Get Active", "GET", "/PromptSets/Pbx.GetActive()")]
[Answer<PromptSet>]
public sealed class GetActive : XapiAction<NoParameters>;

/// <summary>Reads a prompt set.</summary>
[Action("Prompt Sets", "Get Prompt Set", "GET", "/PromptSets({Id})")]
[Answer<PromptSet>]
public sealed class GetPromptSet : XapiAction<GetById>;

/// <summary>Lists prompt sets.</summary>
[Action("Prompt Sets", "List Prompt Set", "GET", "/PromptSets")]
[Answer<PromptSet>(IsList = true)]
public sealed class ListPromptSet : XapiAction<ListQuery>;

/// <summary>Lists prompts.</summary>
[Action("Prompt Sets", "List Prompts", "GET", "/PromptSets({Id})/Prompts")]
[Answer<Prompt>(IsList = true)]
public sealed class ListPrompts : XapiAction<ListById>;

/// <summary>Play prompt.</summary>
[Action("Prompt Sets", "Play Prompt", "POST", "/PromptSets({Id})/Pbx.PlayPrompt")]
public sealed class PlayPrompt : XapiAction<PlayPromptParameters>;

/// <summary>Parameters of <see cref="PlayPrompt"/>.</summary>
public sealed record PlayPromptParameters
{
    [Parameter(Name = "Id")]
    public required int Id { get; init; }

    public Optional<string> Extension { get; init; }

    public Optional<string> PromptId { get; init; }
}

/// <summary>Record prompt.</summary>
[Action("Prompt Sets", "Record Prompt", "POST", "/PromptSets({Id})/Pbx.RecordPrompt")]
public sealed class RecordPrompt : XapiAction<RecordPromptParameters>;

/// <summary>Parameters of <see cref="RecordPrompt"/>.</summary>
public sealed record RecordPromptParameters
{
    [Parameter(Name = "Id")]
    public required int Id { get; init; }

    public Optional<string> Extension { get; init; }

    public Optional<string> PromptId { get; init; }
}

/// <summary>Sets an active.</summary>
[Action("Prompt Sets", "Set Active", "POST", "/PromptSets({Id})/Pbx.SetActive")]
public sealed class SetActive : XapiAction<CallById>;

/// <summary>Sets an alternate pronunciation.</summary>
[Action("Prompt Sets", "Set Alternate Pronunciation", "POST", "/PromptSets({Id})/Pbx.SetAlternatePronunciation")]
public sealed class SetAlternatePronunciation : XapiAction<SetAlternatePronunciationParameters>;

/// <summary>Parameters of <see cref="SetAlternatePronunciation"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record SetAlternatePronunciationParameters
{
    public required int Id { get; init; }

    [Parameter(Name = "alternatePronunciation")]
    public Optional<bool> AlternatePronunciation { get; init; }
}

/// <summary>Changes a prompt set.</summary>
[Action("Prompt Sets", "Update Prompt Set", "PATCH", "/PromptSets({Id})")]
public sealed class UpdatePromptSet : XapiAction<PromptSet>;
