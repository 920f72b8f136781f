using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Text on the canvas of an editor. It is never run.</summary>
[Node("n8n-nodes-base.stickyNote", "Sticky note", IsNote = true, Description = "Documents the workflow; it is never run.")]
public sealed class StickyNote : ItemNode<StickyNoteParameters>
{
    public override ValueTask<ItemResult> RunAsync(
        StickyNoteParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult<ItemResult>(context.Item);
}

public sealed record StickyNoteParameters
{
    [Parameter(Ignored = true, NoExpression = true)] public string Content { get; init; } = "";

    [Parameter(Ignored = true)] public double Height { get; init; } = 160;

    [Parameter(Ignored = true)] public double Width { get; init; } = 240;

    /// <summary>A number of the editor's palette, or a colour as text.</summary>
    [Parameter(Ignored = true)] public JToken Color { get; init; } = 1;
}
