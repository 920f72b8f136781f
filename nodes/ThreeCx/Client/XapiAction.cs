using System.Reflection;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>
/// An action of 3CX that is one XAPI request. A class below it carries the <see cref="ActionAttribute"/> and nothing else:
/// parameters named in the path go there, those with <see cref="QueryAttribute"/> or <see cref="HeaderAttribute"/> where
/// these say, and all others that are set into the JSON body. An entity comes back as one item, a collection as one item
/// for each of its elements, and an answer without content as an item with <c>success</c>, <c>operation</c> and the keys.
/// </summary>
/// <typeparam name="TParameters">A record of parameters, mostly the entity itself.</typeparam>
[ActionsOf<ThreeCx>]
public abstract class XapiAction<TParameters> : ItemNode<TParameters>
    where TParameters : class
{
    private readonly XapiRequest<TParameters> _request;

    /// <summary>Reads the action's attribute.</summary>
    protected XapiAction() => _request = new(GetType().GetCustomAttribute<ActionAttribute>()
        ?? throw new InvalidOperationException($"{GetType().Name} lacks an [Action] attribute."));

    /// <inheritdoc/>
    public sealed override async ValueTask<ItemResult> RunAsync(
        TParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(context);
        using HttpRequestMessage request = _request.Create(parameters);
        using HttpResponseMessage response = await context.Http.SendAsync(request, cancellationToken);
        XapiCall call = _request.Describe(parameters);
        return response.IsSuccessStatusCode
            ? await XapiAnswer.ReadAsync(response, call, cancellationToken)
            : throw await XapiFailure.FromAsync(response, call, context.Clock, cancellationToken);
    }
}
