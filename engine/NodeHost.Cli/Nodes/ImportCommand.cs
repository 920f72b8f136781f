using System.CommandLine;
using System.Text.RegularExpressions;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.OpenApi;
using NodeHost.OpenApi.Reading;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Nodes;

/// <summary><c>nodehost nodes import</c>: writes the C# of a pack from an OpenAPI document.</summary>
internal sealed partial class ImportCommand : Command, IHasExamples
{
    private readonly Argument<string> _document = new("DOC") { Description = "An OpenAPI 3 document, YAML or JSON." };

    private readonly Option<string> _out = new("--out") { Description = "The pack's folder.", HelpName = "FOLDER", Required = true };

    private readonly Option<string> _namespace = new("--namespace")
    {
        Description = "The C# namespace of the node, for example Acme.PetStore.",
        HelpName = "NAME",
        Required = true,
    };

    private readonly Option<string> _node = new("--node")
    {
        Description = "The node type as workflow files name it, for example acme.petStore.",
        HelpName = "TYPE",
        Required = true,
    };

    private readonly Option<string?> _base = new("--base")
    {
        Description = "A class of yours that the actions derive from. Left out, one is written, and the node's class too.",
        HelpName = "CLASS",
    };

    private readonly Option<string?> _name = new("--name")
    {
        Description = "The node's label for people. [default: the document's title]",
        HelpName = "TEXT",
    };

    private readonly Option<bool> _descriptions = new("--descriptions") { Description = "Take over the document's own descriptions." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Tell what would be written, and write nothing." };
    private readonly Terminal _terminal;

    public ImportCommand(Terminal terminal)
        : base("import", "Write the actions and entities of an OpenAPI document as C#, and bring them up to date with a newer one.")
    {
        _terminal = terminal;
        Arguments.Add(_document);
        foreach (Option option in new Option[] { _out, _namespace, _node, _base, _name, _descriptions, _dryRun })
            Options.Add(option);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
          nodehost nodes import petstore.yaml --out PetStore --namespace Acme.PetStore --node acme.petStore
          nodehost nodes import petstore.yaml --out PetStore --namespace Acme.PetStore --node acme.petStore --dry-run
          nodehost nodes import api.json --out Crm --namespace Acme.Crm --node acme.crm --base Acme.Crm.Client.CrmAction --descriptions
        """;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = new ImportOptions
        {
            Document = parsed.GetRequiredValue(_document),
            Folder = parsed.GetRequiredValue(_out),
            Namespace = Matching(parsed.GetRequiredValue(_namespace), DottedName(), "--namespace", "a C# namespace, as in Acme.PetStore"),
            NodeType = Matching(parsed.GetRequiredValue(_node), TypeName(), "--node", "a node type, as in acme.petStore"),
            BaseClass = parsed.GetValue(_base) is { } given ? Matching(given, DottedName(), "--base", "a C# class, as in Acme.Crm.Client.CrmAction") : null,
            DisplayName = parsed.GetValue(_name),
            Descriptions = parsed.GetValue(_descriptions),
            DryRun = parsed.GetValue(_dryRun),
        };
        try
        {
            ImportReport report = await Importer.ImportAsync(options, cancellationToken).ConfigureAwait(false);
            ImportPage.Write(_terminal.Data, report, options.DryRun);
            return ExitCode.Success;
        }
        catch (DocumentException refused)
        {
            foreach (DocumentFault fault in refused.Faults)
            {
                _terminal.Write(new Problem
                {
                    Code = Codes.DocumentUnusable,
                    Message = fault.Message,
                    File = options.Document,
                    Position = new SourcePosition(fault.Line, fault.Column),
                });
            }

            return ExitCode.Refused;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandLineException(new Problem { Code = Codes.OutputUnwritable, Message = $"{options.Folder} cannot be written: {fault.Message}" });
        }
    }

    private static string Matching(string value, Regex rule, string option, string what) => rule.IsMatch(value)
        ? value
        : throw new CommandLineException($"{option} '{value}' is not {what}.");

    [GeneratedRegex(@"^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex DottedName();

    [GeneratedRegex(@"^[@\w/-]+(\.[\w-]+)+$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex TypeName();
}
