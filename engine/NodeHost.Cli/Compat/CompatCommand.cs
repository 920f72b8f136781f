using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Compat;

/// <summary><c>nodehost nodes compat FILE|FOLDER…</c>: which workflow files of n8n would run here, and what is in the way of the others.</summary>
internal sealed class CompatCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _paths = new("FILE")
    {
        Description = "Workflow files from n8n, or folders whose *.json files are looked at, also in the folders below.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _output = new("--output") { Description = "How to print the report.", DefaultValueFactory = _ => "pretty" };

    public CompatCommand(Terminal terminal, Func<HostSettings, IHost> buildHost)
        : base("compat", "Tell for workflow files from n8n what is supported and what is not. Nothing is run. Exit code 0 if all would run, 1 otherwise.")
    {
        ArgumentNullException.ThrowIfNull(terminal);
        ArgumentNullException.ThrowIfNull(buildHost);
        _output.AcceptOnlyFromAmong("pretty", "json");
        Arguments.Add(_paths);
        Options.Add(_output);
        SetAction(parsed =>
        {
            using IHost host = buildHost(new HostSettings { PackFiles = parsed.GetValue(PackOption.Instance) ?? [] });
            var catalog = host.Services.GetRequiredService<NodeCatalog>();
            CompatFile[] files = [.. parsed.GetRequiredValue(_paths).SelectMany(FilesAt).Distinct(StringComparer.Ordinal).Select(path => CompatFile.Of(path, catalog))];
            if (parsed.GetValue(_output) == "json")
                CompatDocument.Write(terminal.Data, files);
            else
                CompatPage.Write(terminal.Data, files);
            CompatWorkflow[] workflows = [.. files.SelectMany(file => file.Workflows)];
            return workflows.Length > 0 && workflows.All(workflow => workflow.Runs) ? ExitCode.Success : ExitCode.Failed;
        });
    }

    public string Examples =>
        """
          nodehost nodes compat flow.json
          nodehost nodes compat exports/ --output json
        """;

    private static string[] FilesAt(string path)
    {
        if (!Directory.Exists(path))
            return File.Exists(path) ? [path] : throw NoFile(path, "There is no such file or folder.");
        string[] found = [.. Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return found.Length > 0 ? found : throw NoFile(path, "The folder holds no *.json file.");
    }

    private static CommandLineException NoFile(string path, string message) =>
        new(new Problem { Code = Codes.FileUnreadable, File = path, Message = message });
}
