using NodeHost.Nodes.Core.Joins;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>The second version of <see cref="Merge"/>, which has two inputs.</summary>
[Node("n8n-nodes-base.merge", "Merge", 2, 2.1, Description = "Brings the items of two branches together.")]
[Input("Input 1")]
[Input("Input 2")]
public sealed class Merge2 : BatchNode<Merge2Parameters>, IRequiredInputs<Merge2Parameters>
{
    public static IReadOnlyList<int> RequiredInputsOf(Merge2Parameters parameters, double typeVersion) =>
        parameters.Mode == Merge2Mode.ChooseBranch ? [0, 1] : [];

    public override ValueTask<BatchResult> RunAsync(BatchContext<Merge2Parameters> context, CancellationToken cancellationToken)
    {
        Merge2Parameters parameters = context.ParametersFor(0);
        IReadOnlyList<Item> first = context.Items;
        IReadOnlyList<Item> second = context.Inputs.Count > 1 ? context.Inputs[1] : [];
        var combination = new ItemCombination(parameters.Options);
        return ValueTask.FromResult(BatchResult.Of((parameters.Mode, parameters.CombinationMode) switch
        {
            (Merge2Mode.Append, _) => [.. first, .. second],
            (Merge2Mode.ChooseBranch, _) => parameters.Output switch
            {
                Merge2Output.Input1 => first,
                Merge2Output.Input2 => second,
                _ => [new Item { Json = [] }],
            },
            (_, CombinationMode.MergeByPosition) => combination.ByPosition([first, second]),
            (_, CombinationMode.Multiplex) => combination.OfAll(first, second, cancellationToken),
            _ => combination.ByFields(
                parameters.MergeByFields.Checked(), parameters.JoinMode, parameters.OutputDataFrom, first, second, context.TypeVersion, cancellationToken),
        }));
    }
}

public sealed record Merge2Parameters
{
    [Parameter("Mode")] public Merge2Mode Mode { get; init; } = Merge2Mode.Append;

    [ShowWhen(nameof(Mode), Merge2Mode.Combine)]
    [Parameter("Combination Mode")]
    public CombinationMode CombinationMode { get; init; } = CombinationMode.MergeByFields;

    [ShowWhen(nameof(Mode), Merge2Mode.Combine)]
    [ShowWhen(nameof(CombinationMode), CombinationMode.MergeByFields)]
    [Parameter("Fields to Match")]
    public MatchFields MergeByFields { get; init; } = new();

    [ShowWhen(nameof(Mode), Merge2Mode.Combine)]
    [ShowWhen(nameof(CombinationMode), CombinationMode.MergeByFields)]
    [Parameter("Output Type")]
    public JoinMode JoinMode { get; init; } = JoinMode.KeepMatches;

    [ShowWhen(nameof(Mode), Merge2Mode.Combine)]
    [ShowWhen(nameof(CombinationMode), CombinationMode.MergeByFields)]
    [ShowWhen(nameof(JoinMode), JoinMode.KeepMatches, JoinMode.KeepNonMatches)]
    [Parameter("Output Data From")]
    public OutputDataFrom OutputDataFrom { get; init; } = OutputDataFrom.Both;

    [ShowWhen(nameof(Mode), Merge2Mode.ChooseBranch)]
    [Parameter("Output Type")]
    public Merge2BranchMode ChooseBranchMode { get; init; } = Merge2BranchMode.WaitForBoth;

    [ShowWhen(nameof(Mode), Merge2Mode.ChooseBranch)]
    [Parameter("Output")]
    public Merge2Output Output { get; init; } = Merge2Output.Input1;

    [ShowWhen(nameof(Mode), Merge2Mode.Combine)]
    [Parameter("Options")]
    public MergeOptions Options { get; init; } = new();
}

public enum Merge2Mode
{
    [Option("Append", Description = "All items of input 1, then all of input 2.")]
    Append,

    [Option("Combine", Description = "Makes one item of items of both inputs.")]
    Combine,

    [Option("Choose Branch", Description = "Items of one input, once both are there.")]
    ChooseBranch,
}

public enum CombinationMode
{
    [Option("Merge By Fields", Description = "Items with the same values in some fields.")]
    MergeByFields,

    [Option("Merge By Position", Description = "Items at the same position.")]
    MergeByPosition,

    [Option("Multiplex", Description = "Every item of input 1 with every item of input 2.")]
    Multiplex,
}

public enum Merge2BranchMode
{
    [Option("Wait for Both Inputs to Arrive")] WaitForBoth,
}

public enum Merge2Output
{
    [Option("Input 1 Data")] Input1,
    [Option("Input 2 Data")] Input2,
    [Option("A Single, Empty Item")] Empty,
}
