using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>What an attribute makes of a class.</summary>
internal enum DeclaredAs
{
    Node,
    Action,
    Kind,
    Service,
}

/// <summary>A class that an attribute declares, with the names by which it is found. The class itself is loaded on first use.</summary>
/// <param name="As">What it is.</param>
/// <param name="Name">The node type, the kind of credential, or the resource of an action.</param>
/// <param name="Operation">The operation of an action.</param>
/// <param name="Family">The same for actions that take their node from the same base class.</param>
/// <param name="Load">Loads the class.</param>
internal sealed record DeclaredClass(DeclaredAs As, string Name, string Operation, object Family, Func<Type> Load)
{
    private Type? _class;

    public Type Class => _class ??= Load();

    /// <summary>Reads classes that are loaded already. A class that cannot be what its attribute says is left out.</summary>
    public static IEnumerable<DeclaredClass> Of(IEnumerable<Type> classes)
    {
        foreach (Type type in classes)
        {
            if (type.IsDefined(typeof(PackServiceAttribute), inherit: false))
                yield return new DeclaredClass(DeclaredAs.Service, "", "", type, () => type);
            if (type.IsAssignableTo(typeof(Credential)))
            {
                if (!type.IsAbstract && type.GetCustomAttribute<CredentialKindAttribute>(inherit: false) is { } kind)
                    yield return new DeclaredClass(DeclaredAs.Kind, kind.Name, "", type, () => type);
            }
            else if (type.IsAssignableTo(typeof(Node)))
            {
                if (type.GetCustomAttribute<NodeAttribute>(inherit: false) is { } node)
                    yield return new DeclaredClass(DeclaredAs.Node, node.Type, "", type, () => type);
                else if (!type.IsAbstract && type.GetCustomAttribute<ActionAttribute>(inherit: false) is { } action)
                    yield return new DeclaredClass(DeclaredAs.Action, action.Resource, action.Operation, type, () => type);
            }
        }
    }

    /// <summary>True if the class is what its attribute says, which its metadata alone does not tell.</summary>
    public bool IsSound => As switch
    {
        DeclaredAs.Service => !Class.IsAbstract,
        DeclaredAs.Kind => Class.IsAssignableTo(typeof(Credential)) && !Class.IsAbstract,
        _ => Class.IsAssignableTo(typeof(Node)) && (As == DeclaredAs.Node || !Class.IsAbstract),
    };
}
