using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>The fields whose values are gathered.</summary>
public sealed record AggregatedFields
{
    [Parameter("Fields To Aggregate")] public IReadOnlyList<AggregatedField> FieldToAggregate { get; init; } = [];
}

/// <summary>A field whose values are gathered, and the field that gets them.</summary>
public sealed record AggregatedField
{
    [Parameter("Input Field Name", Example = "email")] public string FieldToAggregate { get; init; } = "";

    [Parameter("Rename Field")] public bool RenameField { get; init; }

    [ShowWhen(nameof(RenameField), true)]
    [Parameter("Output Field Name", Description = "Left empty, it is the name of the input field.")]
    public string OutputFieldName { get; init; } = "";
}

/// <summary>What is gathered.</summary>
public enum AggregatedData
{
    [Option("Individual Fields", Description = "A list of values for each field.")] AggregateIndividualFields,
    [Option("All Item Data (Into a Single List)", Description = "A list of the items' data.")] AggregateAllItemData,
}

/// <summary>Which fields of the items are gathered.</summary>
public enum AggregatedPart
{
    [Option("All Fields")] AllFields,
    [Option("Specified Fields")] SpecifiedFields,
    [Option("All Fields Except")] AllFieldsExcept,
}
