namespace NodeHost.Runtime.Catalog;

/// <summary>A mistake of an author in a declared class.</summary>
/// <param name="Class">Full name of the class.</param>
/// <param name="Property">Name of the property; null for a mistake of the class itself.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
public sealed record DescriptorMistake(string Class, string? Property, string Message)
{
    public override string ToString() => $"{Class}{(Property is null ? "" : $".{Property}")}: {Message}";
}
