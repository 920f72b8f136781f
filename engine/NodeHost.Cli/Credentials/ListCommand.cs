using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Cli.Credentials;

/// <summary><c>nodehost credentials list</c>: the records by name, without their values.</summary>
internal sealed class ListCommand : Command
{
    private readonly Option<string> _output = CredentialDesk.OutputOption();
    private readonly Option<string?> _file = CredentialDesk.FileOption();

    public ListCommand(CredentialDesk desk)
        : base("list", "List the records by name and kind, in the order in which they count.")
    {
        Options.Add(_output);
        Options.Add(_file);
        SetAction((parsed, _) => desk.RunAsync(parsed, parsed.GetValue(_file), services =>
        {
            IReadOnlyList<CredentialEntry> entries = services.GetRequiredService<CredentialResolver>().List();
            if (parsed.GetValue(_output) == "json")
                desk.Terminal.Data.WriteLine(NodeJson.Write(new JArray(entries.Select(Document)), indented: true));
            else
                WriteLines(desk.Terminal, entries);
            return Task.FromResult(ExitCode.Success);
        }));
    }

    private static JObject Document(CredentialEntry entry) => new() { ["name"] = entry.Name, ["kind"] = entry.Kind, ["source"] = entry.Source };

    private static void WriteLines(Terminal terminal, IReadOnlyList<CredentialEntry> entries)
    {
        if (entries.Count == 0)
        {
            terminal.Messages.WriteLine("There are no credential records. Add one with: nodehost credentials set NAME --kind KIND");
            return;
        }

        int name = entries.Max(entry => entry.Name.Length);
        int kind = entries.Max(entry => entry.Kind.Length);
        foreach (CredentialEntry entry in entries)
            terminal.Data.WriteLine($"{entry.Name.PadRight(name)}  {entry.Kind.PadRight(kind)}  {entry.Source}");
    }
}
