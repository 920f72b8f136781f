namespace NodeHost.Sdk;

/// <summary>
/// Makes a class an action of a node that has many: it is the one that runs when the workflow's parameters
/// <c>resource</c> and <c>operation</c> have these values. A base class says whose action it is by
/// <see cref="ActionsOfAttribute{TNode}"/>.
/// </summary>
/// <param name="resource">Value of the parameter <c>resource</c>.</param>
/// <param name="operation">Value of the parameter <c>operation</c>.</param>
/// <param name="method">HTTP method, for an action that is one HTTP request.</param>
/// <param name="path">
/// Path below the service root. <c>{Name}</c> stands for the parameter of that wire name, which is thereby required.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ActionAttribute(string resource, string operation, string? method = null, string? path = null) : Attribute
{
    private NodeEffect? _effect;

    /// <summary>Value of the parameter <c>resource</c>.</summary>
    public string Resource { get; } = resource;

    /// <summary>Value of the parameter <c>operation</c>.</summary>
    public string Operation { get; } = operation;

    /// <summary>HTTP method; null for an action that is not one HTTP request.</summary>
    public string? Method { get; } = method;

    /// <summary>Path below the service root; null for an action that is not one HTTP request.</summary>
    public string? Path { get; } = path;

    /// <summary>One sentence for lists: what the action does.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// What the action does to the world outside. Left out, the method says it: GET reads, POST creates, PATCH and PUT
    /// update, DELETE deletes; an action without a method has no effect.
    /// </summary>
    public NodeEffect Effect
    {
        get => _effect ?? Method switch
        {
            "GET" or "HEAD" => NodeEffect.Read,
            "POST" => NodeEffect.Create,
            "PATCH" or "PUT" => NodeEffect.Update,
            "DELETE" => NodeEffect.Delete,
            _ => NodeEffect.None,
        };
        init => _effect = value;
    }

    /// <summary>How the body of the request is written, where the method has one.</summary>
    public BodyFormat Body { get; init; }

    /// <summary>Wire name of the parameter by which the thing made can be found again, for example <c>Number</c>.</summary>
    public string? NaturalKey { get; init; }
}

/// <summary>Says to which node type the actions below this class belong.</summary>
/// <typeparam name="TNode">The class with the <see cref="NodeAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ActionsOfAttribute<TNode> : Attribute, IActionsOf
    where TNode : ActionNode
{
    /// <inheritdoc/>
    public Type Node => typeof(TNode);
}

/// <summary>What the catalogue reads of an <see cref="ActionsOfAttribute{TNode}"/>.</summary>
public interface IActionsOf
{
    /// <summary>The class with the <see cref="NodeAttribute"/>.</summary>
    Type Node { get; }
}
