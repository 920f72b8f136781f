using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists.Histories;

/// <summary>
/// The values that were seen, as hashes: short, and of no use to who reads the file. The oldest are forgotten where there are too many.
/// </summary>
internal sealed class SeenValues
{
    private const int HashLength = 16;

    private readonly DedupeHistory _history;
    private readonly HashSet<string> _earlier;
    private readonly Queue<string> _order;
    private readonly HashSet<string> _all;
    private readonly int _most;

    public SeenValues(DedupeHistory history, int most)
    {
        _history = history;
        _most = most;
        _order = new Queue<string>(history.Marks);
        _earlier = [.. _order];
        _all = [.. _order];
    }

    /// <summary>Whether the value is new, that is, not seen before this run of the node; from now on it counts as seen.</summary>
    public bool Add(JToken? value)
    {
        string text = JsValue.IsNullish(value) ? "" : JsValue.ToText(value);
        string mark = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashLength));
        if (_all.Add(mark))
            _order.Enqueue(mark);
        return !_earlier.Contains(mark);
    }

    /// <summary>Hands what was seen over to the next run of the node.</summary>
    public void Keep()
    {
        while (_order.Count > _most)
            _order.Dequeue();
        _history.KeepMarks(_order);
    }

    /// <summary>The failure of more items than can be remembered.</summary>
    public static NodeFailedException TooMany(int items, int most) => new(
        Codes.UnusableParameterValue,
        "The number of items to be processed exceeds the maximum history size. Please increase the history size or reduce the number of items to be processed.")
    {
        Hint = string.Create(CultureInfo.InvariantCulture, $"There are {items} items, and the history holds {most}."),
        Parameter = "historySize",
    };
}
