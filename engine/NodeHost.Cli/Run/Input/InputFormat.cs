namespace NodeHost.Cli.Run.Input;

/// <summary>How the items given to a run are written.</summary>
public enum InputFormat
{
    /// <summary>By the file's extension, or else by its first character.</summary>
    Auto,

    /// <summary>An array of objects, or objects one after the other.</summary>
    Json,

    /// <summary>An object a line.</summary>
    JsonLines,

    /// <summary>A header row, then a row an item.</summary>
    Csv,
}
