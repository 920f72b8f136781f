using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>Sends one GraphQL query for each item. Errors in the answer fail the item, though the status says that all is well.</summary>
[Node("n8n-nodes-base.graphql", "GraphQL", 1, 1.1, Description = "Makes a GraphQL request and returns the answer.", Effect = NodeEffect.Create)]
[UsesCredentialNamedBy(nameof(GraphQlParameters.Authentication))]
public sealed class GraphQl : ItemNode<GraphQlParameters>
{
    public override async ValueTask<ItemResult> RunAsync(GraphQlParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(context);
        using HttpRequestMessage request = Build(parameters, context);
        using HttpResponseMessage response = await context.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw RequestSender.Worded(await HttpFailures.FromStatusAsync(response, context.Clock, cancellationToken), response.StatusCode);
        string text = await response.Content.ReadAsStringAsync(cancellationToken);
        return parameters.ResponseFormat == GraphQlFormat.String
            ? new JObject { [parameters.DataPropertyName] = text }
            : Checked(Parse(text, request));
    }

    private static HttpRequestMessage Build(GraphQlParameters parameters, ItemContext context)
    {
        bool gets = parameters.RequestMethod == GraphQlMethod.Get;
        string url = gets
            ? QueryString.AppendTo(parameters.Endpoint.Trim(), [new("query", parameters.Query)], QueryArrays.Brackets)
            : parameters.Endpoint.Trim();
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
            throw new NodeFailedException(Codes.InvalidUrl, "Invalid URL. An endpoint starts with http:// or https://, for example https://example.com/graphql.") { Parameter = "endpoint" };

        var request = new HttpRequestMessage(gets ? HttpMethod.Get : HttpMethod.Post, address) { Content = gets ? null : BodyOf(parameters, context) };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        RequestHeaders.Add(request, parameters.HeaderParametersUi.Parameter.Where(static header => header.Name.Length > 0)
            .Select(static header => KeyValuePair.Create(header.Name, header.Value)), lowercase: false);
        if (parameters.AllowUnauthorizedCerts)
            request.Options.Set(HttpRequestFlags.AcceptAnyCertificate, true);
        return request;
    }

    private static ByteArrayContent BodyOf(GraphQlParameters parameters, ItemContext context)
    {
        // The default of this choice changed with version 1.1.
        bool asJson = parameters.RequestFormat.HasValue ? parameters.RequestFormat.Value == GraphQlRequest.Json : context.TypeVersion >= 1.1;
        string text = asJson
            ? NodeJson.Write(new JObject
            {
                ["query"] = parameters.Query,
                ["variables"] = VariablesOf(parameters),
                ["operationName"] = string.IsNullOrEmpty(parameters.OperationName) ? null : parameters.OperationName,
            })
            : parameters.Query;
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        body.Headers.ContentType = new(asJson ? "application/json" : "application/graphql");
        return body;
    }

    private static JObject VariablesOf(GraphQlParameters parameters) => parameters.Variables?.Json switch
    {
        null or { Type: JTokenType.Null } => new JObject(),
        JObject variables => variables,
        JToken other => throw new NodeFailedException(Codes.WrongJsonShape, "Using variables failed: expected an object of names and values, found " +
            $"{JsValue.TypeOf(other)}: write {{\"name\": \"value\"}}.")
        {
            Parameter = "variables",
        },
    };

    private static JObject Parse(string text, HttpRequestMessage request)
    {
        try
        {
            return NodeJson.Parse(text) as JObject ?? throw Unexpected(text, request, "the answer is no JSON object", null);
        }
        catch (JsonTextException fault)
        {
            throw Unexpected(text, request, $"the answer is not valid JSON: {fault.Message}", fault);
        }
    }

    private static NodeFailedException Unexpected(string text, HttpRequestMessage request, string why, Exception? inner) =>
        new(Codes.UnexpectedAnswer, "Response body is not valid JSON. Change \"Response Format\" to \"String\"", inner)
        {
            Hint = $"{HttpFailures.Describe(request)}: {why} … {HttpFailures.Excerpt(text)}",
        };

    private static JObject Checked(JObject answer)
    {
        if (JsValue.IsNullish(answer["errors"]))
            return answer;
        string[] messages = [.. (answer["errors"] as JArray ?? []).Select(static error => (error as JObject)?["message"]).OfType<JValue>().Select(static message => JsValue.ToText(message))];
        throw new NodeFailedException(Codes.GraphQlErrors, messages.Length == 0 ? "Unexpected error" : string.Join(", ", messages))
        {
            Hint = "The service refused the query. Check its fields and variables.",
            Parameter = "query",
        };
    }
}
