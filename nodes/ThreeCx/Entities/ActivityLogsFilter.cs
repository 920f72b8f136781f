// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Activity logs filter. (XAPI Pbx.ActivityLogsFilter)</summary>
[Naming(Naming.AsWritten)]
public sealed record ActivityLogsFilter
{
    public Optional<JsonText<IReadOnlyList<ExtensionFilter>>> Extensions { get; init; }
}
