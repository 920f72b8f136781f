namespace NodeHost.Sdk.Testing;

/// <summary>What surrounds a node on the bench.</summary>
internal sealed class BenchEnvironment(TestBench bench) : NodeEnvironment
{
    public override string NodeName => "Node";

    public override double TypeVersion => bench.TypeVersion;

    public override HttpClient Http { get; } = bench.CreateClient();

    public override bool HasCredential => bench.ServiceRoot is not null;

    public override TimeProvider Clock => bench.Clock;

    public override TimeZoneInfo TimeZone => bench.TimeZone;

    public override IScriptRunner Scripts => bench.Scripts ?? throw new InvalidOperationException("The test bench has no Scripts.");

    public override BinaryStore Files => bench.Files;

    public override FolderAccess Folders => bench.Folders;

    public override bool AllowsCommands => bench.AllowsCommands;

    public override void Log(string message) => bench.Log.Add(message);
}

/// <summary>The context of a batch node on the bench.</summary>
internal sealed class BenchBatchContext<TParameters>(
    TestBench bench, IReadOnlyList<IReadOnlyList<Item>> inputs, TParameters parameters)
    : BatchContext<TParameters>(new BenchEnvironment(bench), inputs)
    where TParameters : class
{
    public override TParameters ParametersFor(int itemIndex) => parameters;

    public override Item Failed(int itemIndex, NodeFailedException failure)
    {
        if (!bench.ContinuesOnError)
            throw failure;
        return new Item
        {
            Json = new() { ["error"] = failure.Message },
            PairedItem = [new ItemSource(itemIndex)],
            Error = new ItemError(failure.Code, failure.Message, failure.Parameter),
        };
    }
}
