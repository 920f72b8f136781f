using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>How the first versions of If and Filter, and Switch before version 3, compare two values.</summary>
public enum PlainOperation
{
    [Option("Equal")] Equal,
    [Option("Not Equal")] NotEqual,
    [Option("Occurred After")] After,
    [Option("Occurred Before")] Before,
    [Option("Smaller")] Smaller,
    [Option("Smaller or Equal")] SmallerEqual,
    [Option("Larger")] Larger,
    [Option("Larger or Equal")] LargerEqual,
    [Option("Contains")] Contains,
    [Option("Not Contains")] NotContains,
    [Option("Ends With")] EndsWith,
    [Option("Not Ends With")] NotEndsWith,
    [Option("Starts With")] StartsWith,
    [Option("Not Starts With")] NotStartsWith,
    [Option("Regex Match")] Regex,
    [Option("Regex Not Match")] NotRegex,
    [Option("Is Empty")] IsEmpty,
    [Option("Is Not Empty")] IsNotEmpty,
}

/// <summary>The type by which Switch before version 3 compares.</summary>
public enum PlainType
{
    Boolean,
    DateTime,
    Number,
    String,
}
