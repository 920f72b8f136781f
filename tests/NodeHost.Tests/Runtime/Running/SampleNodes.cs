using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Running;

/// <summary>Starts a run with the items that the caller gave.</summary>
[Node("bench.start", "Start")]
public sealed class SampleStart : TriggerNode<NoParameters>
{
    public override ValueTask<BatchResult> RunAsync(NoParameters parameters, TriggerContext context, CancellationToken cancellationToken) =>
        new(BatchResult.Of(context.StartItems));
}

/// <summary>Passes every item on unchanged.</summary>
[Node("bench.pass", "Pass")]
public sealed class SamplePass : BatchNode<NoParameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<NoParameters> context, CancellationToken cancellationToken) =>
        new(BatchResult.Of(context.Items));
}

/// <summary>Sends items with an even <c>n</c> to the first output, odd ones to the second.</summary>
[Node("bench.parity", "Parity")]
[Output("even")]
[Output("odd")]
public sealed class SampleParity : ItemNode<NoParameters>
{
    public override ValueTask<ItemResult> RunAsync(NoParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        new(ItemResult.At((int)context.Item.Json["n"]! % 2, context.Item));
}

/// <summary>Appends the items of its second input to those of its first.</summary>
[Node("bench.append", "Append")]
[Input("Input 1")]
[Input("Input 2")]
public sealed class SampleAppend : BatchNode<NoParameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<NoParameters> context, CancellationToken cancellationToken) =>
        new(BatchResult.Of([.. context.Inputs.SelectMany(items => items)]));
}

/// <summary>Gives the items in batches of one and then all, as a loop does.</summary>
[Node("bench.loop", "Loop", KeepsState = true)]
[Output("done")]
[Output("loop")]
public sealed class SampleLoop : BatchNode<NoParameters>
{
    private readonly Queue<Item> _left = new();
    private readonly List<Item> _done = [];
    private bool _begun;

    public override ValueTask<BatchResult> RunAsync(BatchContext<NoParameters> context, CancellationToken cancellationToken)
    {
        foreach (Item item in context.Items)
        {
            if (_begun)
                _done.Add(item);
            else
                _left.Enqueue(item);
        }

        _begun = true;
        return new(_left.TryDequeue(out Item? next) ? BatchResult.At(1, [next]) : BatchResult.Of(_done));
    }
}

/// <summary>Puts something into the world outside, or fails as its parameters say.</summary>
[Node("bench.outside", "Outside", Effect = NodeEffect.Create)]
public sealed class SampleOutside(OutsideWorld world) : ItemNode<SampleOutsideParameters>
{
    public override async ValueTask<ItemResult> RunAsync(SampleOutsideParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        int attempt = world.Begin(context.ItemIndex);
        await (world.Gate?.WaitAsync(cancellationToken) ?? Task.Yield().AsTask());
        if (parameters.FailOn == (int?)context.Item.Json["n"])
            throw new NodeFailedException("TEST1", $"no {parameters.FailOn}") { CanRetry = attempt < parameters.SucceedAtTry, Parameter = "failOn" };
        if (parameters.SucceedAtTry > attempt)
            throw new NodeFailedException("TEST2", "not yet") { CanRetry = true, IsUncertain = parameters.Uncertain };
        if (parameters.Crash)
            throw new InvalidOperationException("boom");
        world.End(context.ItemIndex);
        return new JObject { ["made"] = context.Item.Json["n"] };
    }
}

public sealed record SampleOutsideParameters
{
    public int? FailOn { get; init; }

    public int SucceedAtTry { get; init; }

    public bool Uncertain { get; init; }

    public bool Crash { get; init; }
}

/// <summary>The world outside: what was begun and what was done.</summary>
public sealed class OutsideWorld
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, int> _attempts = [];
    private int _busy;

    /// <summary>Holds every call until it is released; null lets them pass.</summary>
    public SemaphoreSlim? Gate { get; set; }

    public int MostAtOnce { get; private set; }

    public List<int> Done { get; } = [];

    public int Attempts { get { lock (_gate) return _attempts.Values.Sum(); } }

    public int Begin(int item)
    {
        lock (_gate)
        {
            MostAtOnce = Math.Max(MostAtOnce, ++_busy);
            return _attempts[item] = _attempts.GetValueOrDefault(item) + 1;
        }
    }

    public void End(int item)
    {
        lock (_gate)
        {
            _busy--;
            Done.Add(item);
        }
    }
}

internal static class Yielding
{
    public static async Task AsTask(this System.Runtime.CompilerServices.YieldAwaitable yield) => await yield;
}

/// <summary>Tells what its parameters became.</summary>
[Node("bench.moment", "Moment")]
public sealed class SampleMoment : ItemNode<SampleMoment.Parameters>
{
    public override ValueTask<ItemResult> RunAsync(Parameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        new(new JObject { ["at"] = RequestText.Of(parameters.At), ["words"] = parameters.Words });

    public sealed record Parameters
    {
        public DateTimeOffset At { get; init; }

        public required string? Words { get; init; }
    }
}
