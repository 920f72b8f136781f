namespace NodeHost.Runtime.Credentials;

/// <summary>
/// A credential record cannot be used. The message says where it was looked for, what is wrong with it and how to mend it; it never
/// holds a secret.
/// </summary>
/// <param name="code">A code of <see cref="Sdk.Codes"/>.</param>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="inner">The exception behind it, for the log.</param>
public sealed class CredentialException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Code { get; } = code;
}
