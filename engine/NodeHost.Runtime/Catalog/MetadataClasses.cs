using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>
/// Finds the declared classes of an assembly in its metadata, without loading any. To load the thousand types of a large pack would
/// cost more than the whole run of a small workflow.
/// </summary>
internal sealed class MetadataClasses
{
    private const byte GenericInstance = 0x15;

    private static readonly Dictionary<string, DeclaredAs> Attributes = new(StringComparer.Ordinal)
    {
        [nameof(NodeAttribute)] = DeclaredAs.Node,
        [nameof(ActionAttribute)] = DeclaredAs.Action,
        [nameof(CredentialKindAttribute)] = DeclaredAs.Kind,
        [nameof(PackServiceAttribute)] = DeclaredAs.Service,
    };

    private static readonly string ActionsOfName = typeof(ActionsOfAttribute<>).Name;

    private readonly Assembly _assembly;
    private readonly MetadataReader _reader;
    private readonly Dictionary<EntityHandle, DeclaredAs> _constructors = [];
    private readonly HashSet<EntityHandle> _actionsOf = [];

    private MetadataClasses(Assembly assembly, MetadataReader reader)
    {
        _assembly = assembly;
        _reader = reader;
    }

    /// <summary>The declared classes of an assembly. One without metadata of its own, as code made at run time, is asked by reflection.</summary>
    public static unsafe IReadOnlyList<DeclaredClass> Of(Assembly assembly) => assembly.TryGetRawMetadata(out byte* blob, out int length)
        ? new MetadataClasses(assembly, new MetadataReader(blob, length)).Read()
        : [.. DeclaredClass.Of(assembly.GetTypes())];

    private List<DeclaredClass> Read()
    {
        FindConstructors();
        var found = new List<(TypeDefinitionHandle Type, DeclaredAs As, CustomAttribute Attribute)>();
        var ownFamily = new HashSet<EntityHandle>();
        foreach (CustomAttributeHandle handle in _reader.CustomAttributes)
        {
            CustomAttribute attribute = _reader.GetCustomAttribute(handle);
            if (attribute.Parent.Kind != HandleKind.TypeDefinition)
                continue;
            if (_constructors.TryGetValue(attribute.Constructor, out DeclaredAs what))
                found.Add(((TypeDefinitionHandle)attribute.Parent, what, attribute));
            else if (_actionsOf.Contains(attribute.Constructor))
                ownFamily.Add(attribute.Parent);
        }

        // By their place in the assembly, as reflection gives them.
        found.Sort(static (left, right) => MetadataTokens.GetRowNumber(left.Type).CompareTo(MetadataTokens.GetRowNumber(right.Type)));
        return found.ConvertAll(one => Declare(one.Type, one.As, one.Attribute, ownFamily.Contains(one.Type)));
    }

    private void FindConstructors()
    {
        foreach (MemberReferenceHandle handle in _reader.MemberReferences)
        {
            MemberReference member = _reader.GetMemberReference(handle);
            if (!_reader.StringComparer.Equals(member.Name, ".ctor") || NameOf(member.Parent) is not { } name)
                continue;
            if (name == ActionsOfName)
                _actionsOf.Add(handle);
            else if (Attributes.TryGetValue(name, out DeclaredAs what))
                _constructors[handle] = what;
        }
    }

    // The name of a class of the Sdk, or of what a generic class is made of; null for others.
    private string? NameOf(EntityHandle parent)
    {
        EntityHandle type = parent.Kind == HandleKind.TypeSpecification ? DefinitionOf((TypeSpecificationHandle)parent) : parent;
        if (type.Kind != HandleKind.TypeReference)
            return null;
        TypeReference reference = _reader.GetTypeReference((TypeReferenceHandle)type);
        return _reader.StringComparer.Equals(reference.Namespace, "NodeHost.Sdk") ? _reader.GetString(reference.Name) : null;
    }

    private EntityHandle DefinitionOf(TypeSpecificationHandle handle)
    {
        BlobReader signature = _reader.GetBlobReader(_reader.GetTypeSpecification(handle).Signature);
        if (signature.ReadByte() != GenericInstance)
            return handle;
        signature.ReadByte();
        return signature.ReadTypeHandle();
    }

    private DeclaredClass Declare(TypeDefinitionHandle handle, DeclaredAs what, CustomAttribute attribute, bool hasOwnFamily)
    {
        // The arguments of a constructor stand in order after a prolog of two bytes.
        BlobReader arguments = _reader.GetBlobReader(attribute.Value);
        arguments.ReadUInt16();
        string name = what == DeclaredAs.Service ? "" : arguments.ReadSerializedString() ?? "";
        string operation = what == DeclaredAs.Action ? arguments.ReadSerializedString() ?? "" : "";
        EntityHandle parent = _reader.GetTypeDefinition(handle).BaseType;
        if (parent.Kind == HandleKind.TypeSpecification)
            parent = DefinitionOf((TypeSpecificationHandle)parent);
        int token = MetadataTokens.GetToken(handle);
        object family = (_assembly, hasOwnFamily || parent.IsNil ? handle : parent);
        return new DeclaredClass(what, name, operation, family, () => _assembly.ManifestModule.ResolveType(token));
    }
}
