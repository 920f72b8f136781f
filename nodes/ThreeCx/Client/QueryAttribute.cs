namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>The parameter is sent in the query of the URL, under its wire name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class QueryAttribute : Attribute
{
    /// <summary>True for a list of names: a JSON array, its text, or names with commas are all sent with commas.</summary>
    public bool IsList { get; init; }
}
