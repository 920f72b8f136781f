namespace NodeHost.OpenApi;

/// <summary>What an import did, or would do. All lists are sorted; files are relative to the pack's folder.</summary>
public sealed record ImportReport
{
    /// <summary>How many actions the document has.</summary>
    public required int Actions { get; init; }

    /// <summary>How many entities and enums they use.</summary>
    public required int Entities { get; init; }

    /// <summary>Files that were not there.</summary>
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>Files whose text changed.</summary>
    public required IReadOnlyList<string> Changed { get; init; }

    /// <summary>Files whose content the document no longer has.</summary>
    public required IReadOnlyList<string> Removed { get; init; }

    /// <summary>How many files were as they should be.</summary>
    public required int Unchanged { get; init; }

    /// <summary>What the author of the pack owns of the document's actions and entities, each with its file.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>What the document has and the author's own code lacks.</summary>
    public required IReadOnlyList<string> Lacking { get; init; }

    /// <summary>What was not taken over, or not as it stands.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }
}
