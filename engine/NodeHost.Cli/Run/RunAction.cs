using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run.Input;
using NodeHost.Cli.Run.Output;
using NodeHost.Cli.Runs;
using NodeHost.Cli.Sandbox;
using NodeHost.Runtime;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Journal;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Problems;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run;

/// <summary>Checks all that a run needs, runs it, and prints what came of it.</summary>
public sealed class RunAction(Terminal terminal, Func<HostSettings, IHost> buildHost)
{
    public async Task<int> RunAsync(RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Sandbox)
            return await RunAsync(request, []).ConfigureAwait(false);
        EmbeddedSandbox sandbox;
        try
        {
            sandbox = await EmbeddedSandbox.StartAsync(request.SandboxData).ConfigureAwait(false);
        }
        catch (CommandLineException refused)
        {
            return Refuse(request, [refused.Problem]);
        }

        await using (sandbox.ConfigureAwait(false))
            return await RunAsync(request, [sandbox.Credentials]).ConfigureAwait(false);
    }

    private async Task<int> RunAsync(RunRequest request, IReadOnlyList<ICredentialSource> firstCredentials)
    {
        ScriptWarmUp.Begin();
        using IHost host = buildHost(new HostSettings
        {
            PackFiles = request.PackFiles,
            CredentialsFile = request.CredentialsFile,
            FirstCredentials = firstCredentials,
        });
        WorkflowHost workflows = host.Services.GetRequiredService<WorkflowHost>();
        PlanningResult planning = workflows.Plan(request.File, new RunStart { Trigger = request.Trigger, From = request.From, To = request.To });
        if (planning.Plan is not { } plan)
            return Refuse(request, planning.Problems);
        IReadOnlyList<Problem> problems = [.. planning.Problems, .. workflows.CheckCredentials(plan), .. CheckRequest(request, plan)];
        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error))
            return Refuse(request, problems);
        RunOptions options;
        JournaledRun? journal;
        try
        {
            (options, journal) = await new RunLog(terminal, host.Services.GetRequiredService<Redactor>().Redact)
                .OpenAsync(request, plan, OptionsOf(request, plan)).ConfigureAwait(false);
        }
        catch (CommandLineException refused)
        {
            return Refuse(request, [.. problems, refused.Problem]);
        }

        WriteProblems(request.Quiet ? [] : problems);
        using JournaledRun? kept = journal;
        // Printing reads files, so they live a little longer than the run.
        using var files = new BinaryStore();
        RunReport report = await RunWatchedAsync(workflows, plan, options with { Files = files }, request).ConfigureAwait(false);
        Print(request, report, journal?.Id);
        return KeepStaticData(request, options) ? ExitCodeOf(report) : Math.Max(ExitCodeOf(report), ExitCode.Failed);
    }

    private static IEnumerable<Problem> CheckRequest(RunRequest request, ExecutionPlan plan)
    {
        string[] names = [.. plan.File.Nodes.Select(node => node.Name)];
        if (request.Node is { } node && !names.Contains(node, StringComparer.Ordinal))
        {
            yield return new Problem
            {
                Code = Codes.InvalidOption,
                File = request.File,
                Message = $"--node names '{node}', which the workflow does not have.{NearestName.Hint(node, names)}",
            };
        }
    }

    private static RunOptions OptionsOf(RunRequest request, ExecutionPlan plan)
    {
        var options = new RunOptions
        {
            Variables = request.Variables,
            Environment = ScopeOptions.EnvironmentOf(request.AllowedEnvironment),
            StrictExpressions = request.Strict,
            UsePinnedData = request.UsePinnedData,
            Timeout = request.Timeout,
            Concurrency = request.Concurrency,
            TimeZone = request.TimeZone,
            ScriptTimeout = request.ScriptTimeout,
            ScriptMemoryBytes = (long?)request.ScriptMemory << 20,
            AllowHttpInScripts = request.AllowHttpInCode,
            Keep = request.Output switch
            {
                OutputFormat.Json => ItemRetention.All,
                OutputFormat.None => ItemRetention.None,
                _ => request.Node is null ? ItemRetention.Last : ItemRetention.Named,
            },
            KeptNode = request.Node,
            Mode = request.Mode,
            Store = request.StaticDataFile is { } file ? new StaticDataFile(file).Read(plan.File.Document["staticData"] as JObject) : null,
            Recorded = request.RecordedFile is { } recorded ? new RecordedFile(recorded).ReadFor(plan) : null,
            AllowedFolders = request.AllowedFolders,
            AllowCommands = request.AllowCommands,
        };
        return request.Input is null ? options : options with { Items = new OneTimeItems(InputReader.Open(request.Input, request.InputFormat)) };
    }

    private bool KeepStaticData(RunRequest request, RunOptions options)
    {
        if (request.StaticDataFile is not { } file || options.Store is not { } store)
            return true;
        try
        {
            new StaticDataFile(file).Write(store);
            return true;
        }
        catch (CommandLineException lost)
        {
            terminal.Write(lost.Problem);
            return false;
        }
    }

    private static int ExitCodeOf(RunReport report) => report switch
    {
        { Status: RunStatus.Success or RunStatus.Waiting } => ExitCode.Success,
        { Failure.IsBug: true } => ExitCode.Bug,
        { Status: RunStatus.Canceled } => ExitCode.Canceled,
        _ => ExitCode.Failed,
    };

    private async Task<RunReport> RunWatchedAsync(WorkflowHost workflows, ExecutionPlan plan, RunOptions options, RunRequest request)
    {
        using var stopped = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => StopOnce(signal, stopped));
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => StopOnce(signal, stopped));
        Task<RunReport> Run(IObserver<RunEvent>? observer) => workflows.RunAsync(plan, options, observer, stopped.Token);
        if (request.Quiet)
            return await Run(null).ConfigureAwait(false);
        if (terminal.MessagesInColor && !request.Verbose)
            return await new LiveView(terminal.MessageConsole).ShowAsync(Run).ConfigureAwait(false);
        return await Run(new ProgressLines(terminal.Messages, request.Verbose)).ConfigureAwait(false);
    }

    // The first signal asks the run to end in order; the second does what signals do.
    private void StopOnce(PosixSignalContext signal, CancellationTokenSource stopped)
    {
        if (stopped.IsCancellationRequested)
            return;
        signal.Cancel = true;
        terminal.Messages.WriteLine("Stopping: requests in flight are finished, nothing new is begun. Once more to stop at once.");
        stopped.Cancel();
    }

    private void Print(RunRequest request, RunReport report, string? run)
    {
        if (request.Output == OutputFormat.Json)
            RunDocument.Write(terminal.Data, report, run);
        else if (request.Output != OutputFormat.None)
            NodeItems.Write(terminal, report, request.Node, pretty: request.Output == OutputFormat.Pretty);
        terminal.Flush();
        if (request.Quiet)
            RunSummary.WriteFailures(terminal, report, int.MaxValue);
        else
            RunSummary.Write(terminal, report, request.Verbose);
        if (!request.Quiet && run is not null && report.Status != RunStatus.Success)
            terminal.Messages.WriteLine($"Resume it: nodehost resume {run}");
        if (!request.Quiet && request.Node is { } node && !report.ExecutionOrder.Contains(node))
            terminal.Messages.WriteLine($"Node '{node}' of --node did not run, so it has no items to print.");
    }

    private int Refuse(RunRequest request, IReadOnlyList<Problem> problems)
    {
        WriteProblems(problems);
        if (!request.Quiet)
            terminal.Messages.WriteLine($"{ProblemCount.Of(problems)}; nothing was run.");
        if (request.Output == OutputFormat.Json)
            RunDocument.WriteRefused(terminal.Data, problems, TimeProvider.System.GetUtcNow());
        return ExitCode.Refused;
    }

    private void WriteProblems(IEnumerable<Problem> problems)
    {
        foreach (Problem problem in problems)
            terminal.Write(problem);
    }
}
