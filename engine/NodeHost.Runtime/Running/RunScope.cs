using Microsoft.Extensions.DependencyInjection;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Http;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>What all nodes of one run share.</summary>
internal sealed class RunScope : IDisposable
{
    private readonly Lazy<HttpPipeline> _http;

    public RunScope(RunState state, RunOptions options, EventStream events, RunFamily family, int depth)
    {
        State = state;
        Options = options;
        Events = events;
        Family = family;
        Depth = depth;
        Stop = family.Stop;
        Evaluator = new ExpressionEvaluator(state, ScriptLimits.ForExpressions, options.StrictExpressions);
        // Most runs of pure data never open a connection; they do not pay for the pipeline.
        _http = new Lazy<HttpPipeline>(() => new HttpPipeline(
            family.Services.GetRequiredService<IHttpMessageHandlerFactory>(), state.Clock, family.Services.GetRequiredService<Redactor>(), options.Concurrency));
    }

    public RunState State { get; }

    public RunOptions Options { get; }

    public EventStream Events { get; }

    /// <summary>The run that the user began and all that it calls.</summary>
    public RunFamily Family { get; }

    /// <summary>How many workflows stand between this run and the one that the user began.</summary>
    public int Depth { get; }

    /// <summary>What outlives the process of the run that is under way; null without a journal.</summary>
    public IRunLedger? Ledger { get; set; }

    /// <summary>Stops the run; a called workflow may have a time limit of its own.</summary>
    public StopSignal Stop { get; set; }

    public ExpressionEvaluator Evaluator { get; }

    public HttpPipeline Http => _http.Value;

    /// <summary>What nodes leave for later nodes.</summary>
    public RunStore Store => State.Store;

    /// <summary>The items that the trigger starts with.</summary>
    public IReadOnlyList<Item> StartItems { get; set; } = [Item.Of([])];

    /// <summary>The credential records of the nodes that have one, by node name.</summary>
    public required IReadOnlyDictionary<string, ResolvedCredential> Credentials { get; init; }

    /// <summary>The content of the run's files.</summary>
    public BinaryStore Files => Family.Files;

    /// <summary>The folders that nodes may use.</summary>
    public FolderAccess Folders => Family.Folders;

    public void Dispose()
    {
        Evaluator.Dispose();
        if (_http.IsValueCreated)
            _http.Value.Dispose();
    }
}
