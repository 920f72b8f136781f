using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Joins;

/// <summary>The ways in which Merge makes one item of items of several inputs.</summary>
internal sealed class ItemCombination(MergeOptions options)
{
    private readonly ClashRules _clash = options.ClashHandling.Values;

    /// <summary>Items with the same position become one.</summary>
    public List<Item> ByPosition(IReadOnlyList<IReadOnlyList<Item>> inputs)
    {
        int count = options.IncludeUnpaired ? inputs.Max(static items => items.Count) : inputs.Min(static items => items.Count);
        var result = new List<Item>(count);
        for (int i = 0; i < count; i++)
        {
            result.Add(_clash.Combine([.. inputs
                .Select((items, input) => (Input: input + 1, Items: items))
                .Where(part => i < part.Items.Count)
                .Select(part => (part.Input, part.Items[i]))]));
        }

        return result;
    }

    /// <summary>Every item of the first input becomes one with every item of the second.</summary>
    public List<Item> OfAll(IReadOnlyList<Item> first, IReadOnlyList<Item> second, CancellationToken cancellationToken)
    {
        var result = new List<Item>();
        foreach (Item one in first)
        {
            foreach (Item other in second)
            {
                cancellationToken.ThrowIfCancellationRequested();
                result.Add(_clash.Combine([(1, one), (2, other)]));
            }
        }

        return result;
    }

    /// <summary>Items with the same values in some fields become one.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="mode">What is kept.</param>
    /// <param name="from">Whose data is given.</param>
    /// <param name="first">Items of the first input.</param>
    /// <param name="second">Items of the second input.</param>
    /// <param name="version">The node's version.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public IReadOnlyList<Item> ByFields(
        IReadOnlyList<FieldPair> fields, JoinMode mode, OutputDataFrom from, IReadOnlyList<Item> first, IReadOnlyList<Item> second, double version, CancellationToken cancellationToken)
    {
        bool swaps = mode == JoinMode.EnrichInput2;
        var join = new FieldJoin
        {
            Fields = swaps ? [.. fields.Select(static pair => pair.Swapped())] : fields,
            Values = new ValueMatch(options.FuzzyCompare, nullIsZero: false),
            UsesPaths = !options.DisableDotNotation,
            FirstMatchOnly = options.MultipleMatches == MultipleMatches.First,
        };
        if (version < 2.1 && first.Count > 0 && second.Count > 0)
        {
            join.RequireFields(first, swaps ? static pair => pair.Field2 : static pair => pair.Field1, "Input 1");
            join.RequireFields(second, swaps ? static pair => pair.Field1 : static pair => pair.Field2, "Input 2");
        }

        JoinResult result = swaps ? join.Run(second, first, cancellationToken) : join.Run(first, second, cancellationToken);
        return mode switch
        {
            JoinMode.KeepMatches => Matches(result, from),
            JoinMode.KeepNonMatches => NonMatches(result, from),
            JoinMode.KeepEverything => [.. Matches(result, from), .. Unmatched(result.UnmatchedFirst, 1), .. Unmatched(result.UnmatchedSecond, 2)],
            _ => [.. Merged(result, swaps), .. Unmatched(result.UnmatchedFirst, swaps ? 2 : 1)],
        };
    }

    private IReadOnlyList<Item> Matches(JoinResult result, OutputDataFrom from) => from switch
    {
        OutputDataFrom.Input1 => [.. result.Matched.Select(static joined => joined.Entry)],
        OutputDataFrom.Input2 => result.MatchedSecond,
        _ => [.. Merged(result, swapped: false)],
    };

    private IEnumerable<Item> Merged(JoinResult result, bool swapped) =>
        from joined in result.Matched
        from match in joined.Matches
        select _clash.Combine(swapped ? [(1, match), (2, joined.Entry)] : [(1, joined.Entry), (2, match)]);

    private IEnumerable<Item> Unmatched(IReadOnlyList<Item> items, int input) =>
        _clash.AddsSuffix ? items.Select(item => ClashRules.WithSuffix(item, input)) : items;

    private static IReadOnlyList<Item> NonMatches(JoinResult result, OutputDataFrom from) => from switch
    {
        OutputDataFrom.Input1 => result.UnmatchedFirst,
        OutputDataFrom.Input2 => result.UnmatchedSecond,
        _ => [.. result.UnmatchedFirst.Select(static item => WithSource(item, "input1")), .. result.UnmatchedSecond.Select(static item => WithSource(item, "input2"))],
    };

    private static Item WithSource(Item item, string source)
    {
        var json = (Newtonsoft.Json.Linq.JObject)item.Json.DeepClone();
        json["_source"] = source;
        return item with { Json = json };
    }
}
