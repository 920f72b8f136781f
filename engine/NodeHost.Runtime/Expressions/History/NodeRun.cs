using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.History;

/// <summary>A finished run of a node, as later nodes and expressions look back on it.</summary>
/// <param name="Outputs">Items of each output; null for a branch that was not run.</param>
/// <param name="Sources">Where the items of each input came from.</param>
internal sealed record NodeRun(IReadOnlyList<IReadOnlyList<Item>?> Outputs, IReadOnlyList<InputSource?> Sources);
