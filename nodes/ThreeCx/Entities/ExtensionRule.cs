// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Extension rule. (XAPI Pbx.ExtensionRule)</summary>
[Naming(Naming.AsWritten)]
public sealed record ExtensionRule
{
    public Optional<RuleCallTypeType> CallType { get; init; }

    public Optional<RuleConditionType> Condition { get; init; }

    public Optional<string> Data { get; init; }

    public Optional<JsonText<Destination>> Destination { get; init; }

    public Optional<bool> Enabled { get; init; }

    public Optional<JsonText<Schedule>> Hours { get; init; }

    public Optional<int> Id { get; init; }
}
