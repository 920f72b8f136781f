using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Catalog.Samples;

[Node("sample.pbx", "Sample PBX")]
[UsesCredential<SampleKey>]
public sealed class SamplePbx : ActionNode;

[ActionsOf<SamplePbx>]
public abstract class SampleAction<TParameters> : ItemNode<TParameters>
    where TParameters : class
{
    public override ValueTask<ItemResult> RunAsync(TParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Only described in these tests.");
}

[Action("Receptionists", "Create Receptionist", "POST", "/Receptionists", NaturalKey = "Number")]
public sealed class SampleCreate : SampleAction<Receptionist>;

[Action("Receptionists", "Update Receptionist", "PATCH", "/Receptionists({Id})")]
public sealed class SampleUpdate : SampleAction<Receptionist>;
