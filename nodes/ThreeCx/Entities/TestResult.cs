// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Test result. (XAPI Pbx.TestResult)</summary>
[Naming(Naming.AsWritten)]
public sealed record TestResult
{
    public Optional<string> Error { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Parameters { get; init; }

    public Optional<bool> Success { get; init; }
}
