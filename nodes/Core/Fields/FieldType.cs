using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Fields;

/// <summary>The type that a field is given.</summary>
public enum FieldType
{
    String,
    Number,
    Boolean,
    Array,
    Object,
}

/// <summary>The type of a field as files before version 3.3 of the node write it.</summary>
public enum FieldValueType
{
    [Option("String")] StringValue,
    [Option("Number")] NumberValue,
    [Option("Boolean")] BooleanValue,
    [Option("Array")] ArrayValue,
    [Option("Object")] ObjectValue,
}
