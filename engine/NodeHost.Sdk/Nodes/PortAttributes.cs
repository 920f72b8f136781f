namespace NodeHost.Sdk;

/// <summary>Names an input of the node. A node without the attribute has one input; a trigger has none.</summary>
/// <param name="name">Label for people.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class InputAttribute(string name) : Attribute
{
    /// <summary>Label for people.</summary>
    public string Name { get; } = name;
}

/// <summary>Names an output of the node, in the order of the outputs. A node without the attribute has one output.</summary>
/// <param name="name">Label for people.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OutputAttribute(string name) : Attribute
{
    /// <summary>Label for people.</summary>
    public string Name { get; } = name;
}
