// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Exports call costs.</summary>
[Action("Call Cost Settings", "Export Call Costs", "GET", "/CallCostSettings/Pbx.ExportCallCosts()")]
public sealed class ExportCallCosts : XapiAction<NoParameters>;

/// <summary>Lists call cost settings.</summary>
[Action("Call Cost Settings", "List Call Cost Settings", "GET", "/CallCostSettings")]
[Answer<CallCostSettings>(IsList = true)]
public sealed class ListCallCostSettings : XapiAction<ListQuery>;

/// <summary>Changes a cost.</summary>
[Action("Call Cost Settings", "Update Cost", "POST", "/CallCostSettings/Pbx.UpdateCost")]
public sealed class UpdateCost : XapiAction<UpdateCostParameters>;

/// <summary>Parameters of <see cref="UpdateCost"/>.</summary>
public sealed record UpdateCostParameters
{
    public Optional<JsonText<IReadOnlyList<CallCostSettings>>> Costs { get; init; }
}
