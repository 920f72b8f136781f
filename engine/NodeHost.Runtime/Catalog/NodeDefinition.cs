using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>How a node class is called.</summary>
public enum NodeShape
{
    /// <summary>An <see cref="ItemNode{TParameters}"/>.</summary>
    Item,

    /// <summary>A <see cref="BatchNode{TParameters}"/>.</summary>
    Batch,

    /// <summary>A <see cref="TriggerNode{TParameters}"/>.</summary>
    Trigger,

    /// <summary>An <see cref="ActionNode"/>: one of its actions runs.</summary>
    Actions,
}

/// <summary>All that attributes and types say of a node class. Built once, immutable; no node is created for it.</summary>
public sealed record NodeDefinition
{
    public required string Type { get; init; }

    public required string DisplayName { get; init; }

    public string? Description { get; init; }

    public required IReadOnlyList<double> Versions { get; init; }

    public required NodeShape Shape { get; init; }

    public required NodeEffect Effect { get; init; }

    public bool IsNote { get; init; }

    /// <summary>True for a node that is called again where others are replayed, see <see cref="NodeAttribute.KeepsState"/>.</summary>
    public bool KeepsState { get; init; }

    /// <summary>For a trigger: what it waits for.</summary>
    public TriggerKind Trigger { get; init; }

    /// <summary>The class with the attribute; for <see cref="NodeShape.Actions"/> it is not run itself.</summary>
    public required Type Class { get; init; }

    /// <summary>Names of the inputs; none for a trigger.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    public required IReadOnlyList<string> Outputs { get; init; }

    /// <summary>Tells the outputs by the parameters record and the version; null where they are always <see cref="Outputs"/>.</summary>
    public Func<object, double, IReadOnlyList<string>>? OutputsByParameters { get; init; }

    /// <summary>Tells the workflow that the node calls by the parameters record and the version; null for a node that calls none.</summary>
    public Func<object, double, CalledWorkflow?>? Call { get; init; }

    /// <summary>Tells by the parameters record and the version which inputs need items; null for a node that runs with those of any.</summary>
    public Func<object, double, IReadOnlyList<int>>? RequiredInputs { get; init; }

    /// <summary>The parameters; for <see cref="NodeShape.Actions"/> an empty record.</summary>
    public required RecordDefinition Parameters { get; init; }

    /// <summary>Credential kinds of which the node takes any one.</summary>
    public required IReadOnlyList<CredentialUse> Credentials { get; init; }

    /// <summary>Parameters whose value names the credential kind.</summary>
    public required IReadOnlyList<ParameterDefinition> CredentialNamedBy { get; init; }

    /// <summary>The actions by resource and operation; empty for other shapes.</summary>
    public required IReadOnlyList<ActionDefinition> Actions { get; init; }
}

/// <summary>A credential kind that a node takes.</summary>
public sealed record CredentialUse(string Kind, bool Required)
{
    /// <summary>When the node works with it; null for always.</summary>
    public DisplayRule? When { get; init; }

    /// <summary>First version of the node that works with it.</summary>
    public double FromVersion { get; init; }

    /// <summary>True where every use of the node needs a record.</summary>
    public bool IsAlwaysRequired => Required && When is null && FromVersion == 0;
}

/// <summary>
/// An action of a node. Its class is loaded, and its parameters are read, on first use, so that hundreds that a workflow does not
/// name cost nothing.
/// </summary>
public sealed class ActionDefinition
{
    private readonly DeclaredClass _declared;
    private readonly Lazy<ActionAttribute> _attribute;
    private readonly Lazy<RecordDefinition> _parameters;

    internal ActionDefinition(DeclaredClass declared)
    {
        _declared = declared;
        _attribute = new(() => Class.GetCustomAttribute<ActionAttribute>(inherit: false)!);
        _parameters = new(() => ActionBuilder.Read(new DeclaredAction(Class, _attribute.Value)));
    }

    public string Resource => _declared.Name;

    public string Operation => _declared.Operation;

    public string? Method => _attribute.Value.Method;

    public string? Path => _attribute.Value.Path;

    public string? Description => _attribute.Value.Description;

    public NodeEffect Effect => _attribute.Value.Effect;

    public string? NaturalKey => _attribute.Value.NaturalKey;

    /// <summary>How the body of the request is written.</summary>
    public BodyFormat Body => _attribute.Value.Body;

    /// <summary>What the action answers with; null for nothing, or where it is not known.</summary>
    public IAnswer? Answer => Class.GetCustomAttributes(inherit: false).OfType<IAnswer>().FirstOrDefault();

    /// <summary>The class that runs; an <see cref="ItemNode{TParameters}"/> or <see cref="BatchNode{TParameters}"/>.</summary>
    public Type Class => _declared.Class;

    /// <summary>The parameters; those that the path names are required.</summary>
    public RecordDefinition Parameters => _parameters.Value;
}
