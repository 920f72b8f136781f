using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Tests.ThreeCxDocument;

/// <summary>Every action of the pack, run like a node of a workflow with parameters that its descriptor allows or forbids.</summary>
[Parallelizable(ParallelScope.None)]
public sealed class EveryActionTests
{
    private readonly PackBench _bench = new();

    private static IEnumerable<string> Resources => PackBench.Actions.Select(action => action.Resource).Distinct();

    [OneTimeTearDown]
    public void Free() => _bench.Dispose();

    [TestCaseSource(nameof(Resources))]
    public async Task Sample_parameters_go_where_the_descriptor_says(string resource)
    {
        var faults = new List<string>();
        foreach (ActionDefinition action in PackBench.Actions.Where(action => action.Resource == resource))
        {
            foreach (bool onlyRequired in (bool[])[false, true])
            {
                JObject sample = new ActionSamples(seed: onlyRequired ? 1 : 2).Of(action, onlyRequired);
                (SentRequest? sent, string? fault) = await _bench.SendAsync(action, sample);
                faults.AddRange((fault is null ? sent!.Faults(action, sample) : [fault]).Select(each => $"{action.Operation}: {each}"));
            }
        }

        Assert.That(faults, Is.Empty);
    }

    [TestCaseSource(nameof(Resources))]
    public void Values_of_a_wrong_type_are_refused_by_name(string resource)
    {
        var missed = new List<string>();
        foreach (ActionDefinition action in PackBench.Actions.Where(action => action.Resource == resource))
        {
            var wrong = new JObject();
            foreach (ParameterDefinition parameter in action.Parameters.Parameters.Where(parameter => parameter.Kind != ParameterKind.Any))
                wrong[parameter.Name] = WrongFor(parameter);
            IReadOnlyList<Problem> problems = _bench.Plan(action, wrong).Problems;
            missed.AddRange(action.Parameters.Parameters
                .Where(parameter => wrong.ContainsKey(parameter.Name) && !problems.Any(problem => IsRefusal(problem, parameter)))
                .Select(parameter => $"{action.Operation}: {parameter.Name} = {wrong[parameter.Name]}"));
        }

        Assert.That(missed, Is.Empty);
    }

    private static bool IsRefusal(Problem problem, ParameterDefinition parameter) =>
        problem is { Node: "Pbx", Position.Line: > 0, Code: Codes.WrongParameterType or Codes.OptionOutsideList or Codes.WrongJsonShape }
        && problem.Property == parameter.DisplayName && problem.Message.Length > 10;

    private static JToken WrongFor(ParameterDefinition parameter) => parameter.Kind switch
    {
        ParameterKind.Text when parameter.ValueType == typeof(Guid) => "no guid",
        ParameterKind.Text => new JObject(),
        ParameterKind.Number => "many",
        ParameterKind.Boolean => "perhaps",
        ParameterKind.DateTime => "2026-02-30T00:00:00Z",
        ParameterKind.Option => "No such option",
        ParameterKind.Json => 5,
        _ => throw new InvalidOperationException($"{parameter.Name} is of a kind that the pack did not have."),
    };
}
