namespace NodeHost.Sdk;

/// <summary>How names in workflow files and on the wire are made from those in C#.</summary>
public enum Naming
{
    /// <summary><c>BaseUrl</c> becomes <c>baseUrl</c>: n8n's own nodes. The default.</summary>
    CamelCase,

    /// <summary><c>BreakRoute</c> stays <c>BreakRoute</c>: the names of an API schema.</summary>
    AsWritten,
}

/// <summary>Sets how the properties of a record, or the members of an enum, are named in files and on the wire.</summary>
/// <param name="naming">The rule for names that no attribute gives.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum)]
public sealed class NamingAttribute(Naming naming) : Attribute
{
    /// <summary>The rule for names that no attribute gives.</summary>
    public Naming Naming { get; } = naming;
}
