using NodeHost.Nodes.Core.Joins;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Compares the items of two inputs and sorts them by what differs.</summary>
[Node("n8n-nodes-base.compareDatasets", "Compare Datasets", 1, 2, 2.1, 2.2, 2.3, Description = "Compares the items of two inputs: what is in one alone, the same, or different.")]
[Input("Input A")]
[Input("Input B")]
[Output("In A only")]
[Output("Same")]
[Output("Different")]
[Output("In B only")]
public sealed class CompareDatasets : BatchNode<CompareDatasetsParameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<CompareDatasetsParameters> context, CancellationToken cancellationToken)
    {
        CompareDatasetsParameters parameters = context.ParametersFor(0);
        double version = context.TypeVersion;
        IReadOnlyList<Item> second = context.Inputs.Count > 1 ? context.Inputs[1] : [];
        var values = new ValueMatch(version < 2 ? parameters.Options.FuzzyCompare : parameters.FuzzyCompare, nullIsZero: version >= 2);
        IReadOnlyList<FieldPair> fields = parameters.MergeByFields.Checked();
        var join = new FieldJoin
        {
            Fields = fields,
            Values = values,
            UsesPaths = !parameters.Options.DisableDotNotation,
            FirstMatchOnly = parameters.Options.MultipleMatches == MultipleMatches.First,
        };
        if (version < 2.2 && context.Items.Count > 0 && second.Count > 0)
        {
            join.RequireFields(context.Items, static pair => pair.Field1, "Input A");
            join.RequireFields(second, static pair => pair.Field2, "Input B");
        }

        JoinResult joined = join.Run(context.Items, second, cancellationToken);
        var comparison = new ItemComparison(parameters, fields, values, version);
        (List<Item> same, List<Item> different) = Compare(joined, comparison, cancellationToken);
        return ValueTask.FromResult(new BatchResult([joined.UnmatchedFirst, same, different, joined.UnmatchedSecond]));
    }

    // An item with several matches is the same once, however many of them are the same.
    private static (List<Item> Same, List<Item> Different) Compare(JoinResult joined, ItemComparison comparison, CancellationToken cancellationToken)
    {
        var same = new List<Item>();
        var different = new List<Item>();
        foreach (JoinedItem pair in joined.Matched)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Item? equal = null;
            foreach (Item match in pair.Matches)
            {
                if (comparison.AreSame(pair.Entry, match))
                    equal ??= comparison.Same(pair.Entry, match);
                else
                    different.Add(comparison.Different(pair.Entry, match));
            }

            if (equal is not null)
                same.Add(equal);
        }

        return (same, different);
    }
}

public sealed record CompareDatasetsParameters
{
    [Parameter(Ignored = true)] public string InfoBox { get; init; } = "";

    [Parameter("Fields to Match")] public MatchFields MergeByFields { get; init; } = new();

    [Parameter("When There Are Differences", Description = "Left out, it is \"preferInput2\" in version 1 and \"includeBoth\" since then.")]
    public Optional<Resolve> Resolve { get; init; }

    [Versions(From = 2)]
    [Parameter("Fuzzy Compare", Description = "Tolerates small differences of type, as between 3 and \"3\".")]
    public bool FuzzyCompare { get; init; }

    [ShowWhen(nameof(Resolve), Core.Resolve.Mix)]
    [Parameter("Prefer")]
    public PreferredInput PreferWhenMix { get; init; } = PreferredInput.Input1;

    [ShowWhen(nameof(Resolve), Core.Resolve.Mix)]
    [Parameter("For Everything Except", Description = "Names of fields to take from the other input, with commas between.")]
    public string ExceptWhenMix { get; init; } = "";

    [Parameter("Options")] public CompareDatasetsOptions Options { get; init; } = new();

    internal Resolve ResolveFor(double version) => Resolve.Or(version < 2 ? Core.Resolve.PreferInput2 : Core.Resolve.IncludeBoth);
}

public sealed record CompareDatasetsOptions
{
    [Parameter("Fields to Skip Comparing", Description = "Names of fields, with commas between.")]
    public string SkipFields { get; init; } = "";

    [Versions(To = 1)]
    [Parameter("Fuzzy Compare", Description = "Tolerates small differences of type, as between 3 and \"3\".")]
    public bool FuzzyCompare { get; init; }

    [Parameter("Disable Dot Notation", Description = "Takes a name such as a.b for the name itself, not for the field b within a.")]
    public bool DisableDotNotation { get; init; }

    [Parameter("Multiple Matches")] public MultipleMatches MultipleMatches { get; init; } = MultipleMatches.First;
}

public enum Resolve
{
    [Option("Use Input A Version")] PreferInput1,
    [Option("Use Input B Version")] PreferInput2,
    [Option("Use a Mix of Versions")] Mix,
    [Option("Include Both Versions", Description = "Shows the values of both, field by field.")] IncludeBoth,
}

public enum PreferredInput
{
    [Option("Input A Version")] Input1,
    [Option("Input B Version")] Input2,
}
