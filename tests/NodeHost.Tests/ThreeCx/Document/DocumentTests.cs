using System.Globalization;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;

namespace NodeHost.Tests.ThreeCxDocument;

/// <summary>
/// The pack against the OpenAPI document of the PBX, which is not a part of this project: NODEHOST_XAPI_DOCUMENT says where it lies,
/// and NODEHOST_XAPI_ACTIONS where a table of its operations does.
/// </summary>
public sealed class DocumentTests
{
    private const int Seeds = 5;

    [Test]
    public async Task Requests_of_all_actions_are_valid()
    {
        var document = new DocumentSchemas(Given("NODEHOST_XAPI_DOCUMENT"));
        using var bench = new PackBench();
        var faults = new List<string>();
        int requests = 0, bodies = 0, actionsWithBody = 0;
        foreach (ActionDefinition action in PackBench.Actions)
        {
            JsonObject? schema = document.Body(action.Path!, action.Method!);
            actionsWithBody += schema is null ? 0 : 1;
            if (schema is not null && !document.Faults(schema, new JsonObject { ["NoSuchMember"] = 1 }).Any())
                faults.Add($"{ActionText.Of(action)}: the check lets a member pass that the document does not know");
            foreach (int seed in Enumerable.Range(0, Seeds * 2))
            {
                JObject sample = new ActionSamples(seed).Of(action, onlyRequired: seed % 2 == 1);
                DocumentTexts.Fit(document, action, sample);
                (SentRequest? sent, string? fault) = await bench.SendAsync(action, sample);
                requests++;
                bodies += sent?.Body is null || schema is null ? 0 : 1;
                IEnumerable<string> found = fault is not null ? [fault] : [.. sent!.Faults(action, sample), .. DocumentRequest.Faults(document, action, sent)];
                faults.AddRange(found.Select(each => $"{ActionText.Of(action)}: {each}"));
            }
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{PackBench.Actions.Count} actions, {actionsWithBody} of them with a body; {requests} requests and {bodies} bodies checked: {faults.Count} faults"));
        Assert.That(faults.Distinct(), Is.Empty);
        Assert.That(bodies, Is.GreaterThan(0));
    }

    [Test]
    public void Actions_are_those_of_the_table()
    {
        Dictionary<string, ActionDefinition> actions = PackBench.Actions.ToDictionary(action => $"{action.Resource}\t{action.Operation}", StringComparer.Ordinal);
        string[] lines = [.. File.ReadLines(Given("NODEHOST_XAPI_ACTIONS")).Skip(1).Where(line => line.Length > 0)];
        var faults = new List<string>();
        var lacking = new List<string>();
        foreach (string[] cells in lines.Select(line => line.Split('\t')))
        {
            if (!actions.TryGetValue($"{cells[0]}\t{cells[1]}", out ActionDefinition? action))
                faults.Add($"{cells[0]} / {cells[1]}: there is no such action");
            else if (action.Method != cells[2] || action.Path != cells[3])
                faults.Add($"{ActionText.Of(action)}: {action.Method} {action.Path} instead of {cells[2]} {cells[3]}");
            else if (Parameters(action) is var ours && Parameters(cells.ElementAtOrDefault(4) ?? "") is var theirs && !ours.SetEquals(theirs))
                (theirs.IsSubsetOf(ours) && !theirs.Any(name => name.EndsWith("@body", StringComparison.Ordinal)) ? lacking : faults).Add(
                    $"{ActionText.Of(action)}: {string.Join(' ', ours.Except(theirs))} instead of {string.Join(' ', theirs.Except(ours))}");
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{lines.Length} rows, {actions.Count} actions: {lines.Length - faults.Count - lacking.Count} equal, {lacking.Count} without a body in the table alone, {faults.Count} faults"));
        foreach (string lack in lacking)
            TestContext.Out.WriteLine($"the table lacks the body of {lack}");
        Assert.That(faults, Is.Empty);
        Assert.That(lines, Has.Length.EqualTo(actions.Count));
    }

    private static HashSet<string> Parameters(ActionDefinition action) =>
    [
        .. action.Parameters.Parameters.Where(parameter => parameter.Place != ParameterPlace.Nowhere)
            .Select(parameter => $"{parameter.Name}@{parameter.Place!.Value.ToString().ToLowerInvariant()}"),
    ];

    // name:type@place, with ! behind a required one. A key that is a member of the body as well is one parameter, which goes into the path.
    private static HashSet<string> Parameters(string cell) =>
    [
        .. cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(each => (Name: each[..each.LastIndexOf(':')], Place: each[(each.LastIndexOf('@') + 1)..].TrimEnd('!')))
            .GroupBy(each => each.Name)
            .Select(group => $"{group.Key}@{(group.Any(each => each.Place == "path") ? "path" : group.First().Place)}"),
    ];

    private static string Given(string variable)
    {
        string? path = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(path))
            Assert.Ignore($"{variable} does not say where the document lies.");
        return path!;
    }
}
