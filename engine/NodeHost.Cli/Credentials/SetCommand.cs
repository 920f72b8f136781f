using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;

namespace NodeHost.Cli.Credentials;

/// <summary><c>nodehost credentials set NAME --kind KIND</c>: puts a record into the store.</summary>
internal sealed class SetCommand : Command, IHasExamples
{
    private readonly Argument<string> _name = CredentialDesk.NameArgument();
    private readonly Option<string> _kind = new("--kind") { Description = "The credential kind, for example threeCxApi.", Required = true, HelpName = "KIND" };
    private readonly Option<string[]> _fields = new("--field")
    {
        Description = "A field that is no secret; may be repeated. Secrets are asked for, or read from stdin.",
        HelpName = "name=value",
    };

    public SetCommand(CredentialDesk desk)
        : base("set", "Put a record into the encrypted store, or replace it. Secrets come from a prompt or from stdin.")
    {
        Arguments.Add(_name);
        Options.Add(_kind);
        Options.Add(_fields);
        SetAction((parsed, _) => desk.RunAsync(parsed, file: null, services => Task.FromResult(Set(desk, parsed, services))));
    }

    public string Examples =>
        """
          nodehost credentials set PBX --kind threeCxApi --field baseUrl=https://pbx.example.com
          pass show pbx | sed 's/^/apiToken=/' | nodehost credentials set PBX --kind threeCxApi --field baseUrl=https://pbx.example.com
          nodehost credentials set PBX --kind threeCxApi < record.json
        """;

    private int Set(CredentialDesk desk, ParseResult parsed, IServiceProvider services)
    {
        CredentialResolver resolver = services.GetRequiredService<CredentialResolver>();
        CredentialKindDefinition kind = resolver.KindOf(parsed.GetRequiredValue(_kind));
        var form = new CredentialForm(kind);
        foreach (string argument in parsed.GetValue(_fields) ?? [])
            form.TakeArgument(argument);
        SecretInput input = desk.OpenInput();
        if (input.IsInteractive)
            form.Ask(input);
        else
            form.TakeText(input.ReadText());

        var record = new CredentialRecord(parsed.GetRequiredValue(_name), kind.Name, form.Fields, input.IsInteractive ? "the prompts" : "stdin");
        resolver.Bind(record);
        desk.Store.Set(record);
        desk.Terminal.Messages.WriteLine($"Credential \"{record.Name}\" ({kind.Name}) is in the store {desk.Store.Path}.");
        return ExitCode.Success;
    }
}
