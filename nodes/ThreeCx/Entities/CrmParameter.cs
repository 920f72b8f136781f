// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Crm parameter. (XAPI Pbx.CrmParameter)</summary>
[Naming(Naming.AsWritten)]
public sealed record CrmParameter
{
    public Optional<string> Default { get; init; }

    public Optional<EditorType> Editor { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> ListValues { get; init; }

    public Optional<string> ListValuesText { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Parent { get; init; }

    public Optional<string> RequestUrl { get; init; }

    public Optional<string> RequestUrlParameters { get; init; }

    public Optional<string> ResponseScenario { get; init; }

    public Optional<string> Title { get; init; }

    public Optional<ParameterType> Type { get; init; }

    public Optional<string> Validation { get; init; }
}
