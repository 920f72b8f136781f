namespace NodeHost.Sdk;

/// <summary>
/// On the base class of a node's actions: the service root below which their paths lie where the node's credential record says
/// none, and where there is no credential.
/// </summary>
/// <param name="url">An absolute URL, for example <c>https://api.example.com/v2</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ServerAttribute(string url) : Attribute
{
    /// <summary>The service root.</summary>
    public string Url { get; } = url;
}
