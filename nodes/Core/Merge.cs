using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Joins;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Brings the items of several branches together.</summary>
[Node("n8n-nodes-base.merge", "Merge", 3, 3.1, 3.2, Description = "Brings the items of several branches together.")]
[Input("Input 1")]
[Input("Input 2")]
[Input("Input 3")]
[Input("Input 4")]
[Input("Input 5")]
[Input("Input 6")]
[Input("Input 7")]
[Input("Input 8")]
[Input("Input 9")]
[Input("Input 10")]
public sealed class Merge : BatchNode<MergeParameters>, IRequiredInputs<MergeParameters>
{
    // Also where there are more inputs, n8n asks for those two alone.
    public static IReadOnlyList<int> RequiredInputsOf(MergeParameters parameters, double typeVersion) =>
        parameters.Mode == MergeMode.ChooseBranch ? [0, 1] : [];

    public override ValueTask<BatchResult> RunAsync(BatchContext<MergeParameters> context, CancellationToken cancellationToken)
    {
        MergeParameters parameters = context.ParametersFor(0);
        IReadOnlyList<IReadOnlyList<Item>> inputs = InputsOf(context, parameters);
        return ValueTask.FromResult(BatchResult.Of(parameters.Mode switch
        {
            MergeMode.Append => [.. inputs.SelectMany(static items => items)],
            MergeMode.ChooseBranch => Chosen(inputs, parameters),
            MergeMode.CombineBySql => Queried(inputs, parameters, context, cancellationToken),
            _ => Combined(inputs, parameters, context.TypeVersion, cancellationToken),
        }));
    }

    // An input that nothing is connected to counts as one without items.
    private static IReadOnlyList<IReadOnlyList<Item>> InputsOf(BatchContext<MergeParameters> context, MergeParameters parameters)
    {
        bool takesSeveral = parameters.Mode != MergeMode.Combine || parameters.CombineBy == CombineBy.CombineByPosition;
        int count = takesSeveral ? Math.Max(2, Math.Max(parameters.NumberInputs, context.Inputs.Count)) : 2;
        return [.. Enumerable.Range(0, count).Select(input => input < context.Inputs.Count ? context.Inputs[input] : [])];
    }

    private static IReadOnlyList<Item> Combined(
        IReadOnlyList<IReadOnlyList<Item>> inputs, MergeParameters parameters, double version, CancellationToken cancellationToken)
    {
        var combination = new ItemCombination(parameters.Options);
        switch (parameters.CombineBy)
        {
            case CombineBy.CombineByPosition:
                return combination.ByPosition(inputs);
            case CombineBy.CombineAll:
                return combination.OfAll(inputs[0], inputs[1], cancellationToken);
            default:
                IReadOnlyList<FieldPair> fields = parameters.Advanced ? parameters.MergeByFields.Checked() : MatchFields.Named(parameters.FieldsToMatchString);
                return combination.ByFields(fields, parameters.JoinMode, parameters.OutputDataFrom, inputs[0], inputs[1], version, cancellationToken);
        }
    }

    // A row does not say what it was made of, so that its items are not paired.
    private static IReadOnlyList<Item> Queried(
        IReadOnlyList<IReadOnlyList<Item>> inputs, MergeParameters parameters, BatchContext<MergeParameters> context, CancellationToken cancellationToken)
    {
        using var session = new SqlSession(inputs, cancellationToken);
        IReadOnlyList<JObject> rows = session.Query(parameters.Query, context.Clock, cancellationToken);
        if (rows.Count == 0 && parameters.Options.EmptyQueryResult == EmptyQueryResult.Success)
            rows = [new JObject { ["success"] = true }];
        return [.. rows.Select(Item.Of)];
    }

    private static IReadOnlyList<Item> Chosen(IReadOnlyList<IReadOnlyList<Item>> inputs, MergeParameters parameters)
    {
        if (parameters.Output == MergeOutput.Empty)
            return [new Item { Json = [] }];
        if (JsValue.TryToNumber(parameters.UseDataOfInput, out double number) && number == Math.Truncate(number) && number >= 1 && number <= inputs.Count)
            return inputs[(int)number - 1];
        throw new NodeFailedException(
            Codes.UnusableParameterValue, $"There is no input {JsValue.ToText(parameters.UseDataOfInput)}; the inputs are 1 to {inputs.Count}.")
        {
            Parameter = "useDataOfInput",
        };
    }
}

