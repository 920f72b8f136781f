using System.Globalization;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Catalog;
using Spectre.Console;

namespace NodeHost.Cli.Nodes;

/// <summary>Node types as text for people.</summary>
public static class NodePage
{
    /// <summary>A row a node type.</summary>
    public static void WriteList(IAnsiConsole console, IEnumerable<NodeDefinition> nodes)
    {
        Table table = TableWith("Type", "Name", "Versions", "Description");
        foreach (IGrouping<string, NodeDefinition> node in nodes.GroupBy(n => n.Type, StringComparer.Ordinal))
        {
            NodeDefinition newest = node.Last();
            table.AddRow(
                new Text(node.Key), new Text(newest.DisplayName), new Text(VersionsText(node)), new Text(newest.Description ?? ActionCount(newest)));
        }

        console.Write(table);
    }

    /// <summary>All about one node type, or about some of its actions.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<NodeDefinition> versions, IReadOnlyList<ActionDefinition> actions, bool actionsChosen)
    {
        ArgumentNullException.ThrowIfNull(versions);
        NodeDefinition node = versions[^1];
        Line(console, $"{node.DisplayName} ({node.Type})");
        if (node.Description is not null)
            Line(console, node.Description);
        Line(console, $"Versions: {VersionsText(versions)}");
        Line(console, $"Inputs: {Names(node.Inputs)}   Outputs: {Names(node.Outputs)}");
        foreach (NodeDefinition older in versions.SkipLast(1))
            Line(console, $"The parameters of version {VersionsText([older])}: --type-version {VersionsText([older]).Split(',')[0]}");
        foreach (ParameterDefinition chooser in node.CredentialNamedBy)
            Line(console, $"Credentials: the kind is chosen by {chooser.Name}");
        if (node.Credentials.Count > 0)
            Line(console, $"Credentials: {string.Join(" or ", node.Credentials.Select(use => use.IsAlwaysRequired ? use.Kind : $"{use.Kind} (optional)"))}");
        if (node.Parameters.Parameters.Count > 0)
            WriteParameters(console, node.Parameters);
        if (actionsChosen)
            WriteDetails(console, actions);
        else if (actions.Count > 0)
            WriteActions(console, actions);
    }

    private static void WriteActions(IAnsiConsole console, IReadOnlyList<ActionDefinition> actions)
    {
        Line(console, "");
        Table table = TableWith("Resource", "Operation", "Request", "Description");
        foreach (ActionDefinition action in actions)
            table.AddRow(new Text(action.Resource), new Text(action.Operation), new Text(RequestOf(action)), new Text(action.Description ?? ""));
        console.Write(table);
    }

    private static void WriteDetails(IAnsiConsole console, IReadOnlyList<ActionDefinition> actions)
    {
        foreach (ActionDefinition action in actions)
        {
            Line(console, "");
            Line(console, $"{action.Resource} · {action.Operation}   {RequestOf(action)}");
            if (action.Description is not null)
                Line(console, action.Description);
            if (ParameterText.AnswerOf(action) is { } answer)
                Line(console, $"Gives {answer}");
            WriteParameters(console, action.Parameters);
        }
    }

    private static void WriteParameters(IAnsiConsole console, RecordDefinition record)
    {
        Line(console, "");
        bool isRequest = record.Parameters.Any(parameter => parameter.Place is not null);
        string[] headings = ["Parameter", "Label", "Type", "Default", isRequest ? "Sent in" : "Shown when", "Description"];
        List<string[]> rows = [.. RowsOf([record], "")];

        // On a screen of 120 columns, one that tells nothing new leaves no room for the descriptions.
        int[] telling = [.. Enumerable.Range(0, headings.Length).Where(column => column != 1 ? rows.Any(row => row[column].Length > 0) : rows.Any(HasOwnLabel))];
        Table table = TableWith([.. telling.Select(column => headings[column])]);
        foreach (string[] row in rows)
            table.AddRow(telling.Select(column => new Text(row[column])));
        console.Write(table);
    }

    private static IEnumerable<string[]> RowsOf(IReadOnlyList<RecordDefinition> scope, string prefix)
    {
        foreach (ParameterDefinition parameter in scope[0].Parameters.Where(parameter => !parameter.IsIgnored))
        {
            yield return
            [
                prefix + parameter.Name,
                parameter.DisplayName,
                ParameterText.TypeOf(parameter) + (parameter.IsRequired ? ", required" : ""),
                ParameterText.TextOf(ParameterText.DefaultOf(parameter)),
                ParameterText.PlaceOf(parameter) ?? ParameterText.ShownWhen(parameter, scope) ?? "",
                DescriptionOf(parameter),
            ];
            if (InnerOf(parameter) is not { } inner)
                continue;
            foreach (string[] row in RowsOf([inner, .. scope], $"{prefix}{parameter.Name}{(parameter.Kind == ParameterKind.List ? "[]" : "")}."))
                yield return row;
        }
    }

    private static bool HasOwnLabel(string[] row) => !SaysTheSame(row[1], row[0]);

    // "Timeout Forward DN" says no more than TimeoutForwardDN.
    private static bool SaysTheSame(string label, string name) =>
        string.Equals(label.Replace(" ", "", StringComparison.Ordinal), name.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static RecordDefinition? InnerOf(ParameterDefinition parameter) => parameter.Record ?? parameter.Element?.Record;

    private static string DescriptionOf(ParameterDefinition parameter)
    {
        string?[] parts =
        [
            parameter.Description,
            parameter.Options.Count == 0 ? null : $"One of: {string.Join(", ", parameter.Options.Select(OptionText))}.",
            parameter.Unsupported is { } instead ? $"Not supported. {instead}" : null,
            parameter.Example is { } example ? $"Example: {example}" : null,
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    private static string OptionText(OptionDefinition option)
    {
        string text = SaysTheSame(option.DisplayName, option.Value) ? option.Value : $"{option.Value} ({option.DisplayName})";
        return option.Unsupported is null ? text : $"{text}: not supported";
    }

    private static string RequestOf(ActionDefinition action) => action.Method is null ? "" : $"{action.Method} {action.Path}";

    private static string ActionCount(NodeDefinition node) => node.Actions.Count == 0 ? "" : ProblemCount.Words(node.Actions.Count, "action");

    private static string VersionsText(IEnumerable<NodeDefinition> versions) =>
        string.Join(", ", versions.SelectMany(node => node.Versions).Select(version => version.ToString(CultureInfo.InvariantCulture)));

    private static string Names(IReadOnlyList<string> ports) => ports.Count == 0 ? "none" : string.Join(", ", ports);

    private static void Line(IAnsiConsole console, string text)
    {
        console.Write(new Text(text));
        console.WriteLine();
    }

    private static Table TableWith(params string[] headings)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string heading in headings)
            table.AddColumn(heading);
        return table;
    }
}
