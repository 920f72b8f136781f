using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodeHost.Cli.Completion;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Nodes;
using NodeHost.Cli.Packs;
using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run;
using NodeHost.Cli.Validate;
using NodeHost.Runtime;
using NodeHost.Runtime.Catalog;

Terminal terminal = Terminal.OfProcess();

var root = new RootCommand("Runs workflow files in n8n's format, without a server and without a database.")
{
    new RunCommand(new RunAction(terminal, BuildHost)),
    new ValidateCommand(terminal, BuildHost),
    new NodesCommand(terminal, BuildHost),
    new CompletionCommand(terminal),
    PackOption.Instance,
};

return await CommandLine.InvokeAsync(root, args, terminal).ConfigureAwait(false);

// Built only by commands that need it: help and completion stay quick.
static IHost BuildHost(HostSettings settings)
{
    HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
    builder.Services.AddSingleton(new NodeCatalog(PackLoader.Load(settings.PackFiles).SelectMany(pack => pack.GetTypes())));
    builder.Services.AddSingleton<WorkflowHost>();
    return builder.Build();
}
