// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Removes a custom prompt.</summary>
[Action("Custom Prompts", "Delete Custom Prompt", "DELETE", "/CustomPrompts({Filename})")]
public sealed class DeleteCustomPrompt : XapiAction<DeleteCustomPromptParameters>;

/// <summary>Parameters of <see cref="DeleteCustomPrompt"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteCustomPromptParameters
{
    public required string Filename { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Lists custom prompts.</summary>
[Action("Custom Prompts", "List Custom Prompt", "GET", "/CustomPrompts")]
[Answer<CustomPrompt>(IsList = true)]
public sealed class ListCustomPrompt : XapiAction<ListQuery>;

/// <summary>Makes a call record custom prompt.</summary>
[Action("Custom Prompts", "Make Call Record Custom Prompt", "POST", "/CustomPrompts/Pbx.MakeCallRecordCustomPrompt")]
public sealed class MakeCallRecordCustomPrompt : XapiAction<MakeCallRecordCustomPromptParameters>;

/// <summary>Parameters of <see cref="MakeCallRecordCustomPrompt"/>.</summary>
public sealed record MakeCallRecordCustomPromptParameters
{
    public Optional<string> Dn { get; init; }

    public Optional<string> Filename { get; init; }
}
