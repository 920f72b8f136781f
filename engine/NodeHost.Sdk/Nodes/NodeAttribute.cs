namespace NodeHost.Sdk;

/// <summary>
/// Makes a class a node type. The class derives from <see cref="ItemNode{TParameters}"/>,
/// <see cref="BatchNode{TParameters}"/>, <see cref="TriggerNode{TParameters}"/> or <see cref="ActionNode"/>; services are
/// injected by its constructor. The first sentence of the class's summary is not read: text for users stands here.
/// </summary>
/// <param name="type">Name in workflow files, for example <c>acme.makeCall</c>. It is a file format and never changes.</param>
/// <param name="displayName">Label for people.</param>
/// <param name="versions">The <c>typeVersion</c>s that this class serves, ascending. None means 1 alone.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NodeAttribute(string type, string displayName, params double[] versions) : Attribute
{
    /// <summary>Name in workflow files.</summary>
    public string Type { get; } = type;

    /// <summary>Label for people.</summary>
    public string DisplayName { get; } = displayName;

    /// <summary>The <c>typeVersion</c>s that this class serves.</summary>
    public IReadOnlyList<double> Versions { get; } = versions.Length == 0 ? [1] : versions;

    /// <summary>One sentence for lists: what the node does.</summary>
    public string? Description { get; init; }

    /// <summary>What the node does to the world outside.</summary>
    public NodeEffect Effect { get; init; }

    /// <summary>For a trigger: what it waits for.</summary>
    public TriggerKind Trigger { get; init; }

    /// <summary>False for a node behind which nothing comes; its error output is then its first. Others have one output or what <see cref="OutputAttribute"/> says.</summary>
    public bool HasOutputs { get; init; } = true;

    /// <summary>
    /// True for a node whose object remembers something from one of its runs to the next, as a loop does. When a journaled run is
    /// resumed, such a node is called again instead of being replayed, so what it gives must follow from its input alone.
    /// </summary>
    public bool KeepsState { get; init; }

    /// <summary>True for a node that only documents, as a sticky note does; it is never run or connected.</summary>
    public bool IsNote { get; init; }
}
