// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Crm test result. (XAPI Pbx.CrmTestResult)</summary>
[Naming(Naming.AsWritten)]
public sealed record CrmTestResult
{
    public Optional<bool> IsError { get; init; }

    public Optional<string> Log { get; init; }

    public Optional<string> Message { get; init; }

    public Optional<JsonText<IReadOnlyList<CrmContact>>> SearchResult { get; init; }
}
