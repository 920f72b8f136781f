using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Running;

/// <summary>Makes a thing with a number outside; it can be looked up, and a free number can be asked for.</summary>
[Node("bench.make", "Make", Effect = NodeEffect.Create)]
public sealed class SampleMake(SamplePbx pbx) : ItemNode<SampleMakeParameters>, IVerifiable<SampleMakeParameters>
{
    public override async ValueTask<ItemResult> RunAsync(SampleMakeParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return pbx.Make(parameters.Number, parameters.Name);
    }

    public NaturalKey? KeyOf(SampleMakeParameters parameters) => parameters.Number.Length == 0 ? null : new NaturalKey("Number", parameters.Number);

    public SampleMakeParameters WithKey(SampleMakeParameters parameters, NaturalKey key) => parameters with { Number = key.Value };

    public ValueTask<SampleMakeParameters> ReserveAsync(SampleMakeParameters parameters, KeyReservations taken, ItemContext context, CancellationToken cancellationToken)
    {
        if (pbx.IsFull)
            throw new NodeFailedException("TEST5", "no number is free");
        int number = 800;
        while (pbx.Has($"{number}") || taken.IsTaken(new NaturalKey("Number", $"{number}")))
            number++;
        return new(parameters with { Number = $"{number}" });
    }

    public ValueTask<Verification> VerifyAsync(SampleMakeParameters parameters, KeyReservations made, ItemContext context, CancellationToken cancellationToken)
    {
        pbx.Looks++;
        return new(pbx.Find(parameters.Number) switch
        {
            null when pbx.IsBlind => new Verification.Unknown("The PBX cannot be asked."),
            null => new Verification.NotDone(),
            { } name when name == parameters.Name => new Verification.Done(SamplePbx.Answer(parameters.Number, name)),
            { } name => new Verification.Different($"Name: '{parameters.Name}' was asked for, '{name}' is there"),
        });
    }
}

public sealed record SampleMakeParameters
{
    [Parameter("Number")] public string Number { get; init; } = "";

    [Parameter("Name")] public string Name { get; init; } = "";
}

/// <summary>Leaves a note outside; equal ones can be told apart by their places only.</summary>
[Node("bench.note", "Note", Effect = NodeEffect.Create)]
public sealed class SampleNote(SamplePbx pbx) : ItemNode<SampleMakeParameters>, IVerifiable<SampleMakeParameters>
{
    public override async ValueTask<ItemResult> RunAsync(SampleMakeParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        await Task.Yield();
        pbx.Make("", parameters.Name);
        return new JObject { ["place"] = pbx.Made.Count };
    }

    public NaturalKey? KeyOf(SampleMakeParameters parameters) => null;

    public SampleMakeParameters WithKey(SampleMakeParameters parameters, NaturalKey key) => parameters;

    public ValueTask<SampleMakeParameters> ReserveAsync(SampleMakeParameters parameters, KeyReservations taken, ItemContext context, CancellationToken cancellationToken) =>
        new(parameters);

    public NaturalKey? IdentityOf(Item made) => new NaturalKey("Place", (string)made.Json["place"]!);

    public ValueTask<Verification> VerifyAsync(SampleMakeParameters parameters, KeyReservations made, ItemContext context, CancellationToken cancellationToken)
    {
        int[] found = [.. Enumerable.Range(1, pbx.Made.Count).Where(place => pbx.Made[place - 1] == parameters.Name && !made.IsTaken(new NaturalKey("Place", $"{place}")))];
        return new(found is [var first, ..] ? new Verification.Done(new JObject { ["place"] = first }) : new Verification.NotDone());
    }
}

/// <summary>Makes a thing outside of which nobody can tell afterwards whether it was made.</summary>
[Node("bench.ring", "Ring", Effect = NodeEffect.Create)]
public sealed class SampleRing(SamplePbx pbx) : ItemNode<SampleMakeParameters>
{
    public override async ValueTask<ItemResult> RunAsync(SampleMakeParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return pbx.Make(parameters.Number, parameters.Name);
    }
}

