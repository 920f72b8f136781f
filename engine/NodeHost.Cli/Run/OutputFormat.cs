namespace NodeHost.Cli.Run;

/// <summary>What a run prints on stdout.</summary>
public enum OutputFormat
{
    /// <summary>The items of one node, for people.</summary>
    Pretty,

    /// <summary>One document about the whole run.</summary>
    Json,

    /// <summary>The items of one node, a line each.</summary>
    NdJson,

    /// <summary>Nothing.</summary>
    None,
}
