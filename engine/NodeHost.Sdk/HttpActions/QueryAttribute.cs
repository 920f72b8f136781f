namespace NodeHost.Sdk;

/// <summary>The parameter is sent in the query of the URL, under its wire name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class QueryAttribute : Attribute
{
    /// <summary>True for a list: a JSON array, its text, or values with commas are all sent as one text with commas.</summary>
    public bool IsList { get; init; }

    /// <summary>True for a list whose values are sent one by one, each under the parameter's name: <c>tag=a&amp;tag=b</c>.</summary>
    public bool Repeat { get; init; }
}
