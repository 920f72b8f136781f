// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Agent settings. (XAPI Pbx.AgentSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record AgentSettings
{
    public Optional<JsonText<AgentRoutingAction>> AbusiveCallerAction { get; init; }

    public Optional<JsonText<AgentRoutingAction>> AgentFallback { get; init; }

    public Optional<string> AgentType { get; init; }

    public Optional<string> AllowedExtensions { get; init; }

    public Optional<bool> AllowWebsearch { get; init; }

    public Optional<JsonText<BossInterruptionSettings>> BossInterruptionSettings { get; init; }

    public Optional<JsonText<AgentRoutingAction>> CallerDoesNotRespondAction { get; init; }

    public Optional<bool> CheckStatusBeforeTransfer { get; init; }

    public Optional<bool> EnableNameMatching { get; init; }

    public Optional<string> FirstMessage { get; init; }

    public Optional<JsonText<AgentRoutingDirectory>> HumanHandoff { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Knowledgebase { get; init; }

    public Optional<string> Language { get; init; }

    public Optional<int> MaxCallDuration { get; init; }

    [Navigation]
    public Optional<JsonText<Peer>> PhonebookOverride { get; init; }

    public Optional<JsonText<IReadOnlyList<AgentRoutingDirectory>>> RoutingDirectory { get; init; }

    public Optional<JsonText<AgentRoutingAction>> SpamAction { get; init; }

    public Optional<string> SpamInstructions { get; init; }

    public Optional<bool> SwitchLanguage { get; init; }

    public Optional<string> SystemPrompt { get; init; }

    public Optional<string> Voice { get; init; }
}
