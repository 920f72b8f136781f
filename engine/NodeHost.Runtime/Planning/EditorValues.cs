using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>
/// What n8n's editor saves beside the parameters of a node that is declared by its requests: options that n8n itself gives to every
/// such node, and the choice of a credential, which the credential of the file says already.
/// </summary>
internal static class EditorValues
{
    private static readonly string[] Collections = ["requestOptions", "options"];
    private const string Authentication = "authentication";

    /// <summary>The names that are no mistake in this node. Options that are set to something are, as they have no effect here.</summary>
    public static IReadOnlyCollection<string> Check(WorkflowNode source, RecordDefinition record, ProblemList problems)
    {
        var known = new List<string>(ActionChoice.ParameterNames);
        if (source.Parameters[Authentication] is JValue { Value: null or string })
            known.Add(Authentication);
        foreach (string name in Collections)
        {
            if (record.ByName.ContainsKey(name) || source.Parameters[name] is not { } value)
                continue;
            known.Add(name);
            if (value is not (JValue { Value: null or "" } or JContainer { Count: 0 }))
                problems.Add(Codes.UnsupportedFeature, value.Position(), Refusal(name, value), source.Name);
        }

        return known;
    }

    /// <summary>
    /// The parameters under their own names. Nodes that are generated from an API's document save them as a URL has them:
    /// <c>%24top</c> for <c>$top</c>.
    /// </summary>
    public static JObject Named(JObject parameters, RecordDefinition record)
    {
        if (!parameters.Properties().Any(property => property.Name.Contains('%', StringComparison.Ordinal)))
            return parameters;
        var named = (JObject)parameters.DeepClone();
        foreach (JProperty property in named.Properties().ToArray())
        {
            string name = Uri.UnescapeDataString(property.Name);
            if (!record.ByName.ContainsKey(property.Name) && record.ByName.ContainsKey(name) && !named.ContainsKey(name))
                property.Replace(new JProperty(name, property.Value));
        }

        return named;
    }

    private static string Refusal(string name, JToken value)
    {
        string set = value is JObject members ? string.Join(", ", members.Properties().Select(member => member.Name)) : "a value";
        return $"'{name}' sets {set}, which has no effect here. Take it out: time limits and concurrency are options of the run, and whether a certificate is checked says the credential record.";
    }
}
