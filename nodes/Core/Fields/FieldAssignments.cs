using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Fields;

/// <summary>The list of fields of version 3.3 and later.</summary>
public sealed record FieldAssignments
{
    [Parameter("Fields to Set")] public IReadOnlyList<FieldAssignment> Assignments { get; init; } = [];
}

/// <summary>One field with its value.</summary>
public sealed record FieldAssignment
{
    [Parameter(Ignored = true)] public string Id { get; init; } = "";

    [Parameter("Name", Example = "address.city")] public string Name { get; init; } = "";

    [Parameter("Value")] public JToken? Value { get; init; }

    [Parameter("Type")] public FieldType Type { get; init; } = FieldType.String;
}

/// <summary>The list of fields of versions 3 to 3.2.</summary>
public sealed record FieldValues
{
    [Parameter("Fields to Set")] public IReadOnlyList<FieldValue> Values { get; init; } = [];
}

/// <summary>One field with a value property for each type, of which one counts.</summary>
public sealed record FieldValue
{
    [Parameter("Name", Example = "address.city")] public string Name { get; init; } = "";

    [Parameter("Type")] public FieldValueType Type { get; init; } = FieldValueType.StringValue;

    [ShowWhen(nameof(Type), FieldValueType.StringValue)]
    [Parameter("Value")]
    public JToken? StringValue { get; init; } = "";

    [ShowWhen(nameof(Type), FieldValueType.NumberValue)]
    [Parameter("Value")]
    public JToken? NumberValue { get; init; } = "";

    [ShowWhen(nameof(Type), FieldValueType.BooleanValue)]
    [Parameter("Value")]
    public JToken? BooleanValue { get; init; } = "true";

    [ShowWhen(nameof(Type), FieldValueType.ArrayValue)]
    [Parameter("Value", Example = "[1, 2]")]
    public JToken? ArrayValue { get; init; } = "";

    [ShowWhen(nameof(Type), FieldValueType.ObjectValue)]
    [Parameter("Value", Example = "{\"a\": 1}")]
    public JToken? ObjectValue { get; init; }

    /// <summary>The same as files of version 3.3 write it.</summary>
    internal FieldAssignment ToAssignment() => Type switch
    {
        FieldValueType.NumberValue => new() { Name = Name, Type = FieldType.Number, Value = NumberValue },
        FieldValueType.BooleanValue => new() { Name = Name, Type = FieldType.Boolean, Value = BooleanValue },
        FieldValueType.ArrayValue => new() { Name = Name, Type = FieldType.Array, Value = ArrayValue },
        FieldValueType.ObjectValue => new() { Name = Name, Type = FieldType.Object, Value = ObjectValue },
        _ => new() { Name = Name, Type = FieldType.String, Value = StringValue },
    };
}
