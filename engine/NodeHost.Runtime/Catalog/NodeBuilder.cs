using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Reads a node class from its attributes and types. All mistakes are thrown together.</summary>
internal sealed class NodeBuilder(ClassIndex classes)
{
    private const string UnnamedPort = "main";

    /// <exception cref="DescriptorException">The class is declared wrongly.</exception>
    public NodeDefinition Build(DeclaredNode node)
    {
        var mistakes = new List<DescriptorMistake>();
        (NodeShape Shape, Type Parameters)? found = NodeShapes.Of(node.Class);
        NodeMistakes.Check(node, found, mistakes);
        RecordDefinition parameters = RecordBuilder.Build(found?.Parameters ?? typeof(NoParameters), mistakes);
        object[] attributes = node.Class.GetCustomAttributes(inherit: true);
        NodeShape shape = found?.Shape ?? NodeShape.Item;
        bool hasInputs = shape != NodeShape.Trigger && !node.Attribute.IsNote;
        var definition = new NodeDefinition
        {
            Type = node.Attribute.Type,
            DisplayName = node.Attribute.DisplayName,
            Description = node.Attribute.Description,
            Versions = node.Attribute.Versions,
            Shape = shape,
            Effect = node.Attribute.Effect,
            IsNote = node.Attribute.IsNote,
            KeepsState = node.Attribute.KeepsState,
            Trigger = node.Attribute.Trigger,
            Class = node.Class,
            Inputs = hasInputs ? Ports(attributes.OfType<InputAttribute>().Select(input => input.Name)) : [],
            Outputs = node.Attribute.IsNote || !node.Attribute.HasOutputs ? [] : Ports(attributes.OfType<OutputAttribute>().Select(output => output.Name)),
            OutputsByParameters = ParameterRules.OutputsOf(node.Class, found?.Parameters),
            Call = ParameterRules.CallOf(node.Class, found?.Parameters),
            RequiredInputs = ParameterRules.RequiredInputsOf(node.Class, found?.Parameters),
            Parameters = parameters,
            Credentials = [.. attributes.OfType<IUsesCredential>().Select(use => CredentialOf(node.Class, use, parameters, mistakes)).OfType<CredentialUse>()],
            CredentialNamedBy = [.. attributes.OfType<UsesCredentialNamedByAttribute>()
                .Select(use => NamedBy(node.Class, use, parameters, mistakes)).OfType<ParameterDefinition>()],
            Actions = shape == NodeShape.Actions ? ReadActions(node.Class, mistakes) : [],
        };
        return mistakes.Count == 0 ? definition : throw new DescriptorException(mistakes);
    }

    private static string[] Ports(IEnumerable<string> names) => names.ToArray() is { Length: > 0 } ports ? ports : [UnnamedPort];

    private static CredentialUse? CredentialOf(Type nodeClass, IUsesCredential use, RecordDefinition parameters, List<DescriptorMistake> mistakes)
    {
        if (use.When is { } property && parameters.Parameters.All(parameter => parameter.PropertyName != property))
            mistakes.Add(new DescriptorMistake(nodeClass.FullName!, null, $"uses a credential by the property '{property}', which {parameters.Class.Name} does not have"));
        if (use.Kind.GetCustomAttribute<CredentialKindAttribute>(inherit: false) is { } kind)
        {
            return new CredentialUse(kind.Name, use.Required)
            {
                When = use.When is { } decisive ? DisplayRules.Read(decisive, use.Values, hide: false) : null,
                FromVersion = use.FromVersion,
            };
        }

        mistakes.Add(new DescriptorMistake(nodeClass.FullName!, null, $"uses the credential {use.Kind.Name}, which has no [CredentialKind]"));
        return null;
    }

    private static ParameterDefinition? NamedBy(
        Type nodeClass, UsesCredentialNamedByAttribute use, RecordDefinition parameters, List<DescriptorMistake> mistakes)
    {
        if (parameters.Parameters.FirstOrDefault(parameter => parameter.PropertyName == use.Property) is { } found)
            return found;
        mistakes.Add(new DescriptorMistake(nodeClass.FullName!, null,
            $"takes its credential's kind from the property '{use.Property}', which {parameters.Class.Name} does not have." +
            Problems.NearestName.Hint(use.Property, [.. parameters.Parameters.Select(parameter => parameter.PropertyName)])));
        return null;
    }

    private ActionDefinition[] ReadActions(Type nodeClass, List<DescriptorMistake> mistakes)
    {
        DeclaredClass[] actions = [.. classes.ActionsOf(nodeClass)];
        // Pairs as keys would be compared by code that is compiled at run time, before any workflow with such a node can start.
        var first = new Dictionary<string, DeclaredClass>(actions.Length, StringComparer.Ordinal);
        foreach (DeclaredClass action in actions)
        {
            if (!first.TryAdd($"{action.Name}\n{action.Operation}", action))
                mistakes.Add(new DescriptorMistake(first[$"{action.Name}\n{action.Operation}"].Class.FullName!, null,
                    $"is the action '{action.Operation}' of '{action.Name}', which {action.Class.FullName} is too; an action has one class"));
        }

        return Array.ConvertAll(actions, action => new ActionDefinition(action));
    }
}
