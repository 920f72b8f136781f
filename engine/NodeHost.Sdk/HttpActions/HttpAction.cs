using System.Net;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>
/// An action that is one HTTP request. A class below it carries the <see cref="ActionAttribute"/> and nothing else: parameters named
/// in the path go there, those with <see cref="QueryAttribute"/> or <see cref="HeaderAttribute"/> where these say, and all others
/// that are set into the body. An object comes back as one item, a list as one item for each of its elements, a file as an item
/// with the file <c>data</c>, and an answer without content as an item with <c>success</c>, <c>operation</c> and the keys. A base
/// class of a pack says by overriding what its service does otherwise.
/// </summary>
/// <typeparam name="TParameters">A record of parameters, often what is sent itself.</typeparam>
public abstract class HttpAction<TParameters> : ItemNode<TParameters>
    where TParameters : class
{
    private readonly ActionRequest<TParameters> _request;
    private readonly string? _server;
    private readonly Type? _answer;

    /// <summary>Reads the attributes of the action.</summary>
    protected HttpAction()
    {
        Type type = GetType();
        ActionAttribute action = type.GetCustomAttribute<ActionAttribute>(inherit: false)
            ?? throw new InvalidOperationException($"{type.Name} lacks an [Action] attribute.");
        _request = new ActionRequest<TParameters>(action, (name, value) => PathText(name, value));
        _server = type.GetCustomAttribute<ServerAttribute>(inherit: true)?.Url;
        _answer = type.GetCustomAttributes(inherit: false).OfType<IAnswer>().FirstOrDefault()?.Type;
    }

    /// <inheritdoc/>
    public sealed override ValueTask<ItemResult> RunAsync(TParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(context);
        return new ValueTask<ItemResult>(AskAsync(parameters, context, cancellationToken));
    }

    /// <summary>Does the work for one item: one request, unless a service pages.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="context">The item and what the action may use.</param>
    /// <param name="cancellationToken">Cancelled when the run is.</param>
    protected virtual async Task<ItemResult> AskAsync(TParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        ActionCall call = Describe(parameters);
        ActionAnswer answer = await SendAsync(CreateRequest(parameters, context), call, context, cancellationToken).ConfigureAwait(false);
        return ToItems(answer, call, context);
    }

    /// <summary>What the action asks for, for messages.</summary>
    protected ActionCall Describe(TParameters parameters) => _request.Describe(parameters);

    /// <summary>The request of an item. Its address is below the service root of the record, or else below <see cref="ServerAttribute"/>.</summary>
    /// <exception cref="NodeFailedException">A parameter of the path is missing, or a value cannot be sent.</exception>
    protected HttpRequestMessage CreateRequest(TParameters parameters, ItemContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _request.Create(parameters, context.Http.BaseAddress is null ? Root() : null, context);
    }

    /// <summary>Sends a request, disposes of it, and reads the answer to its end.</summary>
    /// <exception cref="NodeFailedException">The service said no, or answered with something that cannot be read.</exception>
    protected async Task<ActionAnswer> SendAsync(HttpRequestMessage request, ActionCall call, ItemContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        using (request)
        {
            using HttpResponseMessage response =
                await context.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? await ActionAnswer.ReadAsync(response, context.Files, (body, fault) => NotJson(response, call, body, fault), cancellationToken).ConfigureAwait(false)
                : throw await RefusalAsync(response, call, context.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A value as it stands in the path, escaped.</summary>
    /// <param name="parameter">Wire name of the parameter.</param>
    /// <param name="value">The value; null only for a parameter of the type <c>string?</c>.</param>
    protected virtual string PathText(string parameter, object? value) => Uri.EscapeDataString(RequestText.Of(value));

    /// <summary>The items that an answer makes.</summary>
    protected virtual ItemResult ToItems(ActionAnswer answer, ActionCall call, ItemContext context)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer switch
        {
            { Json: JArray list } => ItemResult.Many([.. list.Select(ToItem)]),
            { Json: { } json } => ToItem(json),
            { Text: { } text } => ToItem(OfAnswerType(text)),
            { File: { } file } => Done(call).WithFile("data", file),
            _ => Done(call),
        };
    }

    /// <summary>An element of an answer as an item; what is no object goes below the name <c>value</c>.</summary>
    protected static Item ToItem(JToken json) => Item.Of(json as JObject ?? new JObject { ["value"] = json });

    /// <summary>Words an answer whose status is no success.</summary>
    protected virtual async Task<NodeFailedException> RefusalAsync(
        HttpResponseMessage response, ActionCall call, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(call);
        NodeFailedException plain = await HttpFailures.FromStatusAsync(response, clock, cancellationToken).ConfigureAwait(false);
        return new NodeFailedException(plain.Code, plain.Message)
        {
            HttpStatus = plain.HttpStatus,
            CanRetry = plain.CanRetry,
            RetryAfter = plain.RetryAfter,
            IsUncertain = call.Changes && LeavesOpen(response.StatusCode),
        };
    }

    /// <summary>True for a status that does not say whether the request was worked on before it failed; 503 says that it was not.</summary>
    protected static bool LeavesOpen(HttpStatusCode status) =>
        status is HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;

    /// <summary>Words an answer that should be JSON and is not.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="call">What was asked for.</param>
    /// <param name="body">Its text.</param>
    /// <param name="fault">Where it ceases to be JSON.</param>
    protected virtual NodeFailedException NotJson(HttpResponseMessage response, ActionCall call, string body, JsonException fault)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(body);
        int status = (int)response.StatusCode;
        string answered = $"{HttpFailures.Describe(response.RequestMessage)} answered {status}";
        bool isDamaged = body.TrimStart() is ['{' or '[', ..];
        string place = fault is JsonReaderException at ? $" at line {at.LineNumber}, column {at.LinePosition}" : "";
        // Nothing of the JSON is shown: it may hold passwords.
        string message = isDamaged
            ? $"{answered} with JSON that is damaged or breaks off{place}. {AfterDamage(call)}"
            : $"{answered} with something else than JSON: {HttpFailures.Excerpt(body)}. {WrongServer}";
        return new NodeFailedException(Codes.UnexpectedAnswer, message, fault)
        {
            HttpStatus = status,
            IsUncertain = isDamaged && call.Changes,
        };
    }

    /// <summary>What the service is called in messages.</summary>
    protected virtual string ServiceName => "service";

    /// <summary>What it means, and what to do, when a page comes back instead of JSON.</summary>
    protected virtual string WrongServer => "This does not look like the service that is meant. Check the base URL of the credential.";

    private string AfterDamage(ActionCall call) => call.Changes
        ? $"The {ServiceName} has probably done what was asked: look there before you run it again. A proxy in between may be cutting answers."
        : "Try again; a proxy in between may be cutting answers.";

    private static Item Done(ActionCall call)
    {
        var json = new JObject { ["success"] = true, ["operation"] = call.Action.Operation };
        foreach ((string name, object? value) in call.Keys)
            json[name] = RequestText.ToJson(value);
        return Item.Of(json);
    }

    // A count comes as a bare number in plain text.
    private JToken OfAnswerType(string text)
    {
        if (_answer is not { IsPrimitive: true })
            return text;
        try
        {
            return NodeJson.Parse(text.Trim());
        }
        catch (JsonTextException)
        {
            return text;
        }
    }

    private Uri Root() => _server is not null
        ? new Uri(_server.EndsWith('/') ? _server : _server + "/")
        : throw new NodeFailedException(
            Codes.InvalidUrl, "It is not known where the service is. Give the node a credential with a base URL.");
}
