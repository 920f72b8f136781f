using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>The classes of all packs by what they declare. Only names are read here; what a class says of itself is read on first use.</summary>
internal sealed class ClassIndex
{
    private readonly List<Type> _others = [];
    private readonly Lazy<ILookup<Type, DeclaredAction>> _actions;

    public ClassIndex(IReadOnlyList<Type> classes)
    {
        Classes = classes;
        foreach (Type type in classes)
        {
            if (type.IsAssignableTo(typeof(Credential)))
                AddKind(type);
            else if (type.IsAssignableTo(typeof(Node)) && type.GetCustomAttribute<NodeAttribute>(inherit: false) is { } node)
                Add(Nodes, node.Type, new DeclaredNode(type, node));
            else if (type.IsAssignableTo(typeof(Node)) && !type.IsAbstract)
                _others.Add(type);
        }

        _actions = new(() => _others
            .Select(type => type.GetCustomAttribute<ActionAttribute>(inherit: false) is { } action ? new DeclaredAction(type, action, NodeOf(type)) : null)
            .OfType<DeclaredAction>()
            .Where(action => action.Node is not null)
            .ToLookup(action => action.Node!));
    }

    public IReadOnlyList<Type> Classes { get; }

    public Dictionary<string, List<DeclaredNode>> Nodes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<DeclaredKind>> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The actions of a node, in the order in which they were found.</summary>
    public IEnumerable<DeclaredAction> ActionsOf(Type node) => _actions.Value[node];

    /// <summary>The node class to which an action belongs; null if no base of it says so.</summary>
    public static Type? NodeOf(Type action) => action.GetCustomAttributes(inherit: true).OfType<IActionsOf>().FirstOrDefault()?.Node;

    private void AddKind(Type type)
    {
        if (!type.IsAbstract && type.GetCustomAttribute<CredentialKindAttribute>(inherit: false) is { } kind)
            Add(Kinds, kind.Name, new DeclaredKind(type, kind));
    }

    private static void Add<T>(Dictionary<string, List<T>> index, string name, T declared)
    {
        if (index.TryGetValue(name, out List<T>? list))
            list.Add(declared);
        else
            index[name] = [declared];
    }
}

internal sealed record DeclaredNode(Type Class, NodeAttribute Attribute);

internal sealed record DeclaredAction(Type Class, ActionAttribute Attribute, Type? Node);

internal sealed record DeclaredKind(Type Class, CredentialKindAttribute Attribute);
