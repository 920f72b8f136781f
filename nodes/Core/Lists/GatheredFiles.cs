using System.Globalization;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>The files of many items in one set. A name that is taken gets a number.</summary>
internal static class GatheredFiles
{
    /// <summary>The files of all items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="onlyUnique">True to leave out a file that has the name, type, size and extension of an earlier one.</param>
    public static IReadOnlyDictionary<string, BinaryData> Of(IReadOnlyList<Item> items, bool onlyUnique)
    {
        var files = new Dictionary<string, BinaryData>(StringComparer.Ordinal);
        var known = new HashSet<(string?, string, long, string?)>();
        var lastNumbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((string name, BinaryData file) in items.SelectMany(static item => item.Binary))
        {
            if (onlyUnique && !known.Add((file.FileName, file.MimeType, file.Size, file.FileExtension)))
                continue;
            string key = name;
            while (!files.TryAdd(key, file))
            {
                int number = lastNumbers.GetValueOrDefault(name) + 1;
                lastNumbers[name] = number;
                key = $"{name}_{number.ToString(CultureInfo.InvariantCulture)}";
            }
        }

        return files.Count == 0 ? BinaryData.None : files;
    }
}
