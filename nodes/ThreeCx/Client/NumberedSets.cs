using System.Globalization;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>The sets whose entities have a number of their own in the number plan of the PBX, and how it tells a free one.</summary>
internal static class NumberedSets
{
    private static readonly Dictionary<string, string?> FreeNumber = new(StringComparer.Ordinal)
    {
        ["/Fax"] = null,
        ["/Parkings"] = null,
        ["/Queues"] = "GetFirstAvailableQueueNumber",
        ["/Receptionists"] = "GetFirstAvailableReceptionistNumber",
        ["/RingGroups"] = "GetFirstAvailableRingGroupNumber",
        ["/Trunks"] = "GetFirstAvailableTrunkNumber",
        ["/Users"] = "GetFirstAvailableExtensionNumber",
    };

    public static bool Has(string? path) => path is not null && FreeNumber.ContainsKey(path);

    /// <summary>Where the PBX tells a free number, below its root; null where it does not.</summary>
    public static string? FreeNumberOf(string path) =>
        FreeNumber.GetValueOrDefault(path) is { } function ? $"{path.TrimStart('/')}/Pbx.{function}()" : null;

    /// <summary>The number after another, with as many digits at least: 0099 becomes 0100, HD9 becomes HD10; null if it ends without a digit.</summary>
    public static string? After(string number)
    {
        int digits = number.Reverse().TakeWhile(char.IsAsciiDigit).Count();
        return long.TryParse(number[^digits..], NumberStyles.None, CultureInfo.InvariantCulture, out long value)
            ? number[..^digits] + (value + 1).ToString($"D{digits}", CultureInfo.InvariantCulture)
            : null;
    }
}
