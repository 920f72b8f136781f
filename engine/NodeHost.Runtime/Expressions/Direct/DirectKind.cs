namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>What a value is to JavaScript, or that only the script engine can tell.</summary>
internal enum DirectKind : byte
{
    /// <summary>The script engine has to evaluate the code.</summary>
    Undecided,

    /// <summary>JavaScript raises an error here, which the value's text tells.</summary>
    Error,
    Undefined,
    Null,
    Boolean,
    Number,
    Text,

    /// <summary>An object or an array.</summary>
    Container,
}
