using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Catalog.Samples;

public interface ISampleDirectory
{
    string NameOf(string number);
}

[PackService]
public sealed class SampleDirectory : ISampleDirectory
{
    public string NameOf(string number) => $"extension {number}";
}

[Node("sample.withService", "With service")]
public sealed class NodeWithService(ISampleDirectory directory) : ItemNode<NoParameters>
{
    public ISampleDirectory Directory { get; } = directory;

    public override ValueTask<ItemResult> RunAsync(NoParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult<ItemResult>(context.Item);
}
