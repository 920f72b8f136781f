namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>What the scripts of a node may reach beside their data.</summary>
public sealed record ScriptOutside
{
    /// <summary>Takes the lines that scripts write to their console.</summary>
    public Action<string> Log { get; init; } = static _ => { };

    /// <summary>What scripts leave for the scripts of later nodes.</summary>
    public RunStore Store { get; init; } = new();

    /// <summary>Gives the client for <c>this.helpers.httpRequest</c>; null where scripts may not make requests.</summary>
    public Func<HttpClient>? Http { get; init; }
}
