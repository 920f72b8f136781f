// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Crm integration. (XAPI Pbx.CrmIntegration)</summary>
[Naming(Naming.AsWritten)]
public sealed record CrmIntegration
{
    public Optional<string> Country { get; init; }

    public Optional<bool> EnabledForDidCalls { get; init; }

    public Optional<bool> EnabledForExternalCalls { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<PhonebookPriorityOptions> PhonebookPriorityOptions { get; init; }

    public Optional<bool> PhonebookSynchronization { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<CrmSelectableValue>>> PossibleValues { get; init; }

    public Optional<JsonText<IReadOnlyList<CrmChoice>>> VariableChoices { get; init; }
}
