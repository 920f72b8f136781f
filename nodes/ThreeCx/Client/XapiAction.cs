using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;
using NodeHost.Credentials;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>
/// An action of 3CX that is one XAPI request, as <see cref="HttpAction{TParameters}"/> says, with what OData adds: keys in a path are
/// literals, a collection comes below <c>value</c> and makes an item for each of its elements, and <c>returnAll</c> asks for page
/// after page. What it makes is found again by its number, or else by its fields, so that nothing is made twice where an answer is lost.
/// </summary>
/// <typeparam name="TParameters">A record of parameters, mostly the entity itself.</typeparam>
[ActionsOf<ThreeCx>]
public abstract class XapiAction<TParameters> : HttpAction<TParameters>, IVerifiable<TParameters>
    where TParameters : class
{
    private const string EtagName = "@odata.etag";

    private readonly ActionAttribute _action;
    private readonly bool _makesEntity;
    private readonly EntityKey<TParameters>? _key;
    private readonly NumberReservation _numbers;

    // What may have been carried out before, and is sent again; with it what other items made.
    private readonly ConditionalWeakTable<TParameters, KeyReservations> _repeated = [];

    /// <summary>Reads the attributes of the action.</summary>
    protected XapiAction()
    {
        _action = GetType().GetCustomAttribute<ActionAttribute>(inherit: false)!; // The base class insists on it.
        Type? answer = GetType().GetCustomAttributes(inherit: false).OfType<IAnswer>().FirstOrDefault()?.Type;
        _makesEntity = _action is { Method: "POST", Effect: NodeEffect.Create } && answer == typeof(TParameters) && _action.Path!.IndexOfAny(['{', '(']) < 0;
        _key = _makesEntity ? EntityKey<TParameters>.Of(_action) : null;
        _numbers = new NumberReservation(_action.Path!); // An action of HTTP has a path.
    }

    /// <inheritdoc/>
    protected override string ServiceName => "PBX";

    /// <inheritdoc/>
    protected override string WrongServer => PbxStatus.NotAPbx;

    /// <inheritdoc/>
    protected override string PathText(string parameter, object? value) => ODataLiteral.Of(value);

    /// <inheritdoc/>
    protected override Task<ItemResult> AskAsync(TParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return parameters is PageQuery { ReturnAll: true } query ? AllAsync(query, context, cancellationToken)
            : _repeated.TryGetValue(parameters, out KeyReservations? made) ? AskAgainAsync(parameters, made, context, cancellationToken)
            : base.AskAsync(parameters, context, cancellationToken);
    }

    /// <inheritdoc/>
    public NaturalKey? KeyOf(TParameters parameters) => _key?.In(parameters);

    /// <inheritdoc/>
    public TParameters WithKey(TParameters parameters, NaturalKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _key?.Name == key.Name ? _key.Put(parameters, key.Value) : parameters;
    }

    /// <inheritdoc/>
    public async ValueTask<TParameters> ReserveAsync(
        TParameters parameters, KeyReservations taken, ItemContext context, CancellationToken cancellationToken)
    {
        if (_key is null || await _numbers.NextAsync(taken, ask => ReadIfThereAsync(ask, context, cancellationToken)) is not { } number)
            return parameters;
        return _key.Put(parameters, number);
    }

    /// <inheritdoc/>
    public NaturalKey? IdentityOf(Item made)
    {
        ArgumentNullException.ThrowIfNull(made);
        return _makesEntity && made.Json["Id"] is JValue { Value: { } id } ? new NaturalKey("Id", string.Create(CultureInfo.InvariantCulture, $"{_action.Path}({id})")) : null;
    }

    /// <inheritdoc/>
    public async ValueTask<Verification> VerifyAsync(TParameters parameters, KeyReservations made, ItemContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(made);
        Verification found = _action.Effect switch
        {
            NodeEffect.Create when _makesEntity => await LookUpAsync(parameters, made, context, cancellationToken),
            NodeEffect.Create => new Verification.Unknown($"The PBX keeps nothing by which it could tell whether \"{_action.Operation}\" was carried out."),
            // Values can be set once more, and whatever is removed a second time is gone, which AskAsync takes for done.
            _ => new Verification.NotDone(),
        };
        if (found is Verification.NotDone)
            _repeated.AddOrUpdate(parameters, made);
        return found;
    }

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
        return XapiFailure.FromAsync(response, call, clock, RetryChances.LeavesOpen(response.StatusCode), cancellationToken);
    }

    private async Task<ItemResult> AskAgainAsync(TParameters parameters, KeyReservations made, ItemContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AskAsync(parameters, context, cancellationToken);
        }
        catch (NodeFailedException refusal) when (refusal is { Code: Codes.XapiRefused, HttpStatus: >= 400 and < 500 })
        {
            if (await AfterRefusalAsync(refusal, parameters, made, context, cancellationToken) is { } done)
                return done;
            throw;
        }
    }

    // The first sending was under way still when it was looked for.
    private async Task<ItemResult?> AfterRefusalAsync(
        NodeFailedException refusal, TParameters parameters, KeyReservations made, ItemContext context, CancellationToken cancellationToken)
    {
        if (_action.Effect == NodeEffect.Delete && refusal.HttpStatus == 404)
            return Done(Describe(parameters));
        return _key is not null && await LookUpAsync(parameters, made, context, cancellationToken) is Verification.Done done ? done.Result : (ItemResult?)null;
    }

    private async Task<Verification> LookUpAsync(TParameters parameters, KeyReservations made, ItemContext context, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = CreateRequest(parameters, context);
        JObject asked = await BodyOfAsync(request, cancellationToken);
        var lookup = new EntityLookup<TParameters>(_key?.In(parameters), request.RequestUri!, address => ReadAsync(address, context, cancellationToken));
        return await lookup.FindAsync(asked, found => IdentityOf(found) is { } identity && made.IsTaken(identity), answer => ToItems(answer, Describe(parameters), context));
    }

    private static async Task<JObject> BodyOfAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Content is null ? [] : NodeJson.Parse(await request.Content.ReadAsStringAsync(cancellationToken)) as JObject ?? [];

    private Task<ActionAnswer> ReadAsync(Uri address, ItemContext context, CancellationToken cancellationToken)
    {
        var reading = new ActionCall(new ActionAttribute(_action.Resource, _action.Operation, "GET", _action.Path), [], new HashSet<string>(), null);
        return SendAsync(new HttpRequestMessage(HttpMethod.Get, address), reading, context, cancellationToken);
    }

    private async Task<ActionAnswer?> ReadIfThereAsync(string address, ItemContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(new Uri(address, UriKind.Relative), context, cancellationToken);
        }
        catch (NodeFailedException missing) when (missing is { HttpStatus: 404, Code: Codes.XapiRefused })
        {
            return null;
        }
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
