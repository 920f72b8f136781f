using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Lists;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Joins;

/// <summary>
/// Finds which items of two inputs belong together by their fields. The second input is looked up by a hash, so that the time
/// grows with the number of items and of matches.
/// </summary>
internal sealed class FieldJoin
{
    public required IReadOnlyList<FieldPair> Fields { get; init; }

    public required ValueMatch Values { get; init; }

    /// <summary>True where a name such as a.b means the field b within a.</summary>
    public required bool UsesPaths { get; init; }

    /// <summary>True to take the first match of an item alone.</summary>
    public required bool FirstMatchOnly { get; init; }

    /// <summary>Joins two inputs.</summary>
    public JoinResult Run(IReadOnlyList<Item> first, IReadOnlyList<Item> second, CancellationToken cancellationToken)
    {
        Row[] rows = [.. second.Select(item => RowOf(item, static pair => pair.Field2))];
        ILookup<string, int> byKey = Enumerable.Range(0, rows.Length).ToLookup(index => KeyOf(rows[index]), StringComparer.Ordinal);
        bool[] isMatched = new bool[rows.Length];
        var matched = new List<JoinedItem>();
        var unmatched = new List<Item>();
        foreach (Item item in first)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Row row = RowOf(item, static pair => pair.Field1);
            // An item that lacks a field belongs to none, not even to another that lacks it.
            int[] found = row.Values.Contains(null) ? [] : Find(row, rows, byKey[KeyOf(row)]);
            foreach (int index in found)
                isMatched[index] = true;
            if (found.Length == 0)
                unmatched.Add(item);
            else
                matched.Add(new JoinedItem(item, [.. found.Select(index => second[index])]));
        }

        return new JoinResult(matched, unmatched, [.. second.Where((_, index) => isMatched[index])], [.. second.Where((_, index) => !isMatched[index])]);
    }

    /// <summary>Fails if a field is in no item of an input, as is so for a mistyped name.</summary>
    /// <exception cref="NodeFailedException">A field is nowhere.</exception>
    public void RequireFields(IReadOnlyList<Item> items, Func<FieldPair, string> field, string input)
    {
        foreach (string name in Fields.Select(field))
        {
            if (items.Any(item => ValueOf(item, name) is not null))
                continue;
            throw new NodeFailedException(Codes.UnusableParameterValue, $"Field '{name}' is not present in any of items in '{input}'")
            {
                Parameter = "mergeByFields",
                Hint = "Check the spelling; upper and lower case count. A later version of the node takes such items for unmatched.",
            };
        }
    }

    private int[] Find(Row row, Row[] rows, IEnumerable<int> candidates)
    {
        IEnumerable<int> found = Values.IsFuzzy ? candidates.Where(index => AreSame(row, rows[index])) : candidates;
        return FirstMatchOnly ? [.. found.Take(1)] : [.. found];
    }

    private bool AreSame(Row row, Row other)
    {
        for (int i = 0; i < row.Values.Length; i++)
        {
            if (!Values.AreSame(row.Values[i], other.Values[i]))
                return false;
        }

        return true;
    }

    private string KeyOf(Row row)
    {
        if (row.Values.Length == 1)
            return Values.KeyOf(row.Values[0]);
        var text = new StringBuilder();
        foreach (JToken? value in row.Values)
        {
            string part = Values.KeyOf(value);
            text.Append(part.Length).Append(':').Append(part);
        }

        return text.ToString();
    }

    private Row RowOf(Item item, Func<FieldPair, string> field) => new([.. Fields.Select(pair => ValueOf(item, field(pair)))]);

    private JToken? ValueOf(Item item, string name) => new FieldAccess(UsesPaths).Get(item.Json, name);

    private readonly record struct Row(JToken?[] Values);
}

/// <summary>An item of the first input and those of the second that belong to it, of which there is at least one.</summary>
internal sealed record JoinedItem(Item Entry, IReadOnlyList<Item> Matches);

/// <summary>What belongs together and what does not, each in the order of its input.</summary>
internal sealed record JoinResult(
    IReadOnlyList<JoinedItem> Matched, IReadOnlyList<Item> UnmatchedFirst, IReadOnlyList<Item> MatchedSecond, IReadOnlyList<Item> UnmatchedSecond);
