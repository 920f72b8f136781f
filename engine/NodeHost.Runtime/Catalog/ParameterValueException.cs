namespace NodeHost.Runtime.Catalog;

/// <summary>A value cannot be what a parameter wants. The message says what was found and what was expected.</summary>
/// <param name="code">A code of <see cref="Sdk.Codes"/>.</param>
/// <param name="message">For JSON text it begins with the line and column.</param>
public sealed class ParameterValueException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
