using NodeHost.Runtime.Catalog;

namespace NodeHost.Runtime.Planning;

/// <summary>How a record of parameters is filled for an item: only the parameters that the workflow sets and that apply.</summary>
public sealed class RecordPlan
{
    private readonly object? _shared;

    public RecordPlan(RecordDefinition definition, IReadOnlyList<ParameterPlan> parameters)
    {
        Definition = definition;
        Parameters = parameters;
        if (parameters.All(parameter => parameter.Value is ValuePlan.Constant))
            _shared = Fill();
    }

    public RecordDefinition Definition { get; }

    public IReadOnlyList<ParameterPlan> Parameters { get; }

    /// <summary>The filled record where it is the same for every item; otherwise null. Records are immutable, so one serves all.</summary>
    public object? Shared => _shared;

    private object Fill()
    {
        object record = Definition.Create();
        foreach (ParameterPlan parameter in Parameters)
            parameter.Definition.Set!(record, ((ValuePlan.Constant)parameter.Value).Value);
        return record;
    }
}

/// <summary>A parameter and where its value comes from.</summary>
public sealed record ParameterPlan(ParameterDefinition Definition, ValuePlan Value);
