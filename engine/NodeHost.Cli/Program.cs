using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodeHost.Cli.Completion;
using NodeHost.Cli.Credentials;
using NodeHost.Cli.Eval;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Nodes;
using NodeHost.Cli.Packs;
using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run;
using NodeHost.Cli.Runs;
using NodeHost.Cli.Sandbox;
using NodeHost.Cli.Validate;
using NodeHost.Runtime;
using NodeHost.Runtime.Credentials;

Terminal terminal = Terminal.OfProcess();

var run = new RunAction(terminal, BuildHost);
var root = new RootCommand("Runs workflow files in n8n's format, without a server and without a database.")
{
    new RunCommand(run),
    new ResumeCommand(run),
    new RunsCommand(terminal, run),
    new EvalCommand(terminal),
    new ValidateCommand(terminal, BuildHost),
    new NodesCommand(terminal, BuildHost),
    CredentialsCommand.Create(terminal, BuildHost),
    new SandboxCommand(terminal),
    new CompletionCommand(terminal),
    PackOption.Instance,
};

return await CommandLine.InvokeAsync(root, args, terminal).ConfigureAwait(false);

// Built only by commands that need it, so that help and completion stay quick.
IHost BuildHost(HostSettings settings)
{
    IReadOnlyDictionary<string, string> variables = EnvironmentCredentials.ReadProcess();
    HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
    builder.Services.AddNodeHost(
        PackLoader.Load(settings.PackFiles, variables.GetValueOrDefault(PackLoader.Variable)),
        catalog => [.. settings.FirstCredentials, .. CredentialSources.Of(catalog, settings.CredentialsFile, variables)]);
    IHost host = builder.Build();
    terminal.Redact = host.Services.GetRequiredService<Redactor>().Redact;
    return host;
}