/// <summary>Gives every item a number that is another each time it is asked.</summary>
[Node("bench.random", "Random")]
public sealed class SampleRandom(SamplePbx pbx) : ItemNode<NoParameters>
{
    public override ValueTask<ItemResult> RunAsync(NoParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        new(new JObject { ["n"] = context.Item.Json["n"], ["random"] = pbx.NextRandom() });
}

/// <summary>Starts a workflow that another one calls.</summary>
[Node("bench.called", "Called", Trigger = TriggerKind.SubWorkflow)]
public sealed class SampleCalled : TriggerNode<NoParameters>
{
    public override ValueTask<BatchResult> RunAsync(NoParameters parameters, TriggerContext context, CancellationToken cancellationToken) =>
        new(BatchResult.Of(context.StartItems));
}

/// <summary>Calls a workflow for each item.</summary>
[Node("bench.call", "Call")]
public sealed class SampleCall : BatchNode<SampleCallParameters>
{
    public override async ValueTask<BatchResult> RunAsync(BatchContext<SampleCallParameters> context, CancellationToken cancellationToken)
    {
        var made = new List<Item>();
        for (int i = 0; i < context.Items.Count; i++)
        {
            var called = new SubWorkflow { Json = (JObject)context.ParametersFor(i).Workflow };
            made.AddRange((await context.Workflows.RunAsync(called, [context.Items[i]], cancellationToken)).SelectMany(items => items ?? []));
        }

        return BatchResult.Of(made);
    }
}

public sealed record SampleCallParameters
{
    [Parameter("Workflow", NoExpression = true)] public JToken Workflow { get; init; } = new JObject();
}

/// <summary>Waits for some seconds.</summary>
[Node("bench.wait", "Wait")]
public sealed class SampleWait : BatchNode<SampleWaitParameters>
{
    public override async ValueTask<BatchResult> RunAsync(BatchContext<SampleWaitParameters> context, CancellationToken cancellationToken)
    {
        await context.WaitUntilAsync(context.Clock.GetUtcNow() + TimeSpan.FromSeconds(context.ParametersFor(0).Seconds), cancellationToken);
        return BatchResult.Of(context.Items);
    }
}

public sealed record SampleWaitParameters
{
    [Parameter("Seconds")] public double Seconds { get; init; }
}

/// <summary>The other side of <see cref="SampleMake"/>: what was made, and how often.</summary>
public sealed class SamplePbx
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _things = [];
    private int _random;

    /// <summary>Everything that was made, in order.</summary>
    public List<string> Made { get; } = [];

    /// <summary>Things of these names are made, but the answer is lost, once.</summary>
    public HashSet<string> LostAnswers { get; } = [];

    /// <summary>Things of these names are not made and the answer is lost, once.</summary>
    public HashSet<string> LostRequests { get; } = [];

    /// <summary>Things of these names are refused.</summary>
    public HashSet<string> Refused { get; } = [];

    /// <summary>Before things of these names are made, somebody else takes their numbers, so often.</summary>
    public Dictionary<string, int> Overtaken { get; } = [];

    /// <summary>True where what is not there may be there all the same.</summary>
    public bool IsBlind { get; set; }

    /// <summary>True where no number can be reserved.</summary>
    public bool IsFull { get; set; }

    public int Looks { get; set; }

    public int NextRandom() => _random++ * 7919;

    public bool Has(string number) => Find(number) is not null;

    public string? Find(string number)
    {
        lock (_gate)
            return _things.GetValueOrDefault(number);
    }

    public JObject Make(string number, string name)
    {
        lock (_gate)
        {
            if (Refused.Contains(name))
                throw new NodeFailedException("TEST3", $"no {name}");
            if (LostRequests.Remove(name))
                throw Lost();
            if (Overtaken.TryGetValue(name, out int left) && left > 0)
            {
                Overtaken[name] = left - 1;
                _things[number] = "somebody else's";
                throw new NodeFailedException("TEST4", $"{number} is in use") { HttpStatus = 400, Parameter = "Number" };
            }

            Made.Add(name);
            _things[number.Length == 0 ? $"#{Made.Count}" : number] = name;
            return LostAnswers.Remove(name) ? throw Lost() : Answer(number, name);
        }
    }

    public static JObject Answer(string number, string name) => new() { ["number"] = number, ["name"] = name };

    private static NodeFailedException Lost() => new(Codes.ConnectionClosed, "the connection closed") { CanRetry = true, IsUncertain = true };
}
