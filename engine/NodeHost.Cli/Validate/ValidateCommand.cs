using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Newtonsoft.Json;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Validate;

/// <summary><c>nodehost validate FILE…</c>: all that is wrong with workflow files, without running anything.</summary>
internal sealed class ValidateCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Workflow files, or folders whose *.json files are checked.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _output = new("--output") { Description = "How to print the problems.", DefaultValueFactory = _ => "pretty" };

    public ValidateCommand(Terminal terminal, Func<HostSettings, IHost> buildHost)
        : base("validate", "Check workflow files and print every problem. Nothing is run.")
    {
        ArgumentNullException.ThrowIfNull(terminal);
        ArgumentNullException.ThrowIfNull(buildHost);
        _output.AcceptOnlyFromAmong("pretty", "json");
        Arguments.Add(_files);
        Options.Add(_output);
        SetAction(parsed =>
        {
            using IHost host = buildHost(new HostSettings { PackFiles = parsed.GetValue(PackOption.Instance) ?? [] });
            WorkflowHost workflows = host.Services.GetRequiredService<WorkflowHost>();
            string[] files = [.. parsed.GetRequiredValue(_files).SelectMany(FilesAt)];
            // A file that others call is checked with them, too.
            Problem[] problems = [.. files.SelectMany(file => workflows.Plan(file).Problems).Distinct()];
            if (parsed.GetValue(_output) == "json")
                WriteJson(terminal.Data, files, problems);
            else
                WriteLines(terminal.Data, files, problems);
            return problems.Any(problem => problem.Severity == ProblemSeverity.Error) ? ExitCode.Refused : ExitCode.Success;
        });
    }

    public string Examples =>
        """
          nodehost validate flow.json
          nodehost validate workflows/ --output json
        """;

    private static IEnumerable<string> FilesAt(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        string[] found = [.. Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return found.Length > 0 ? found : throw new CommandLineException(new Problem
        {
            Code = Codes.FileUnreadable,
            File = path,
            Message = "The folder holds no *.json file.",
        });
    }

    private static void WriteLines(TextWriter text, string[] files, Problem[] problems)
    {
        foreach (Problem problem in problems)
            text.WriteLine(problem);
        string checkedFiles = ProblemCount.Words(files.Length, "file");
        text.WriteLine(problems.Length == 0 ? $"{checkedFiles}: no problems." : $"{checkedFiles}: {ProblemCount.Of(problems)}.");
    }

    private static void WriteJson(TextWriter text, string[] files, Problem[] problems)
    {
        using JsonTextWriter json = NodeJson.CreateWriter(text, indented: true);
        json.WriteStartObject();
        json.WritePropertyName("valid");
        json.WriteValue(!problems.Any(problem => problem.Severity == ProblemSeverity.Error));
        json.WritePropertyName("files");
        json.WriteStartArray();
        foreach (string file in files)
            json.WriteValue(file);
        json.WriteEndArray();
        json.WritePropertyName("problems");
        ProblemDocument.WriteList(json, problems);
        json.WriteEndObject();
        json.Flush();
        text.WriteLine();
    }
}
