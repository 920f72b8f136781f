using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>The classes of all packs by what they declare. Only names are known here; a class is loaded when it is asked for.</summary>
internal sealed class ClassIndex
{
    private readonly Dictionary<string, List<DeclaredClass>> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DeclaredClass>> _kinds = new(StringComparer.Ordinal);
    private readonly List<DeclaredClass> _actions = [];
    private readonly List<DeclaredClass> _services = [];

    // The actions of one base class belong to one node, so that one of them is loaded to know it of all.
    private readonly Dictionary<object, Type?> _nodeOfFamily = [];

    public ClassIndex(IEnumerable<DeclaredClass> classes)
    {
        foreach (DeclaredClass declared in classes)
        {
            if (declared.As == DeclaredAs.Action)
                _actions.Add(declared);
            else if (declared.As == DeclaredAs.Service)
                _services.Add(declared);
            else
                Add(declared.As == DeclaredAs.Node ? _nodes : _kinds, declared);
        }
    }

    public IReadOnlyCollection<string> NodeTypes => _nodes.Keys;

    public IReadOnlyCollection<string> KindNames => _kinds.Keys;

    /// <summary>The classes that serve a node type; empty if there is none.</summary>
    public List<DeclaredNode> NodesOf(string type) =>
        [.. SoundOf(_nodes, type).Select(declared => new DeclaredNode(declared.Class, declared.Class.GetCustomAttribute<NodeAttribute>(inherit: false)!))];

    /// <summary>The classes of a credential kind; empty if there is none.</summary>
    public List<DeclaredKind> KindsOf(string name) =>
        [.. SoundOf(_kinds, name).Select(declared => new DeclaredKind(declared.Class, declared.Class.GetCustomAttribute<CredentialKindAttribute>(inherit: false)!))];

    /// <summary>The classes that packs offer to their nodes as services.</summary>
    public IEnumerable<Type> Services => _services.Where(declared => declared.IsSound).Select(declared => declared.Class);

    /// <summary>The actions of a node, in the order in which they were found.</summary>
    public IEnumerable<DeclaredClass> ActionsOf(Type node)
    {
        lock (_nodeOfFamily)
            return [.. _actions.Where(action => NodeOfFamily(action) == node)];
    }

    /// <summary>The node class to which an action belongs; null if no base of it says so.</summary>
    public static Type? NodeOf(Type action) => action.GetCustomAttributes(inherit: true).OfType<IActionsOf>().FirstOrDefault()?.Node;

    private Type? NodeOfFamily(DeclaredClass action)
    {
        if (!_nodeOfFamily.TryGetValue(action.Family, out Type? node))
            _nodeOfFamily[action.Family] = node = action.IsSound ? NodeOf(action.Class) : null;
        return node;
    }

    private static IEnumerable<DeclaredClass> SoundOf(Dictionary<string, List<DeclaredClass>> index, string name) =>
        index.TryGetValue(name, out List<DeclaredClass>? declared) ? declared.Where(one => one.IsSound) : [];

    private static void Add(Dictionary<string, List<DeclaredClass>> index, DeclaredClass declared)
    {
        if (index.TryGetValue(declared.Name, out List<DeclaredClass>? list))
            list.Add(declared);
        else
            index[declared.Name] = [declared];
    }
}

internal sealed record DeclaredNode(Type Class, NodeAttribute Attribute);

internal sealed record DeclaredAction(Type Class, ActionAttribute Attribute);

internal sealed record DeclaredKind(Type Class, CredentialKindAttribute Attribute);
