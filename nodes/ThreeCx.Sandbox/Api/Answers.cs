using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Odata;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Api;

/// <summary>Answers in the form of OData.</summary>
internal static class Answers
{
    public static readonly Answer NotFound = Answer.Error(404, "NotFound", "There is no such resource.");

    public static Answer MethodNotAllowed(IEnumerable<string> allowed)
    {
        string methods = string.Join(", ", allowed);
        return Answer.Error(405, "MethodNotAllowed", $"The resource takes {methods}.") with { Allow = methods };
    }

    public static Answer List(XapiRequest request, string context, EntityShape shape, IEnumerable<JObject> entities, int pageSize = 0) =>
        List(request, context, shape, _ => entities, pageSize);

    /// <summary>A list of entities, of which those need not be looked at that cannot be wanted.</summary>
    public static Answer List(XapiRequest request, string context, EntityShape shape, Func<QueryOptions, IEnumerable<JObject>> entities, int pageSize)
    {
        QueryOptions options = QueryOptions.OfCollection(request.Query, shape);
        EntityPage page = options.Page(entities(options), pageSize);
        JObject body = Context(request, context);
        if (options.WantsCount)
            body["@odata.count"] = page.Count;
        if (page.Next is not null)
            body["@odata.nextLink"] = $"{request.ServiceRoot}{string.Join('/', request.Segments.Select(Uri.EscapeDataString))}?{options.Following(request.Query, page)}";
        return new Answer(200, body) { Values = page.Rows };
    }

    public static Answer Entity(XapiRequest request, string context, EntityShape shape, JObject entity, int status = 200)
    {
        JObject body = Context(request, context);
        foreach (JProperty property in QueryOptions.OfEntity(request.Query, shape).Apply(entity).Properties())
            body.Add(property.Name, property.Value);
        return new Answer(status, body);
    }

    /// <summary>A plain value, or a list of them.</summary>
    public static Answer Value(XapiRequest request, string context, JToken value)
    {
        JObject body = Context(request, context);
        body["value"] = value;
        return new Answer(200, body);
    }

    private static JObject Context(XapiRequest request, string context) =>
        new() { ["@odata.context"] = $"{request.ServiceRoot}$metadata#{context}" };
}
