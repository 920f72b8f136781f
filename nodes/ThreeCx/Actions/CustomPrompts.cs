using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Removes a recorded announcement.</summary>
[Action("Custom Prompts", "Delete Custom Prompt", "DELETE", "/CustomPrompts({Filename})", Description = "Removes a recorded announcement")]
public sealed class DeleteCustomPrompt : XapiAction<DeleteCustomPromptParameters>;

/// <summary>Parameters of <see cref="DeleteCustomPrompt"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteCustomPromptParameters
{
    [Parameter(Description = "Name of the file, as List Custom Prompt gives it.", Example = "welcome.wav")]
    public required string Filename { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match", Description = "Delete it only while it still has this ETag.")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Lists recorded announcements and playlists, for example with the $filter PromptType eq 'File'.</summary>
[Action("Custom Prompts", "List Custom Prompt", "GET", "/CustomPrompts",
    Description = "Lists recorded announcements and playlists, for example with the $filter PromptType eq 'File'")]
[Answer<CustomPrompt>(IsList = true)]
public sealed class ListCustomPrompt : XapiAction<ListQuery>;

/// <summary>Rings an extension so that an announcement is spoken over the phone.</summary>
[Action("Custom Prompts", "Make Call Record Custom Prompt", "POST", "/CustomPrompts/Pbx.MakeCallRecordCustomPrompt",
    Description = "Rings an extension so that an announcement is spoken over the phone")]
public sealed class MakeCallRecordCustomPrompt : XapiAction<MakeCallRecordCustomPromptParameters>;

/// <summary>Parameters of <see cref="MakeCallRecordCustomPrompt"/>.</summary>
public sealed record MakeCallRecordCustomPromptParameters
{
    [Parameter(Description = "The extension to ring.", Example = "101")]
    public Optional<string> Dn { get; init; }

    [Parameter(Description = "Name of the file that is made.", Example = "welcome.wav")]
    public Optional<string> Filename { get; init; }
}
