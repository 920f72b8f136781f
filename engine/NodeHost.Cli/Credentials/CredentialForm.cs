using Newtonsoft.Json.Linq;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Credentials;

/// <summary>Collects the fields of a record from arguments, prompts and stdin.</summary>
internal sealed class CredentialForm(CredentialKindDefinition kind)
{
    private readonly Dictionary<string, JToken> _fields = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, JToken> Fields => _fields;

    /// <summary>A field from the command line, which other users and the shell's history see.</summary>
    /// <exception cref="CommandLineException">It is a secret, unknown, or not of the form name=value.</exception>
    public void TakeArgument(string argument)
    {
        (string name, string value) = Split(argument) ?? throw new CommandLineException("--field takes name=value, for example --field baseUrl=https://pbx.example.com.");
        if (!kind.Fields.ByName.TryGetValue(name, out ParameterDefinition? field))
            throw new CommandLineException($"Kind {kind.Name} has no field '{name}'.{NearestName.Hint(name, [.. kind.Fields.ByName.Keys])}");
        if (field.Kind is ParameterKind.Secret or ParameterKind.Json)
        {
            throw new CommandLineException(
                $"The field '{name}' is a secret and is not taken from the command line, where other users and the shell's history see it. "
                + $"Leave it out to be asked for it, or write {name}=… to stdin.");
        }

        _fields[name] = value;
    }

    /// <summary>Asks for what is required and not known yet.</summary>
    public void Ask(SecretInput input)
    {
        foreach (ParameterDefinition field in kind.Fields.Parameters.Where(f => f.IsRequired && !_fields.ContainsKey(f.Name)))
            _fields[field.Name] = input.Ask(field.DisplayName, field.Kind is ParameterKind.Secret or ParameterKind.Json);
    }

    /// <summary>Fields from stdin: a JSON object, or lines of name=value.</summary>
    /// <exception cref="CommandLineException">The text is neither; the message does not repeat it.</exception>
    public void TakeText(string text)
    {
        if (text.AsSpan().TrimStart().StartsWith("{"))
        {
            TakeJson(text);
            return;
        }

        int number = 0;
        foreach (string line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (line.Trim().Length == 0)
                continue;
            (string name, string value) = Split(line) ?? throw new CommandLineException($"Line {number} of stdin is not of the form name=value.");
            _fields[name] = value;
        }
    }

    private void TakeJson(string text)
    {
        try
        {
            foreach (JProperty field in ((JObject)NodeJson.Parse(text)).Properties())
                _fields[field.Name] = field.Value;
        }
        catch (JsonTextException fault)
        {
            throw new CommandLineException($"stdin is not JSON: line {fault.Line}, column {fault.Column}: {fault.Message}.");
        }
    }

    private static (string Name, string Value)? Split(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 1 ? null : (text[..equals].Trim(), text[(equals + 1)..]);
    }
}
