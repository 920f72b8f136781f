using System.Collections.Concurrent;
using System.Reflection;

namespace NodeHost.Runtime.Catalog;

/// <summary>
/// The node types and credential kinds of all packs. Classes are found by their attributes; a definition is built when it is first
/// asked for, so that a run pays only for the node types it uses.
/// </summary>
public sealed class NodeCatalog
{
    private readonly ClassIndex _classes;
    private readonly NodeBuilder _builder;
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<NodeDefinition>>> _nodes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<CredentialKindDefinition>> _kinds = new(StringComparer.Ordinal);

    /// <summary>A catalogue over classes that were found by a scan; others than nodes, actions and credential kinds are ignored.</summary>
    public NodeCatalog(IEnumerable<Type> classes)
    {
        _classes = new ClassIndex([.. classes]);
        _builder = new NodeBuilder(_classes);
    }

    /// <summary>All node types by name, without building their definitions.</summary>
    public IReadOnlyCollection<string> NodeTypes => _classes.Nodes.Keys;

    /// <summary>All credential kinds by name.</summary>
    public IReadOnlyCollection<string> CredentialKinds => _classes.Kinds.Keys;

    /// <summary>The definition that serves a version of a node type; null if there is none.</summary>
    /// <exception cref="DescriptorException">A class of this node type is declared wrongly.</exception>
    public NodeDefinition? Find(string type, double version) =>
        FindAll(type).FirstOrDefault(definition => definition.Versions.Contains(version));

    /// <summary>All definitions of a node type, newest version last; empty if there is no such type.</summary>
    /// <exception cref="DescriptorException">A class of this node type is declared wrongly.</exception>
    public IReadOnlyList<NodeDefinition> FindAll(string type)
    {
        if (!_classes.Nodes.TryGetValue(type, out List<DeclaredNode>? declared))
            return [];
        return _nodes.GetOrAdd(type, _ => new Lazy<IReadOnlyList<NodeDefinition>>(() => BuildAll(declared))).Value;
    }

    /// <summary>A credential kind by name; null if no pack declares it.</summary>
    /// <exception cref="DescriptorException">The kind's class is declared wrongly.</exception>
    public CredentialKindDefinition? FindCredentialKind(string name)
    {
        if (!_classes.Kinds.TryGetValue(name, out List<DeclaredKind>? declared))
            return null;
        return _kinds.GetOrAdd(name, _ => new Lazy<CredentialKindDefinition>(() => Build(declared))).Value;
    }

    /// <summary>Every mistake in the classes of this catalogue. Builds all definitions, so a run does not call it.</summary>
    public IReadOnlyList<DescriptorMistake> FindMistakes() => new PackVerifier(_classes, this).Verify();

    /// <summary>
    /// Every mistake in the node, action, parameter and credential classes of an assembly, by class and property; empty if there is
    /// none. For a unit test of a pack, and for the host's start.
    /// </summary>
    public static IReadOnlyList<DescriptorMistake> Verify(Assembly assembly) => new NodeCatalog(assembly.GetTypes()).FindMistakes();

    private List<NodeDefinition> BuildAll(List<DeclaredNode> declared)
    {
        // Most types are one class, and a short run does not wait for the sorting of one.
        if (declared is [var only])
            return [_builder.Build(only)];
        Overlaps.ThrowIfAny(declared);
        return [.. declared.Select(_builder.Build).OrderBy(definition => definition.Versions[^1])];
    }

    private static CredentialKindDefinition Build(List<DeclaredKind> declared)
    {
        Overlaps.ThrowIfAny(declared);
        return CredentialKindBuilder.Build(declared[0]);
    }
}
