using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>Finds which of the credentials that the file names for a node is the one it works with.</summary>
internal static class CredentialChoice
{
    public static CredentialReference? Find(WorkflowNode source, NodeDefinition definition, NodeCatalog catalog, ProblemList problems)
    {
        if (definition.CredentialNamedBy.Count > 0)
            return FindNamed(source, definition, catalog, problems);

        string[] kinds = [.. definition.Credentials.Select(use => use.Kind)];
        foreach (CredentialReference reference in source.Credentials.Values.Where(reference => !kinds.Contains(reference.Kind)))
        {
            string takes = kinds.Length == 0 ? "it takes none" : $"it takes {string.Join(" or ", kinds)}";
            problems.Add(Codes.CredentialNotDeclared, reference.Position, $"{definition.DisplayName} does not declare a credential '{reference.Kind}'; {takes}.", source.Name);
        }

        var scope = new DisplayScope(definition.Parameters, source.Parameters, outer: null);
        CredentialUse[] uses = [.. definition.Credentials.Where(use => source.TypeVersion >= use.FromVersion && (use.When is null || scope.Holds(use.When) is not false))];
        foreach (CredentialUse use in uses)
        {
            if (source.Credentials.TryGetValue(use.Kind, out CredentialReference? reference))
                return reference;
        }

        if (uses.Any(use => use.Required && (use.When is null || scope.Holds(use.When) is true)))
            problems.Add(Codes.CredentialNotDeclared, source.Position, $"{definition.DisplayName} needs a credential: add \"credentials\": {{\"{kinds[0]}\": {{\"name\": \"…\"}}}} with the name of a record.", source.Name);
        return null;
    }

    private static CredentialReference? FindNamed(WorkflowNode source, NodeDefinition definition, NodeCatalog catalog, ProblemList problems)
    {
        var scope = new DisplayScope(definition.Parameters, source.Parameters, outer: null);
        foreach (ParameterDefinition parameter in definition.CredentialNamedBy)
        {
            if (source.TypeVersion < parameter.FromVersion || source.TypeVersion > parameter.ToVersion || !scope.Shows(parameter))
                continue;
            JToken? token = source.Parameters[parameter.Name];
            if ((token as JValue)?.Value is not string { Length: > 0 } kind)
                continue;
            if (Expression.IsExpression(kind))
            {
                problems.Add(Codes.UnsupportedFeature, token.Position(), $"'{parameter.Name}' cannot be an expression: a credential must be known before the run.", source.Name, parameter.DisplayName);
                return null;
            }

            if (parameter.Kind == ParameterKind.Option)
            {
                // A choice that means no kind, or is none, is told of elsewhere.
                if (parameter.Options.FirstOrDefault(option => option.Value == kind)?.Credential is not { } meant)
                    continue;
                kind = meant;
            }

            if (catalog.FindCredentialKind(kind) is null)
            {
                problems.Add(Codes.CredentialKindUnknown, token.Position(), $"there is no credential kind '{kind}'.{NearestName.Hint(kind, catalog.CredentialKinds)}", source.Name, parameter.DisplayName);
                return null;
            }

            if (source.Credentials.TryGetValue(kind, out CredentialReference? reference))
                return reference;
            problems.Add(Codes.CredentialNotDeclared, source.Position, $"the node authenticates with '{kind}' but names no record: add \"credentials\": {{\"{kind}\": {{\"name\": \"…\"}}}}.", source.Name);
        }

        return null;
    }
}
