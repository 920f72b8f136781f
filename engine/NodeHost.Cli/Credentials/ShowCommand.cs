using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Cli.Credentials;

/// <summary><c>nodehost credentials show NAME</c>: the fields of a record, its secrets as <c>***</c>.</summary>
internal sealed class ShowCommand : Command
{
    private readonly Argument<string> _name = CredentialDesk.NameArgument();
    private readonly Option<string> _output = CredentialDesk.OutputOption();
    private readonly Option<string?> _file = CredentialDesk.FileOption();

    public ShowCommand(CredentialDesk desk)
        : base("show", "Show a record; its secrets print as ***.")
    {
        Arguments.Add(_name);
        Options.Add(_output);
        Options.Add(_file);
        SetAction((parsed, _) => desk.RunAsync(parsed, parsed.GetValue(_file), services =>
        {
            CredentialResolver resolver = services.GetRequiredService<CredentialResolver>();
            ResolvedCredential record = resolver.Resolve(parsed.GetRequiredValue(_name));
            JObject document = Document(record, resolver.KindOf(record.Kind));
            if (parsed.GetValue(_output) == "json")
                desk.Terminal.Data.WriteLine(NodeJson.Write(document, indented: true));
            else
                WriteLines(desk.Terminal.Data, document);
            return Task.FromResult(ExitCode.Success);
        }));
    }

    private static JObject Document(ResolvedCredential record, CredentialKindDefinition kind)
    {
        var document = new JObject { ["name"] = record.Name, ["kind"] = record.Kind, ["source"] = record.Source };
        foreach (ParameterDefinition field in kind.Fields.Parameters.Where(field => field is { IsIgnored: false, Get: not null }))
        {
            object? value = field.Get!(record.Credential) is IOptional optional ? optional.Boxed : field.Get(record.Credential);
            if (value is not (null or ""))
                document[field.Name] = field.Kind is ParameterKind.Secret or ParameterKind.Json ? "***" : JToken.FromObject(value, NodeJson.Serializer);
        }

        return document;
    }

    private static void WriteLines(TextWriter text, JObject document)
    {
        int width = document.Properties().Max(field => field.Name.Length);
        foreach (JProperty field in document.Properties())
            text.WriteLine($"{field.Name.PadRight(width)}  {(field.Value is JValue { Value: string plain } ? plain : NodeJson.Write(field.Value))}");
    }
}
