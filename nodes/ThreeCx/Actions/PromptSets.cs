using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a prompt set of one's own from another.</summary>
[Action("Prompt Sets", "Copy", "POST", "/PromptSets({Id})/Pbx.Copy", Description = "Makes a prompt set of one's own from another")]
[Answer<PromptSet>]
public sealed class Copy : XapiAction<CopyParameters>;

/// <summary>Parameters of <see cref="Copy"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record CopyParameters
{
    [Parameter(Description = "Id of the prompt set to copy.", Example = "1")]
    public required int Id { get; init; }

    [Parameter(Name = "overrides", Description = "What is different in the copy.", Example = "{ \"PromptSetName\": \"Our voice\" }")]
    public Optional<JsonText<PromptSet>> Overrides { get; init; }
}

/// <summary>Removes a prompt set.</summary>
[Action("Prompt Sets", "Delete Prompt Set", "DELETE", "/PromptSets({Id})", Description = "Removes a prompt set")]
public sealed class DeletePromptSet : XapiAction<DeleteById>;

/// <summary>Reads the prompt set in use.</summary>
[Action("Prompt Sets", "Get Active", "GET", "/PromptSets/Pbx.GetActive()", Description = "Reads the prompt set in use")]
[Answer<PromptSet>]
public sealed class GetActive : XapiAction<NoParameters>;

/// <summary>Reads one prompt set.</summary>
[Action("Prompt Sets", "Get Prompt Set", "GET", "/PromptSets({Id})", Description = "Reads one prompt set")]
[Answer<PromptSet>]
public sealed class GetPromptSet : XapiAction<GetById>;

/// <summary>Lists prompt sets, for example with the $filter LanguageCode eq 'en'.</summary>
[Action("Prompt Sets", "List Prompt Set", "GET", "/PromptSets", Description = "Lists prompt sets, for example with the $filter LanguageCode eq 'en'")]
[Answer<PromptSet>(IsList = true)]
public sealed class ListPromptSet : XapiAction<ListQuery>;

/// <summary>Lists the announcements of a prompt set.</summary>
[Action("Prompt Sets", "List Prompts", "GET", "/PromptSets({Id})/Prompts", Description = "Lists the announcements of a prompt set")]
[Answer<Prompt>(IsList = true)]
public sealed class ListPrompts : XapiAction<ListById>;

/// <summary>Rings an extension and plays an announcement.</summary>
[Action("Prompt Sets", "Play Prompt", "POST", "/PromptSets({Id})/Pbx.PlayPrompt", Description = "Rings an extension and plays an announcement")]
public sealed class PlayPrompt : XapiAction<PlayPromptParameters>;

/// <summary>Parameters of <see cref="PlayPrompt"/>.</summary>
public sealed record PlayPromptParameters
{
    [Parameter(Name = "Id", Description = "Id of the prompt set.", Example = "1")]
    public required int Id { get; init; }

    [Parameter(Description = "The extension to ring.", Example = "101")]
    public Optional<string> Extension { get; init; }

    [Parameter(Description = "Id of the announcement, as List Prompts gives it.", Example = "2")]
    public Optional<string> PromptId { get; init; }
}

/// <summary>Rings an extension so that an announcement is spoken over the phone.</summary>
[Action("Prompt Sets", "Record Prompt", "POST", "/PromptSets({Id})/Pbx.RecordPrompt",
    Description = "Rings an extension so that an announcement is spoken over the phone")]
public sealed class RecordPrompt : XapiAction<RecordPromptParameters>;

/// <summary>Parameters of <see cref="RecordPrompt"/>.</summary>
public sealed record RecordPromptParameters
{
    [Parameter(Name = "Id", Description = "Id of the prompt set.", Example = "1")]
    public required int Id { get; init; }

    [Parameter(Description = "The extension to ring.", Example = "101")]
    public Optional<string> Extension { get; init; }

    [Parameter(Description = "Id of the announcement, as List Prompts gives it.", Example = "2")]
    public Optional<string> PromptId { get; init; }
}

/// <summary>Uses a prompt set from now on.</summary>
[Action("Prompt Sets", "Set Active", "POST", "/PromptSets({Id})/Pbx.SetActive",
    Effect = NodeEffect.Update, Description = "Uses a prompt set from now on")]
public sealed class SetActive : XapiAction<CallById>;

/// <summary>Chooses between two ways of saying numbers in a prompt set.</summary>
[Action("Prompt Sets", "Set Alternate Pronunciation", "POST", "/PromptSets({Id})/Pbx.SetAlternatePronunciation",
    Effect = NodeEffect.Update, Description = "Chooses between two ways of saying numbers in a prompt set")]
public sealed class SetAlternatePronunciation : XapiAction<SetAlternatePronunciationParameters>;

/// <summary>Parameters of <see cref="SetAlternatePronunciation"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record SetAlternatePronunciationParameters
{
    [Parameter(Description = "Id of the prompt set.", Example = "1")]
    public required int Id { get; init; }

    [Parameter(Name = "alternatePronunciation", Description = "true for the other way of saying numbers.")]
    public Optional<bool> AlternatePronunciation { get; init; }
}

/// <summary>Changes the set properties of a prompt set.</summary>
[Action("Prompt Sets", "Update Prompt Set", "PATCH", "/PromptSets({Id})", Description = "Changes the set properties of a prompt set")]
public sealed class UpdatePromptSet : XapiAction<PromptSet>;
