using Jint;

namespace NodeHost.Runtime.Expressions.Scope;

/// <summary>Whose view of the run an object of the scope shows: the node and item whose code runs.</summary>
/// <param name="Engine">The engine that the code runs on.</param>
/// <param name="Run">The run.</param>
/// <param name="Items">The items as code sees them.</param>
/// <param name="Node">The node.</param>
/// <param name="ItemIndex">The item; null for the node as a whole.</param>
/// <param name="RunIndex">The run of other nodes that is looked at; null for their newest.</param>
internal sealed record ScopeFrame(Engine Engine, IRunView Run, ItemViews Items, NodeView Node, int? ItemIndex, int? RunIndex = null);
