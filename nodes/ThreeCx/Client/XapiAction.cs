using Newtonsoft.Json.Linq;
using NodeHost.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>
/// An action of 3CX that is one XAPI request, as <see cref="HttpAction{TParameters}"/> says, with what OData adds: keys in a path are
/// literals, a collection comes below <c>value</c> and makes an item for each of its elements, and <c>returnAll</c> asks for page
/// after page.
/// </summary>
/// <typeparam name="TParameters">A record of parameters, mostly the entity itself.</typeparam>
[ActionsOf<ThreeCx>]
public abstract class XapiAction<TParameters> : HttpAction<TParameters>
    where TParameters : class
{
    private const string EtagName = "@odata.etag";

    /// <inheritdoc/>
    protected override string ServiceName => "PBX";

    /// <inheritdoc/>
    protected override string WrongServer => PbxStatus.NotAPbx;

    /// <inheritdoc/>
    protected override string PathText(string parameter, object? value) => ODataLiteral.Of(value);

    /// <inheritdoc/>
    protected override Task<ItemResult> AskAsync(TParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        parameters is PageQuery { ReturnAll: true } query
            ? AllAsync(query, context, cancellationToken)
            : base.AskAsync(parameters, context, cancellationToken);

    /// <inheritdoc/>
    protected override ItemResult ToItems(ActionAnswer answer, ActionCall call, ItemContext context)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(context);
        if (answer.Json is not JObject json)
            return base.ToItems(answer, call, context);
        if (CollectionPage.Of(answer) is not { } page)
            return WithEtag(json, answer.Etag);
        if (page.Next is not null)
            context.Log($"The PBX has more than these {page.Count}: switch Return All on to get them all, or ask for the next ones by $skip.");
        // Without elements, the count stands alone.
        return page is { Count: 0, Total: { } total } ? new JObject { [CollectionPage.CountName] = total } : ItemResult.Many([.. page.Items()]);
    }

    /// <inheritdoc/>
    protected override Task<NodeFailedException> RefusalAsync(
        HttpResponseMessage response, ActionCall call, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(response);
        return XapiFailure.FromAsync(response, call, clock, LeavesOpen(response.StatusCode), cancellationToken);
    }

    private async Task<ItemResult> AllAsync(PageQuery query, ItemContext context, CancellationToken cancellationToken)
    {
        ActionCall call = Describe((TParameters)(object)query);
        var walk = new PageWalk(
            query,
            page => SendAsync(CreateRequest((TParameters)(object)page, context), call, context, cancellationToken),
            next => SendAsync(new HttpRequestMessage(HttpMethod.Get, next), call, context, cancellationToken));
        return ItemResult.Many(await walk.ToEndAsync(answer => ToItems(answer, call, context).Items));
    }

    // A later change can then be made on condition that nobody else changed it meanwhile.
    private static JObject WithEtag(JObject entity, string? etag)
    {
        if (etag is not null && !entity.ContainsKey(EtagName))
            entity[EtagName] = etag;
        return entity;
    }
}
