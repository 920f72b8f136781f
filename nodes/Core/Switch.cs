using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Conditions;
using NodeHost.Nodes.Core.Routing;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Sends each item to one of several outputs, or to all whose rule holds.</summary>
[Node("n8n-nodes-base.switch", "Switch", 3, 3.1, 3.2, 3.3, 3.4, Description = "Sends each item to one of several outputs by rules or an expression.")]
[Output("one for each rule")]
public sealed class Switch : BatchNode<SwitchParameters>, IVariableOutputs<SwitchParameters>
{
    public static IReadOnlyList<string> OutputsOf(SwitchParameters parameters, double typeVersion)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (parameters.Mode == SwitchMode.Expression)
            return SwitchOutputs.Numbered(parameters.NumberOutputs);
        IEnumerable<string> names = parameters.Rules.Values.Select(static (rule, index) =>
            rule.RenameOutput ? rule.OutputKey : index.ToString(CultureInfo.InvariantCulture));
        return parameters.Options.HasExtraOutput ? [.. names, parameters.Options.RenameFallbackOutput] : [.. names];
    }

    public override ValueTask<BatchResult> RunAsync(BatchContext<SwitchParameters> context, CancellationToken cancellationToken)
    {
        OutputLists? outputs = null;
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                SwitchParameters parameters = context.ParametersFor(i);
                outputs ??= new OutputLists(OutputsOf(parameters, context.TypeVersion).Count);
                Route(parameters, i, context, outputs);
            }
            catch (NodeFailedException fault)
            {
                outputs ??= new OutputLists(1);
                outputs.Add(0, context.Failed(i, fault));
            }
        }

        return ValueTask.FromResult((outputs ?? new OutputLists(1)).ToResult());
    }

    private static void Route(SwitchParameters parameters, int index, BatchContext<SwitchParameters> context, OutputLists outputs)
    {
        Item item = context.Items[index];
        if (parameters.Mode == SwitchMode.Expression)
        {
            outputs.Route(parameters.Output.Or(double.NaN), item, "output");
            return;
        }

        bool found = false;
        IReadOnlyList<SwitchRule> rules = parameters.Rules.Values;
        for (int rule = 0; rule < rules.Count; rule++)
        {
            if (!Conditions(parameters, rules[rule], context.TimeZone).Holds(index))
                continue;
            outputs.Route(rule, item, "rules");
            found = true;
            if (!parameters.Options.AllMatchingOutputs)
                return;
        }

        if (!found && parameters.Options.FallbackIndex(rules.Count) is { } fallback)
            outputs.Route(fallback, item, "fallbackOutput");
    }

    private static ConditionSet Conditions(SwitchParameters parameters, SwitchRule rule, TimeZoneInfo zone) => new(
        rule.Conditions, parameters.Options.IgnoreCase, parameters.LooseTypeValidation || parameters.Options.LooseTypeValidation, zone);
}

public sealed record SwitchParameters
{
    [Parameter("Mode")] public SwitchMode Mode { get; init; } = SwitchMode.Rules;

    [ShowWhen(nameof(Mode), SwitchMode.Expression)]
    [Parameter("Number of Outputs")]
    public int NumberOutputs { get; init; } = 4;

    [ShowWhen(nameof(Mode), SwitchMode.Expression)]
    [Parameter("Output Index", Description = "Zero-based output of the item.", Example = "={{ $json.priority }}")]
    public Optional<double> Output { get; init; }

    [ShowWhen(nameof(Mode), SwitchMode.Rules)]
    [Parameter("Routing Rules")]
    public SwitchRules Rules { get; init; } = new() { Values = [new SwitchRule()] };

    [ShowWhen(nameof(Mode), SwitchMode.Rules)]
    [Versions(From = 3.1)]
    [Parameter("Convert types where required", Description = "Converts values of another type instead of refusing them.")]
    public bool LooseTypeValidation { get; init; }

    [ShowWhen(nameof(Mode), SwitchMode.Rules)]
    [Parameter("Options")]
    public SwitchOptions Options { get; init; } = new();
}

public sealed record SwitchRules
{
    [Parameter("Routing Rules", Description = "Each has an output of its own.")]
    public IReadOnlyList<SwitchRule> Values { get; init; } = [];
}

public sealed record SwitchRule
{
    // A rule that the editor has just made compares nothing with nothing, which holds.
    [Parameter("Conditions")]
    public FilterValue Conditions { get; init; } = new()
    {
        Conditions = [new FilterCondition { LeftValue = "", RightValue = "", Operator = new FilterOperator { Operation = "equals" } }],
    };

    [Parameter("Rename Output")] public bool RenameOutput { get; init; }

    [ShowWhen(nameof(RenameOutput), true)]
    [Parameter("Output Name")]
    public string OutputKey { get; init; } = "";
}

public sealed record SwitchOptions
{
    [Parameter("Fallback Output", Description = "Where an item goes that no rule holds for: \"none\", \"extra\" for an output of its own, or the number of an output.")]
    public JToken FallbackOutput { get; init; } = "none";

    [Parameter("Rename Fallback Output")] public string RenameFallbackOutput { get; init; } = "Fallback";

    [Parameter("Ignore Case", Description = "Takes upper and lower case for the same.")]
    public bool IgnoreCase { get; init; } = true;

    [Parameter("Convert types where required", Description = "Converts values of another type instead of refusing them.")]
    public bool LooseTypeValidation { get; init; }

    [Parameter("Send data to all matching outputs", Description = "Sends the item to every output whose rule holds, instead of the first.")]
    public bool AllMatchingOutputs { get; init; }

    internal bool HasExtraOutput => FallbackOutput is JValue { Value: "extra" };

    /// <summary>The output of items that no rule holds for; null where they are dropped.</summary>
    internal double? FallbackIndex(int rules) => FallbackOutput switch
    {
        JValue { Value: "extra" } => rules,
        JValue { Value: "none" or "" or null } => null,
        _ => JsValue.TryToNumber(FallbackOutput, out double output) ? output : double.NaN,
    };
}
