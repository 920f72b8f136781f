using Newtonsoft.Json;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;

namespace NodeHost.Cli.Nodes;

/// <summary>Node types as JSON for programs: an entry a node, or an entry an action where a node has actions.</summary>
public static class NodeDocument
{
    /// <summary>All entries of all nodes as an array.</summary>
    public static void WriteList(TextWriter text, IEnumerable<NodeDefinition> nodes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(nodes);
        using JsonTextWriter json = NodeJson.CreateWriter(text, indented: true);
        json.WriteStartArray();
        foreach (NodeDefinition node in nodes)
        {
            if (node.Actions.Count == 0)
                WriteEntry(json, node, null);
            foreach (ActionDefinition action in node.Actions)
                WriteEntry(json, node, action);
        }

        json.WriteEndArray();
        json.Flush();
        text.WriteLine();
    }

    /// <summary>One node with its actions; where one action was chosen, that entry alone, where several were, an array of them.</summary>
    public static void WriteOne(TextWriter text, NodeDefinition node, IReadOnlyList<ActionDefinition> actions, bool actionsChosen)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(actions);
        using JsonTextWriter json = NodeJson.CreateWriter(text, indented: true);
        if (!actionsChosen)
            WriteEntry(json, node, null, actions);
        else if (actions.Count == 1)
            WriteEntry(json, node, actions[0]);
        else
            WriteArray(json, actions, action => WriteEntry(json, node, action));
        json.Flush();
        text.WriteLine();
    }

    private static void WriteEntry(JsonTextWriter json, NodeDefinition node, ActionDefinition? action, IReadOnlyList<ActionDefinition>? actions = null)
    {
        json.WriteStartObject();
        Member(json, "type", node.Type);
        Member(json, "displayName", node.DisplayName);
        Member(json, "description", action?.Description ?? node.Description);
        json.WritePropertyName("versions");
        WriteArray(json, node.Versions, version => json.WriteValue(version));
        Member(json, "kind", node.Shape.ToString().ToLowerInvariant());
        Member(json, "effect", (action?.Effect ?? node.Effect).ToString().ToLowerInvariant());
        json.WritePropertyName("inputs");
        WriteArray(json, node.Inputs, name => json.WriteValue(name));
        json.WritePropertyName("outputs");
        WriteArray(json, node.Outputs, name => json.WriteValue(name));
        json.WritePropertyName("credentials");
        WriteArray(json, node.Credentials, use => WriteCredential(json, use));
        if (action is not null)
            WriteAction(json, action);
        WriteParameterLists(json, action?.Parameters ?? node.Parameters);
        if (actions is { Count: > 0 })
        {
            json.WritePropertyName("actions");
            WriteArray(json, actions, each => WriteActionObject(json, each));
        }

        json.WriteEndObject();
    }

    private static void WriteAction(JsonTextWriter json, ActionDefinition action)
    {
        Member(json, "resource", action.Resource);
        Member(json, "operation", action.Operation);
        Member(json, "method", action.Method);
        Member(json, "path", action.Path);
        if (action.Answer is not { } answer)
            return;
        json.WritePropertyName("answer");
        json.WriteStartObject();
        Member(json, "type", ParameterText.NameOf(answer.Type));
        Member(json, "isList", answer.IsList);
        json.WriteEndObject();
    }

    private static void WriteActionObject(JsonTextWriter json, ActionDefinition action)
    {
        json.WriteStartObject();
        WriteAction(json, action);
        Member(json, "description", action.Description);
        Member(json, "effect", action.Effect.ToString().ToLowerInvariant());
        WriteParameterLists(json, action.Parameters);
        json.WriteEndObject();
    }

    private static void WriteCredential(JsonTextWriter json, CredentialUse use)
    {
        json.WriteStartObject();
        Member(json, "kind", use.Kind);
        json.WritePropertyName("required");
        json.WriteValue(use.IsAlwaysRequired);
        json.WriteEndObject();
    }

    // What is no part of the request stands apart, so that the parameters are those of the service.
    private static void WriteParameterLists(JsonTextWriter json, RecordDefinition record)
    {
        json.WritePropertyName("parameters");
        WriteArray(json, record.Parameters.Where(parameter => parameter.Place != ParameterPlace.Nowhere), parameter => WriteParameter(json, parameter, [record]));
        ParameterDefinition[] options = [.. record.Parameters.Where(parameter => parameter.Place == ParameterPlace.Nowhere)];
        if (options.Length == 0)
            return;
        json.WritePropertyName("options");
        WriteArray(json, options, parameter => WriteParameter(json, parameter, [record]));
    }

    private static void WriteParameters(JsonTextWriter json, params IReadOnlyList<RecordDefinition> scope) =>
        WriteArray(json, scope[0].Parameters, parameter => WriteParameter(json, parameter, scope));

    private static void WriteParameter(JsonTextWriter json, ParameterDefinition parameter, IReadOnlyList<RecordDefinition> scope)
    {
        json.WriteStartObject();
        Member(json, "name", parameter.Name);
        Member(json, "displayName", parameter.DisplayName);
        Member(json, "type", ParameterText.TypeOf(parameter));
        Member(json, "in", ParameterText.PlaceOf(parameter));
        json.WritePropertyName("required");
        json.WriteValue(parameter.IsRequired);
        Member(json, "description", parameter.Description);
        Member(json, "example", parameter.Example);
        Member(json, "default", ParameterText.DefaultOf(parameter));
        Member(json, "fromVersion", parameter.FromVersion > 0 ? parameter.FromVersion : null);
        Member(json, "toVersion", parameter.ToVersion < double.MaxValue ? parameter.ToVersion : null);
        Member(json, "unsupported", parameter.Unsupported);
        Member(json, "ignored", parameter.IsIgnored ? true : null);
        Member(json, "shownWhen", ParameterText.ShownWhen(parameter, scope));
        if (parameter.Options.Count > 0)
        {
            json.WritePropertyName("options");
            WriteArray(json, parameter.Options, option => WriteOption(json, option));
        }

        if ((parameter.Record ?? parameter.Element?.Record) is { } inner)
        {
            json.WritePropertyName("parameters");
            WriteParameters(json, [inner, .. scope]);
        }

        json.WriteEndObject();
    }

    private static void WriteOption(JsonTextWriter json, OptionDefinition option)
    {
        json.WriteStartObject();
        Member(json, "value", option.Value);
        Member(json, "displayName", option.DisplayName);
        Member(json, "description", option.Description);
        Member(json, "unsupported", option.Unsupported);
        Member(json, "credential", option.Credential);
        json.WriteEndObject();
    }

    private static void Member(JsonTextWriter json, string name, object? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void WriteArray<T>(JsonTextWriter json, IEnumerable<T> elements, Action<T> write)
    {
        json.WriteStartArray();
        foreach (T element in elements)
            write(element);
        json.WriteEndArray();
    }
}
