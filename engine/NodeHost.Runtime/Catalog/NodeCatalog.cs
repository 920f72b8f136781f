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
    private readonly Func<IEnumerable<Type>> _types;
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<NodeDefinition>>> _nodes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<CredentialKindDefinition?>> _kinds = new(StringComparer.Ordinal);

    /// <summary>A catalogue over classes; others than nodes, actions and credential kinds are ignored.</summary>
    public NodeCatalog(IEnumerable<Type> classes)
        : this(DeclaredClass.Of(classes), () => classes)
    {
    }

    /// <summary>A catalogue over all that some packs declare.</summary>
    public NodeCatalog(IEnumerable<Assembly> packs)
        : this(packs.SelectMany(MetadataClasses.Of), () => packs.SelectMany(static pack => pack.GetTypes()))
    {
    }

    private NodeCatalog(IEnumerable<DeclaredClass> classes, Func<IEnumerable<Type>> types)
    {
        _types = types;
        _classes = new ClassIndex(classes);
        _builder = new NodeBuilder(_classes);
    }

    /// <summary>All node types by name, without building their definitions.</summary>
    public IReadOnlyCollection<string> NodeTypes => _classes.NodeTypes;

    /// <summary>All credential kinds by name.</summary>
    public IReadOnlyCollection<string> CredentialKinds => _classes.KindNames;

    /// <summary>The classes that packs offer to their nodes as services.</summary>
    internal IEnumerable<Type> Services => _classes.Services;

    /// <summary>The definition that serves a version of a node type; null if there is none.</summary>
    /// <exception cref="DescriptorException">A class of this node type is declared wrongly.</exception>
    public NodeDefinition? Find(string type, double version) =>
        FindAll(type).FirstOrDefault(definition => definition.Versions.Contains(version));

    /// <summary>All definitions of a node type, newest version last; empty if there is no such type.</summary>
    /// <exception cref="DescriptorException">A class of this node type is declared wrongly.</exception>
    public IReadOnlyList<NodeDefinition> FindAll(string type)
    {
        if (!_classes.NodeTypes.Contains(type))
            return [];
        return _nodes.GetOrAdd(type, _ => new Lazy<IReadOnlyList<NodeDefinition>>(() => BuildAll(_classes.NodesOf(type)))).Value;
    }

    /// <summary>A credential kind by name; null if no pack declares it.</summary>
    /// <exception cref="DescriptorException">The kind's class is declared wrongly.</exception>
    public CredentialKindDefinition? FindCredentialKind(string name)
    {
        if (!_classes.KindNames.Contains(name))
            return null;
        return _kinds.GetOrAdd(name, _ => new Lazy<CredentialKindDefinition?>(() => Build(_classes.KindsOf(name)))).Value;
    }

    /// <summary>Every mistake in the classes of this catalogue. Loads all classes and builds all definitions, so a run does not call it.</summary>
    public IReadOnlyList<DescriptorMistake> FindMistakes() => new PackVerifier([.. _types()]).Verify();

    /// <summary>
    /// Every mistake in the node, action, parameter and credential classes of an assembly, by class and property; empty if there is
    /// none. For a unit test of a pack, and for the host's start.
    /// </summary>
    public static IReadOnlyList<DescriptorMistake> Verify(Assembly assembly) => new NodeCatalog([assembly]).FindMistakes();

    private List<NodeDefinition> BuildAll(List<DeclaredNode> declared)
    {
        // Most types are one class, and a short run does not wait for the sorting of one.
        if (declared is [var only])
            return [_builder.Build(only)];
        Overlaps.ThrowIfAny(declared);
        return [.. declared.Select(_builder.Build).OrderBy(definition => definition.Versions[^1])];
    }

    private static CredentialKindDefinition? Build(List<DeclaredKind> declared)
    {
        if (declared.Count == 0)
            return null;
        Overlaps.ThrowIfAny(declared);
        return CredentialKindBuilder.Build(declared[0]);
    }
}
