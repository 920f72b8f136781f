using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Builds everything that a set of classes declares and gathers the mistakes, those too that keep a class from being found.</summary>
internal sealed class PackVerifier(IReadOnlyList<Type> types)
{
    private readonly ClassIndex _classes = new(DeclaredClass.Of(types));
    private readonly NodeCatalog _catalog = new(types);
    private readonly List<DescriptorMistake> _mistakes = [];

    public IReadOnlyList<DescriptorMistake> Verify()
    {
        foreach (Type type in types)
            CheckAttributes(type);
        foreach (string type in _classes.NodeTypes)
            CheckNodes(type);
        foreach (string kind in _classes.KindNames)
            Collect(() => _catalog.FindCredentialKind(kind));
        return [.. _mistakes.Distinct().OrderBy(mistake => mistake.Class, StringComparer.Ordinal)];
    }

    private void CheckAttributes(Type type)
    {
        bool isNode = type.IsAssignableTo(typeof(Node));
        if (!isNode && type.GetCustomAttribute<NodeAttribute>(inherit: false) is { } attribute)
            NodeMistakes.Check(new DeclaredNode(type, attribute), null, _mistakes);
        if (type.GetCustomAttribute<CredentialKindAttribute>(inherit: false) is not null && (type.IsAbstract || !type.IsAssignableTo(typeof(Credential))))
            Note(type, "has [CredentialKind] but is no credential; make it a sealed record that derives from Credential");
        if (type.IsAbstract && type.IsDefined(typeof(PackServiceAttribute), inherit: false))
            Note(type, "has [PackService] but is abstract; put the attribute on the class that serves");
        if (type.GetCustomAttribute<ActionAttribute>(inherit: false) is not { } action)
            return;
        if (type.IsAbstract)
            Note(type, "has [Action] but is abstract; put the attribute on the class that runs");
        else if (ClassIndex.NodeOf(type) is null)
            Note(type, "has [Action] but belongs to no node; put [ActionsOf<TNode>] on it or on a base class");
        else
            Collect(() => ActionBuilder.Read(new DeclaredAction(type, action)));
    }

    private void CheckNodes(string type)
    {
        List<DeclaredNode> declared = _classes.NodesOf(type);
        Collect(() => Overlaps.ThrowIfAny(declared));
        foreach (DeclaredNode node in declared)
            Collect(() => new NodeBuilder(_classes).Build(node));
    }

    private void Collect(Action build)
    {
        try
        {
            build();
        }
        catch (DescriptorException fault)
        {
            _mistakes.AddRange(fault.Mistakes);
        }
    }

    private void Note(Type type, string message) => _mistakes.Add(new DescriptorMistake(type.FullName!, null, message));
}
