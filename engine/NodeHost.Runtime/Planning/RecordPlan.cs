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

    /// <summary>
    /// The record as far as it is known before a run: what expressions give is left at its default.
    /// </summary>
    public object Preview()
    {
        if (_shared is not null)
            return _shared;
        object record = Definition.Create();
        foreach (ParameterPlan parameter in Parameters)
        {
            if (TryPreview(parameter.Value, out object? value))
                parameter.Definition.Set!(record, value);
        }

        return record;
    }

    private static bool TryPreview(ValuePlan plan, out object? value)
    {
        (bool known, value) = plan switch
        {
            ValuePlan.Constant constant => (true, constant.Value),
            ValuePlan.Nested nested => (true, nested.Record.Preview()),
            ValuePlan.Sequence sequence => (true, sequence.List.MakeList!([.. sequence.Elements.Select(PreviewOf)])),
            _ => (false, null),
        };
        return known;
    }

    private static object? PreviewOf(ValuePlan element) => TryPreview(element, out object? value) ? value : null;

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
