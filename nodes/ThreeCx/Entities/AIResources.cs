// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>AI resources. (XAPI Pbx.AIResources)</summary>
[Naming(Naming.AsWritten)]
public sealed record AIResources
{
    public Optional<JsonText<IReadOnlyList<AIModel>>> Chips { get; init; }

    public Optional<JsonText<IReadOnlyList<AIModel>>> Models { get; init; }

    public Optional<JsonText<IReadOnlyList<AIModel>>> RealtimeModels { get; init; }

    public Optional<JsonText<IReadOnlyList<AIAgentTemplate>>> Templates { get; init; }

    public Optional<JsonText<IReadOnlyList<AIVoice>>> Voices { get; init; }
}
