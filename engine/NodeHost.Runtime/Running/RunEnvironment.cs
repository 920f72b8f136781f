using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scripts;
using NodeHost.Runtime.Http;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>What surrounds a node in a real run. Clients and script engines are made when they are first used.</summary>
internal sealed class RunEnvironment(RunScope scope, PlannedNode node, NodeView view) : NodeEnvironment, IDisposable
{
    // A journaled run that waits for longer ends its process.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private HttpClient? _http;
    private HttpClient? _scriptHttp;
    private ScriptRunner? _scripts;
    private int _calls;

    public override string NodeName => node.Name;

    public override double TypeVersion => node.Source.TypeVersion;

    public override bool HasCredential => scope.Credentials.ContainsKey(node.Name);

    // A kind that a parameter names is for requests alone; what the class declares is what it may compute with.
    public override SecretCredential? SecretRecord =>
        scope.Credentials.GetValueOrDefault(node.Name) is { } record && node.Definition.Credentials.Any(use => use.Kind == record.Kind)
            ? record.Credential as SecretCredential
            : null;

    public override TimeProvider Clock => scope.State.Clock;

    public override TimeZoneInfo TimeZone => scope.State.TimeZone;

    public override IScriptRunner Scripts => _scripts ??= new ScriptRunner(scope.State, view, Limits, new ScriptOutside
    {
        Log = Log,
        Store = scope.Store,
        Http = scope.Options.AllowHttpInScripts ? () => _scriptHttp ??= scope.Http.CreateClient(null, Trace, stop: scope.Stop.Begin) : null,
    });

    public override HttpClient Http
    {
        get
        {
            lock (_gate)
                return _http ??= scope.Http.CreateClient(
                    scope.Credentials.GetValueOrDefault(node.Name), Trace, repeats: !node.Source.RetryOnFail, scope.Stop.Begin);
        }
    }

    public override int RunIndex => view.RunIndex;

    public override ISubWorkflows Workflows => new SubWorkflowCalls(scope, node.Name, this);

    /// <summary>True if the node had a workflow run later.</summary>
    public bool HasPostponed { get; set; }

    /// <summary>The memory of a workflow that the node calls; null without a journal.</summary>
    public async ValueTask<IRunLedger?> NextCallAsync(ExecutionPlan workflow)
    {
        int call = Interlocked.Increment(ref _calls) - 1;
        return scope.Ledger is { } ledger ? await ledger.ChildAsync(new NodePlace(node.Name, view.RunIndex), call, workflow).ConfigureAwait(false) : null;
    }

    /// <summary>The node is tried again: its calls are the same as before.</summary>
    public void ForgetCalls() => _calls = 0;

    public override async ValueTask WaitUntilAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (scope.Ledger is { } ledger)
        {
            var place = new NodePlace(node.Name, view.RunIndex);
            until = ledger.DueOf(place) ?? until;
            if (until - Clock.GetUtcNow() > LongestWait)
            {
                await ledger.SaveDueAsync(place, until).ConfigureAwait(false);
                throw new HaltException(new RunHalt(RunStatus.Waiting, Due: until));
            }
        }

        await base.WaitUntilAsync(until, cancellationToken).ConfigureAwait(false);
    }

    public override void Remember(JObject state) => scope.State.Remember(node.Name, state);

    public override void Annotate(string key, string value) => scope.Store.KeepCustomData(key, value);

    public override JObject StaticDataOf(StaticDataOwner owner) => scope.Store.StaticData(NameOf(owner));

    public override void KeepStaticData(StaticDataOwner owner, JObject data) => scope.Store.KeepStaticData(NameOf(owner), data);

    public override bool StaticDataOutliveRun => scope.Options.Store is not null;

    public override BinaryStore Files => scope.Files;

    public override FolderAccess Folders => scope.Folders;

    public override bool AllowsCommands => scope.Options.AllowCommands;

    public override void Log(string message) => scope.Events.Emit(new LogWritten(scope.Events.Now, node.Name, message));

    public void Dispose()
    {
        _http?.Dispose();
        _scripts?.Dispose();
        _scriptHttp?.Dispose();
    }

    private ScriptLimits Limits => ScriptLimits.ForScripts with
    {
        Timeout = scope.Options.ScriptTimeout ?? ScriptLimits.ForScripts.Timeout,
        MaxMemoryBytes = scope.Options.ScriptMemoryBytes ?? ScriptLimits.ForScripts.MaxMemoryBytes,
    };

    private string? NameOf(StaticDataOwner owner) => owner == StaticDataOwner.Node ? node.Name : null;

    private void Trace(RequestTrace trace) => scope.Events.Emit(new RequestSent(
        scope.Events.Now, node.Name, trace.Method, trace.Address, trace.Status, trace.Elapsed, trace.IsRepeat));
}
