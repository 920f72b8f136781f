using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>A hash of what an item asks for: the same for the same parameters, whichever item and whichever run it is.</summary>
internal sealed class ParameterDigest
{
    private readonly string _head;
    private readonly ParameterDefinition[] _read;

    public ParameterDigest(PlannedNode node)
    {
        _head = $"{node.Source.Type}\n{node.Action?.Resource}\n{node.Action?.Operation}\n";
        // An entity has dozens of fields, of which a workflow sets a few.
        HashSet<string> planned = [.. node.Parameters.Parameters.Select(parameter => parameter.Definition.Name)];
        _read = [.. node.Parameters.Definition.Parameters.Where(parameter => !parameter.IsOptional || planned.Contains(parameter.Name))];
    }

    public string Of(object parameters, Item? item)
    {
        var text = new StringBuilder(_head);
        Append(text, _read, parameters);
        foreach ((string name, BinaryData file) in item?.Binary ?? BinaryData.None)
            text.Append(CultureInfo.InvariantCulture, $"file {name} {file.FileName} {file.MimeType} {file.Size}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, IEnumerable<ParameterDefinition> read, object record)
    {
        text.Append('{');
        foreach (ParameterDefinition parameter in read)
        {
            // What a node asks for while it works, such as the address of the next page, is not known before.
            if (parameter.MakeDeferred is null && parameter.Get?.Invoke(record) is { } value)
            {
                text.Append(parameter.Name).Append(':');
                Append(text, parameter, value);
            }
        }

        text.Append('}');
    }

    private static void Append(StringBuilder text, ParameterDefinition parameter, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case JToken token:
                text.Append(NodeJson.Write(token));
                break;
            case IJsonText json:
                text.Append(NodeJson.Write(json.Json));
                break;
            case string words:
                // With its length before it, no text runs into the next.
                text.Append(words.Length).Append('"').Append(words);
                break;
            case IEnumerable list when parameter.Element is { } element:
                text.Append('[');
                foreach (object? one in list)
                    Append(text, element, one);
                text.Append(']');
                break;
            case not null when parameter.Record is { } nested:
                Append(text, nested.Parameters, value);
                break;
            case IFormattable number:
                text.Append(number.ToString(number is DateTimeOffset or DateTime ? "O" : null, CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(value);
                break;
        }

        text.Append(',');
    }
}
