using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Classes that claim the same name.</summary>
internal static class Overlaps
{
    /// <exception cref="DescriptorException">Two classes serve one version of the node type.</exception>
    public static void ThrowIfAny(IReadOnlyList<DeclaredNode> nodes)
    {
        var mistakes = new List<DescriptorMistake>();
        var servedBy = new Dictionary<double, DeclaredNode>();
        foreach (DeclaredNode node in nodes)
        {
            foreach (double version in node.Attribute.Versions.Distinct().Where(version => !servedBy.TryAdd(version, node)))
                mistakes.Add(new DescriptorMistake(node.Class.FullName!, null,
                    $"is version {JsNumber.Format(version)} of '{node.Attribute.Type}', which {servedBy[version].Class.FullName} is too; " +
                    "a version has one class"));
        }

        if (mistakes.Count > 0)
            throw new DescriptorException(mistakes);
    }

    /// <exception cref="DescriptorException">Two classes have one kind's name.</exception>
    public static void ThrowIfAny(IReadOnlyList<DeclaredKind> kinds)
    {
        if (kinds.Count < 2)
            return;
        throw new DescriptorException([.. kinds.Skip(1).Select(kind => new DescriptorMistake(kind.Class.FullName!, null,
            $"is the credential kind '{kind.Attribute.Name}', which {kinds[0].Class.FullName} is too; a kind has one class"))]);
    }
}
