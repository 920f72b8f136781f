using Microsoft.Extensions.DependencyInjection;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Http;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>What all nodes of one run share.</summary>
internal sealed class RunScope : IDisposable
{
    private readonly Lazy<HttpPipeline> _http;

    public RunScope(RunState state, RunOptions options, EventStream events, StopSignal stop, IServiceProvider services)
    {
        State = state;
        Options = options;
        Events = events;
        Stop = stop;
        Evaluator = new ExpressionEvaluator(state, ScriptLimits.ForExpressions, options.StrictExpressions);
        // Most runs of pure data never open a connection; they do not pay for the pipeline.
        _http = new Lazy<HttpPipeline>(() => new HttpPipeline(
            services.GetRequiredService<IHttpMessageHandlerFactory>(), state.Clock, services.GetRequiredService<Redactor>(), options.Concurrency));
    }

    public RunState State { get; }

    public RunOptions Options { get; }

    public EventStream Events { get; }

    public StopSignal Stop { get; }

    public ExpressionEvaluator Evaluator { get; }

    public HttpPipeline Http => _http.Value;

    /// <summary>What scripts leave for the scripts of later nodes.</summary>
    public RunStore Store { get; } = new();

    /// <summary>The credential records of the nodes that have one, by node name.</summary>
    public required IReadOnlyDictionary<string, ResolvedCredential> Credentials { get; init; }

    /// <summary>The content of the run's files.</summary>
    public required BinaryStore Files { get; init; }

    /// <summary>The folders that nodes may use.</summary>
    public required FolderAccess Folders { get; init; }

    public void Dispose()
    {
        Evaluator.Dispose();
        if (_http.IsValueCreated)
            _http.Value.Dispose();
    }
}
