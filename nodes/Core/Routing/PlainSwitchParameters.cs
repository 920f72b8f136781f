using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Conditions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Routing;

/// <summary>What both versions of Switch before version 3 have: one value, compared by rules.</summary>
public abstract record PlainSwitchParameters
{
    [Parameter("Mode")] public SwitchMode Mode { get; init; } = SwitchMode.Rules;

    [ShowWhen(nameof(Mode), SwitchMode.Expression)]
    [Parameter("Output", Description = "Zero-based output of the item.", Example = "={{ $json.priority }}")]
    public Optional<double> Output { get; init; }

    [ShowWhen(nameof(Mode), SwitchMode.Rules)]
    [Parameter("Data Type")]
    public PlainType DataType { get; init; } = PlainType.Number;

    [ShowWhen(nameof(Mode), SwitchMode.Rules)]
    [Parameter("Value 1", Example = "={{ $json.status }}", KeepsNonFinite = true)]
    public Optional<JToken> Value1 { get; init; }

    [ShowWhen(nameof(Mode), SwitchMode.Rules)]
    [Parameter("Routing Rules", Description = "The first that holds decides.")]
    public PlainRules Rules { get; init; } = new();

    [ShowWhen(nameof(Mode), SwitchMode.Rules)]
    [Parameter("Fallback Output", Description = "Where an item goes that no rule holds for; -1 drops it.")]
    public int FallbackOutput { get; init; } = -1;
}
