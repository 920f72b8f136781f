namespace NodeHost.Runtime.Catalog;

/// <summary>What an author can get wrong in the attribute of a node class.</summary>
internal static class NodeMistakes
{
    public static void Check(DeclaredNode node, (NodeShape Shape, Type Parameters)? shape, List<DescriptorMistake> mistakes)
    {
        string name = node.Class.FullName!;
        if (shape is null)
            mistakes.Add(new DescriptorMistake(name, null,
                "has [Node] but is no node; derive it from ItemNode<T>, BatchNode<T>, TriggerNode<T> or ActionNode"));
        foreach ((string contract, Type claimed) in ParameterRules.Claimed(node.Class))
        {
            if (shape is { } found && claimed != found.Parameters)
                mistakes.Add(new DescriptorMistake(name, null,
                    $"is {contract}<{claimed.Name}>, but its parameters are {found.Parameters.Name}; implement {contract}<{found.Parameters.Name}>"));
        }

        if (node.Class.IsAbstract)
            mistakes.Add(new DescriptorMistake(name, null, "has [Node] but is abstract; put the attribute on the class that runs"));
        if (string.IsNullOrWhiteSpace(node.Attribute.DisplayName))
            mistakes.Add(new DescriptorMistake(name, null, "its display name is empty; people find the node by it"));
        if (!IsAscending(node.Attribute.Versions))
            mistakes.Add(new DescriptorMistake(name, null,
                $"its versions {List(node.Attribute.Versions)} do not ascend; write {List(node.Attribute.Versions.Distinct().Order())}"));
    }

    private static bool IsAscending(IReadOnlyList<double> versions)
    {
        for (int i = 1; i < versions.Count; i++)
        {
            if (versions[i - 1] >= versions[i])
                return false;
        }

        return true;
    }

    private static string List(IEnumerable<double> versions) => string.Join(", ", versions.Select(Sdk.JsNumber.Format));
}
