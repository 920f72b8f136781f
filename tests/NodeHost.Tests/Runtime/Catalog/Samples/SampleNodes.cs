using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Catalog.Samples;

/// <summary>A node that uses every kind of parameter; it hands its item on.</summary>
[Node("sample.all", "All kinds", 1, 1.1, 2, Description = "Shows every kind of parameter.", Effect = NodeEffect.Read)]
[Output("good")]
[Output("bad")]
[UsesCredential<SampleKey>(Required = false)]
[UsesCredentialNamedBy(nameof(AllKinds.AuthKind))]
public sealed class AllKindsNode : ItemNode<AllKinds>
{
    public override ValueTask<ItemResult> RunAsync(AllKinds parameters, ItemContext context, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Only described in these tests.");
}

public abstract record SampleBase
{
    public required string Name { get; init; }
}

public sealed record AllKinds : SampleBase
{
    [Parameter("How many", Description = "Number of things.", Example = "3")]
    public int Count { get; init; } = 7;

    public SampleMode Mode { get; init; } = SampleMode.Slow;

    [ShowWhen(nameof(Mode), SampleMode.Fast)]
    [Versions(From = 2)]
    public bool? IsLoud { get; init; }

    public string? Note { get; init; }

    public Optional<int> Limit { get; init; }

    public Optional<SampleMode> OtherMode { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    [Parameter(NoExpression = true)]
    public JToken Any { get; init; } = JValue.CreateNull();

    public Optional<JsonText<SampleTree>> Tree { get; init; }

    [Parameter(Ignored = true)]
    public string AuthKind { get; init; } = "";

    public SampleRule Rule { get; init; } = new();

    public IReadOnlyList<SampleRule> Rules { get; init; } = [];

    public IReadOnlyList<int> Numbers { get; init; } = [1];

    public string ReadOnly => Name;
}

public sealed record SampleRule
{
    [HideWhen("Mode", SampleMode.Fast)]
    public string BaseURL { get; init; } = "x";

    public long Weight { get; init; }
}

public enum SampleMode
{
    Fast,

    [Option("Quite slow", Value = "sloow", Description = "Takes its time.")]
    Slow,
}

/// <summary>Contains itself.</summary>
[Naming(Naming.AsWritten)]
public sealed record SampleTree
{
    public required string Label { get; init; }

    public Optional<byte> Size { get; init; }

    public Optional<SampleMode> Mode { get; init; }

    public double Weight { get; init; }

    public Optional<DateTimeOffset> At { get; init; }

    public JObject? Extra { get; init; }

    public IReadOnlyList<SampleTree> Children { get; init; } = [];

    public Optional<JsonText<SampleTree>> Parent { get; init; }
}

[CredentialKind("sampleKey", "Sample key")]
public sealed record SampleKey : Credential
{
    public required string User { get; init; }

    public required Secret Key { get; init; }

    public override void Authenticate(HttpRequestMessage request) => request.Headers.Add("X-Key", Key.Reveal());

    public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) => Task.FromResult("1");
}

[Node("sample.start", "Start")]
public sealed class SampleTrigger : TriggerNode<NoParameters>
{
    public override ValueTask<BatchResult> RunAsync(NoParameters parameters, TriggerContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(BatchResult.Of(context.StartItems));
}

[Node("sample.all", "All kinds, renewed", 3)]
public sealed class NewerNode : BatchNode<NoParameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<NoParameters> context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(BatchResult.Of([]));
}

[Node("sample.note", "Note", IsNote = true)]
public sealed class SampleNote : ItemNode<NoParameters>
{
    public override ValueTask<ItemResult> RunAsync(NoParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A note never runs.");
}
