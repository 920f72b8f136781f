using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Reports;

/// <summary>Why a node, an item or a run failed.</summary>
public sealed record RunFailure
{
    public required string Code { get; init; }

    /// <summary>What happened and how to mend it, without the place.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, where the message's own wording is given and cannot say so.</summary>
    public string? Hint { get; init; }

    public string? Node { get; init; }

    public string? NodeType { get; init; }

    /// <summary>Zero-based index of the item.</summary>
    public int? ItemIndex { get; init; }

    /// <summary>Display name of the parameter.</summary>
    public string? Parameter { get; init; }

    /// <summary>HTTP status of the answer that said no.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>True for an exception that nobody foresaw: a bug of the node or the engine.</summary>
    public bool IsBug { get; init; }

    /// <summary>Stack trace of a bug, for the log.</summary>
    public string? Trace { get; init; }

    /// <summary>A run reached its time limit.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="raised">What raises it.</param>
    public static RunFailure TooLong(TimeSpan limit, string raised) => new()
    {
        Code = Codes.RunTimeout,
        Message = $"the run took longer than its limit of {JsNumber.Format(limit.TotalSeconds)} s and was stopped. Raise {raised}.",
    };

    /// <summary>The failure as a problem of a workflow file.</summary>
    public Problem InFile(string? file) => new()
    {
        Code = Code,
        Message = Hint is null ? Message : $"{Message}{(Message.EndsWith('.') ? "" : ".")} {Hint}",
        File = file,
        Node = Node,
        NodeType = NodeType,
        ItemIndex = ItemIndex,
        Property = Parameter,
    };
}
