using System.CommandLine;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodeHost.Cli.Completion;
using NodeHost.Cli.Credentials;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Nodes;
using NodeHost.Cli.Packs;
using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run;
using NodeHost.Cli.Sandbox;
using NodeHost.Cli.Validate;
using NodeHost.Runtime;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Http;

Terminal terminal = Terminal.OfProcess();

var root = new RootCommand("Runs workflow files in n8n's format, without a server and without a database.")
{
    new RunCommand(new RunAction(terminal, BuildHost)),
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
    Assembly[] packs = [.. PackLoader.Load(settings.PackFiles, variables.GetValueOrDefault(PackLoader.Variable))];
    var redactor = new Redactor();
    terminal.Redact = redactor.Redact;

    HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
    builder.Services.AddNodeCatalog(packs);
    HttpPipeline.AddTo(builder.Services);
    builder.Services.AddSingleton(redactor);
    builder.Services.AddSingleton(host => new CredentialResolver(
        host.GetRequiredService<NodeCatalog>(), SourcesOf(host.GetRequiredService<NodeCatalog>(), settings, variables), redactor));
    builder.Services.AddSingleton<WorkflowHost>();
    return builder.Build();
}

static IReadOnlyList<ICredentialSource> SourcesOf(NodeCatalog catalog, HostSettings settings, IReadOnlyDictionary<string, string> variables)
{
    IReadOnlyList<ICredentialSource> usual = CredentialSources.Of(catalog, settings.CredentialsFile, variables);
    return settings.FirstCredentials is { } first ? [first, .. usual] : usual;
}
