// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Trunk template. (XAPI Pbx.TrunkTemplate)</summary>
[Naming(Naming.AsWritten)]
public sealed record TrunkTemplate
{
    public Optional<bool> AddAllowed { get; init; }

    public Optional<string> Content { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Countries { get; init; }

    public Optional<int> DefaultProxyPort { get; init; }

    public Optional<int> DefaultRegistrarPort { get; init; }

    public Optional<string> Description { get; init; }

    public Optional<JsonText<IReadOnlyList<TrunkEditorType>>> Editors { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<bool> IsCustom { get; init; }

    public Optional<JsonText<TrunkMessagingTemplate>> MessagingTemplate { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Tags { get; init; }

    public Optional<TemplateType> TemplateType { get; init; }

    public Optional<string> Url { get; init; }
}
