// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call flow app. (XAPI Pbx.CallFlowApp)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallFlowApp : Dn
{
    public Optional<DateTimeOffset> CompilationLastSuccess { get; init; }

    public Optional<string> CompilationResult { get; init; }

    public Optional<bool> CompilationSucceeded { get; init; }

    public Optional<bool> InvalidScript { get; init; }

    public Optional<bool> IsRegistered { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> RejectedCode { get; init; }

    public Optional<CfaRoutingType> RoutingType { get; init; }

    public Optional<string> ScriptCode { get; init; }

    [Navigation]
    public Optional<JsonText<Trunk>> Trunk { get; init; }
}
