using NodeHost.Nodes.Core.Lists;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Puts the items in order.</summary>
[Node("n8n-nodes-base.sort", "Sort", 1, Description = "Puts the items in order: by fields, by chance, or by JavaScript.")]
public sealed class Sort(Random? random = null) : BatchNode<SortParameters>
{
    public override async ValueTask<BatchResult> RunAsync(BatchContext<SortParameters> context, CancellationToken cancellationToken)
    {
        if (context.Items.Count == 0)
            return BatchResult.Of([]);
        SortParameters parameters = context.ParametersFor(0);
        var access = new FieldAccess(!parameters.Options.DisableDotNotation);
        return BatchResult.Of(parameters.Type switch
        {
            SortBy.Random => ItemOrder.ByChance(context.Items, random ?? Random.Shared),
            SortBy.Code => await ItemOrder.ByCodeAsync(context.Items, parameters.Code, context.Scripts, cancellationToken),
            _ => ItemOrder.ByFields(context.Items, parameters.SortFieldsUi.SortField, access),
        });
    }
}

public sealed record SortParameters
{
    /// <summary>What the editor fills in; files that keep it leave it out.</summary>
    internal const string SampleCode = "if (a.json.myField < b.json.myField) return -1; return a.json.myField > b.json.myField ? 1 : 0;";

    [Parameter("Type")] public SortBy Type { get; init; } = SortBy.Simple;

    [ShowWhen(nameof(Type), SortBy.Simple)]
    [Parameter("Fields To Sort By")]
    public SortFields SortFieldsUi { get; init; } = new();

    [ShowWhen(nameof(Type), SortBy.Code)]
    [Parameter("Code", IsScript = true, Description = "Compares the items a and b.", Example = "return a.json.id - b.json.id;")]
    public string Code { get; init; } = SampleCode;

    [ShowWhen(nameof(Type), SortBy.Simple)]
    [Parameter("Options")]
    public SortOptions Options { get; init; } = new();
}

public sealed record SortOptions
{
    [Parameter("Disable Dot Notation", Description = "Takes a name such as a.b as it stands.")]
    public bool DisableDotNotation { get; init; }
}