public sealed record MergeParameters
{
    [Parameter("Mode")] public MergeMode Mode { get; init; } = MergeMode.Append;

    [ShowWhen(nameof(Mode), MergeMode.Combine)]
    [Parameter("Combine By")]
    public CombineBy CombineBy { get; init; } = CombineBy.CombineByFields;

    [Parameter("Number of Inputs", Description = "2 to 10. Items are combined by fields, or all with all, of the first two alone.")]
    public int NumberInputs { get; init; } = 2;

    [ShowWhen(nameof(Mode), MergeMode.Combine)]
    [ShowWhen(nameof(CombineBy), CombineBy.CombineByFields)]
    [Parameter("Fields To Match Have Different Names", Description = "Names the fields of each input apart.")]
    public bool Advanced { get; init; }

    [ShowWhen(nameof(Mode), MergeMode.Combine)]
    [ShowWhen(nameof(CombineBy), CombineBy.CombineByFields)]
    [ShowWhen(nameof(Advanced), false)]
    [Parameter("Fields to Match", Description = "Names of fields, with commas between.", Example = "id")]
    public string FieldsToMatchString { get; init; } = "";

    [ShowWhen(nameof(Mode), MergeMode.Combine)]
    [ShowWhen(nameof(CombineBy), CombineBy.CombineByFields)]
    [ShowWhen(nameof(Advanced), true)]
    [Parameter("Fields to Match")]
    public MatchFields MergeByFields { get; init; } = new();

    [ShowWhen(nameof(Mode), MergeMode.Combine)]
    [ShowWhen(nameof(CombineBy), CombineBy.CombineByFields)]
    [Parameter("Output Type")]
    public JoinMode JoinMode { get; init; } = JoinMode.KeepMatches;

    [ShowWhen(nameof(Mode), MergeMode.Combine)]
    [ShowWhen(nameof(CombineBy), CombineBy.CombineByFields)]
    [ShowWhen(nameof(JoinMode), JoinMode.KeepMatches, JoinMode.KeepNonMatches)]
    [Parameter("Output Data From")]
    public OutputDataFrom OutputDataFrom { get; init; } = OutputDataFrom.Both;

    [ShowWhen(nameof(Mode), MergeMode.CombineBySql)]
    [Parameter("Query", Description = "One SELECT in SQLite's dialect; the inputs are the tables input1, input2 and so on.")]
    public string Query { get; init; } = "SELECT * FROM input1 LEFT JOIN input2 ON input1.name = input2.id";

    [ShowWhen(nameof(Mode), MergeMode.ChooseBranch)]
    [Parameter("Output Type")]
    public MergeBranchMode ChooseBranchMode { get; init; } = MergeBranchMode.WaitForAll;

    [ShowWhen(nameof(Mode), MergeMode.ChooseBranch)]
    [Parameter("Output")]
    public MergeOutput Output { get; init; } = MergeOutput.SpecifiedInput;

    [ShowWhen(nameof(Mode), MergeMode.ChooseBranch)]
    [ShowWhen(nameof(Output), MergeOutput.SpecifiedInput)]
    [Parameter("Use Data of Input", Description = "One-based number of the input.")]
    public JToken UseDataOfInput { get; init; } = 1;

    [ShowWhen(nameof(Mode), MergeMode.Combine, MergeMode.CombineBySql)]
    [Parameter("Options")]
    public MergeOptions Options { get; init; } = new();
}

public enum MergeMode
{
    [Option("Append", Description = "All items of input 1, then those of input 2, and so on.")]
    Append,

    [Option("Combine", Description = "Makes one item of items of several inputs.")]
    Combine,

    [Option("SQL Query", Description = "Gives the rows of a query over the inputs.")]
    CombineBySql,

    [Option("Choose Branch", Description = "Items of one input, once all are there.")]
    ChooseBranch,
}

public enum CombineBy
{
    [Option("Matching Fields", Description = "Items with the same values in some fields.")]
    CombineByFields,

    [Option("Position", Description = "Items at the same position.")]
    CombineByPosition,

    [Option("All Possible Combinations", Description = "Every item of input 1 with every item of input 2.")]
    CombineAll,
}

public enum MergeBranchMode
{
    [Option("Wait for All Inputs to Arrive")] WaitForAll,
}

public enum MergeOutput
{
    [Option("Data of Specified Input")] SpecifiedInput,
    [Option("A Single, Empty Item")] Empty,
}
