using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>How lists within an item become items.</summary>
internal sealed record SplitSettings
{
    /// <summary>The fields with the lists; <c>$binary</c> for the files.</summary>
    public required string[] Fields { get; init; }

    /// <summary>The fields that get the elements: none, or one for each of <see cref="Fields"/>.</summary>
    public required string[] Destinations { get; init; }

    public required OtherFields Include { get; init; }

    /// <summary>The other fields that come along, where they are selected.</summary>
    public required string[] Included { get; init; }

    public required FieldAccess Access { get; init; }

    /// <summary>True if the files of the item come along with each element.</summary>
    public bool IncludesBinary { get; init; }

    /// <summary>True to refuse an item whose field is missing or no list, as old versions do.</summary>
    public bool RequiresLists { get; init; }
}

/// <summary>What comes along with each element of a list.</summary>
public enum OtherFields
{
    [Option("No Other Fields")] NoOtherFields,
    [Option("All Other Fields")] AllOtherFields,
    [Option("Selected Other Fields")] SelectedOtherFields,
}
