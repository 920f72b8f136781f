using System.CommandLine;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodeHost.Cli.Compat;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Packs;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Nodes;

/// <summary><c>nodehost nodes list|show|verify|compat|import</c>: what the packs offer, from the catalogue, and packs from documents.</summary>
internal sealed class NodesCommand : Command
{
    private readonly Terminal _terminal;
    private readonly Func<HostSettings, IHost> _buildHost;

    public NodesCommand(Terminal terminal, Func<HostSettings, IHost> buildHost)
        : base("nodes", "Show the node types of all packs, and make packs of OpenAPI documents.")
    {
        _terminal = terminal;
        _buildHost = buildHost;
        Subcommands.Add(List());
        Subcommands.Add(Show());
        Subcommands.Add(Verify());
        Subcommands.Add(new CompatCommand(terminal, buildHost));
        Subcommands.Add(new ImportCommand(terminal));
    }

    private static Option<string> OutputOption()
    {
        var output = new Option<string>("--output") { Description = "How to print it.", DefaultValueFactory = _ => "pretty" };
        output.AcceptOnlyFromAmong("pretty", "json");
        return output;
    }

    private Command List()
    {
        Option<string> output = OutputOption();
        var list = new Command("list", "List all node types, and with --output json all of their actions and parameters.") { output };
        list.SetAction(parsed => WithCatalog(parsed, catalog =>
        {
            IEnumerable<NodeDefinition> nodes = catalog.NodeTypes.Order(StringComparer.Ordinal).SelectMany(catalog.FindAll);
            if (parsed.GetValue(output) == "json")
                NodeDocument.WriteList(_terminal.Data, nodes);
            else
                NodePage.WriteList(_terminal.DataConsole, nodes);
            return ExitCode.Success;
        }));
        return list;
    }

    private NodesShowCommand Show()
    {
        var name = new Argument<string>("NAME") { Description = "Node type, for example n8n-nodes-base.set." };
        var action = new Argument<string?>("ACTION") { Description = "The operation of one action.", Arity = ArgumentArity.ZeroOrOne };
        var resource = new Option<string?>("--resource") { Description = "Only actions of this resource.", HelpName = "NAME" };
        var operation = new Option<string?>("--operation") { Description = "Only the action of this operation.", HelpName = "NAME" };
        var version = new Option<double?>("--type-version") { Description = "The typeVersion whose parameters are shown; left out, the newest.", HelpName = "NUMBER" };
        var output = new Option<string>("--output") { Description = "How to print it; markdown is the documentation page of all versions.", DefaultValueFactory = _ => "pretty" };
        output.AcceptOnlyFromAmong("pretty", "json", "markdown");
        var show = new NodesShowCommand { name, action, resource, operation, version, output };
        show.SetAction(parsed => WithCatalog(parsed, catalog =>
        {
            IReadOnlyList<NodeDefinition> versions = UpTo(VersionsOf(catalog, parsed.GetRequiredValue(name)), parsed.GetValue(version));
            var choice = new ActionFilter(parsed.GetValue(resource), parsed.GetValue(operation) ?? parsed.GetValue(action));
            IReadOnlyList<ActionDefinition> actions = choice.Of(versions[^1]);
            if (parsed.GetValue(output) == "markdown")
                new NodeGuide(_terminal.Data).Write(versions);
            else if (parsed.GetValue(output) == "json")
                NodeDocument.WriteOne(_terminal.Data, versions[^1], actions, choice.IsSet);
            else
                NodePage.Write(_terminal.DataConsole, versions, actions, choice.IsSet);
            return ExitCode.Success;
        }));
        return show;
    }

    private Command Verify()
    {
        var verify = new Command("verify", "Check how the nodes and credential kinds of all packs are declared.");
        verify.SetAction(parsed =>
        {
            string[] files = parsed.GetValue(PackOption.Instance) ?? [];
            IReadOnlyList<Assembly> packs = PackLoader.Load(files, Environment.GetEnvironmentVariable(PackLoader.Variable));
            DescriptorMistake[] mistakes = [.. packs.SelectMany(NodeCatalog.Verify)];
            foreach (DescriptorMistake mistake in mistakes)
                _terminal.Data.WriteLine($"error {Codes.DescriptorMistake} {mistake}");
            string checkedPacks = ProblemCount.Words(packs.Count, "pack");
            _terminal.Data.WriteLine(mistakes.Length == 0 ? $"{checkedPacks}: no mistakes." : $"{checkedPacks}: {ProblemCount.Words(mistakes.Length, "mistake")}.");
            return mistakes.Length == 0 ? ExitCode.Success : ExitCode.Failed;
        });
        return verify;
    }

    private int WithCatalog(ParseResult parsed, Func<NodeCatalog, int> use)
    {
        using IHost host = _buildHost(new HostSettings { PackFiles = parsed.GetValue(PackOption.Instance) ?? [] });
        return use(host.Services.GetRequiredService<NodeCatalog>());
    }

    // The chosen version stands last, where the newest stands otherwise.
    private static IReadOnlyList<NodeDefinition> UpTo(IReadOnlyList<NodeDefinition> versions, double? wanted)
    {
        if (wanted is null)
            return versions;
        if (versions.FirstOrDefault(node => node.Versions.Contains(wanted.Value)) is { } chosen)
            return [chosen];
        string known = string.Join(", ", versions.SelectMany(node => node.Versions).Order().Select(JsNumber.Format));
        throw new CommandLineException(new Problem
        {
            Code = Codes.UnknownNodeVersion,
            Message = $"{versions[0].Type} has no version {JsNumber.Format(wanted.Value)}. Supported: {known}.",
        });
    }

    // Besides the full name, the part behind the pack's prefix will do where it is unique.
    private static IReadOnlyList<NodeDefinition> VersionsOf(NodeCatalog catalog, string name)
    {
        IReadOnlyList<NodeDefinition> found = catalog.FindAll(name);
        if (found.Count > 0)
            return found;
        string[] byShortName = [.. catalog.NodeTypes.Where(type => type.EndsWith($".{name}", StringComparison.OrdinalIgnoreCase))];
        if (byShortName.Length == 1)
            return catalog.FindAll(byShortName[0]);
        throw new CommandLineException(new Problem
        {
            Code = Codes.UnknownNodeType,
            Message = $"No pack has a node type '{name}'.{NearestName.Hint(name, catalog.NodeTypes)} 'nodehost nodes list' lists them all.",
        });
    }

    private sealed class NodesShowCommand() : Command("show", "Show one node type: versions, inputs, outputs, credentials, parameters, actions."), IHasExamples
    {
        public string Examples =>
            """
              nodehost nodes show n8n-nodes-base.set
              nodehost nodes show httpRequest --type-version 1
              nodehost nodes show httpRequest --output markdown
              nodehost nodes show n8n-nodes-3cx.threecx
              nodehost nodes show n8n-nodes-3cx.threecx "Create Receptionist" --output json
            """;
    }
}
