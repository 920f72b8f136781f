using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Odata;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Receptionists;

/// <summary>What XAPI offers for receptionists, by method and path.</summary>
internal sealed class ReceptionistApi(ReceptionistStore store, ReceptionistRules rules)
{
    private const string Set = "Receptionists";
    private const string FirstAvailable = "Pbx.GetFirstAvailableReceptionistNumber()";

    private static readonly Answer NotFound = Answer.Error(404, "NotFound", "There is no such resource.");

    public Answer Handle(XapiRequest request)
    {
        try
        {
            return Route(request);
        }
        catch (RefusedException refused)
        {
            return refused.Answer;
        }
        catch (FilterException fault)
        {
            return Answer.Error(400, "BadRequest", $"The query is not valid. {fault.Message}");
        }
    }

    private Answer Route(XapiRequest request) => (request.Segments, request.Method) switch
    {
        ([Set], "GET") => List(request, Set, ReceptionistRules.Shape, store.All),
        ([Set], "POST") => Create(request),
        ([Set], _) => MethodNotAllowed("GET, POST"),
        ([Set, FirstAvailable], "GET") => FirstNumber(request),
        ([Set, FirstAvailable], _) => MethodNotAllowed("GET"),
        (["SystemStatus"], "GET") => SystemStatus(request),
        (["SystemStatus"], _) => MethodNotAllowed("GET"),
        ([string entity], string method) when KeyOf(entity) is { } key => RouteEntity(request, method, key),
        ([string entity, nameof(Receptionist.Forwards)], "GET") when KeyOf(entity) is { } key => Forwards(request, entity, key),
        ([string entity, nameof(Receptionist.Forwards)], _) when KeyOf(entity) is not null => MethodNotAllowed("GET"),
        _ => NotFound,
    };

    private Answer RouteEntity(XapiRequest request, string method, EntityKey key) => method switch
    {
        "GET" => Get(request, key),
        "PATCH" => Patch(request, key),
        "DELETE" => store.TryRemove(key) ? new Answer(204) : NotFound,
        _ => MethodNotAllowed("GET, PATCH, DELETE"),
    };

    private static EntityKey? KeyOf(string segment) =>
        segment.StartsWith($"{Set}(", StringComparison.Ordinal) && segment.EndsWith(')') && EntityKey.TryParse(segment[(Set.Length + 1)..^1], out EntityKey? key)
            ? key
            : null;

    private static Answer MethodNotAllowed(string allowed) =>
        Answer.Error(405, "MethodNotAllowed", $"The resource takes {allowed}.") with { Allow = allowed };

    private static Answer List(XapiRequest request, string context, EntityShape shape, IEnumerable<JObject> entities)
    {
        QueryOptions options = QueryOptions.OfCollection(request.Query, shape);
        JArray page = options.Apply(entities, out int count);
        JObject body = Context(request, context);
        if (options.WantsCount)
            body["@odata.count"] = count;
        body["value"] = page;
        return new Answer(200, body);
    }

    private Answer Create(XapiRequest request)
    {
        QueryOptions options = QueryOptions.OfEntity(request.Query, ReceptionistRules.Shape);
        JObject receptionist = rules.Complete(request.ReadObject());
        if (!store.TryAdd(receptionist))
            return Answer.Warning(nameof(Dn.Number), "WARNINGS.XAPI.ALREADY_IN_USE");
        return new Answer(201, Entity(request, options, receptionist))
        {
            Location = $"{request.ServiceRoot}{Set}({receptionist[nameof(Dn.Id)]})",
        };
    }

    private Answer Get(XapiRequest request, EntityKey key)
    {
        QueryOptions options = QueryOptions.OfEntity(request.Query, ReceptionistRules.Shape);
        return store.Find(key) is { } receptionist ? new Answer(200, Entity(request, options, receptionist)) : NotFound;
    }

    private Answer Patch(XapiRequest request, EntityKey key)
    {
        JObject sent = request.ReadObject();
        if (store.Find(key) is null)
            return NotFound;
        rules.CheckPatch(sent);
        return store.TryChange(key, receptionist => ReceptionistRules.Patch(receptionist, sent)) ? new Answer(204) : NotFound;
    }

    private Answer Forwards(XapiRequest request, string entity, EntityKey key)
    {
        if (store.Find(key) is not { } receptionist)
            return NotFound;
        var forwards = (JArray)receptionist[nameof(Receptionist.Forwards)]!;
        return List(request, $"{entity}/{nameof(Receptionist.Forwards)}", ReceptionistRules.ForwardShape, forwards.Cast<JObject>());
    }

    private Answer FirstNumber(XapiRequest request)
    {
        JObject body = Context(request, "Pbx.FirstAvailableNumber");
        body[nameof(Dn.Number)] = store.FirstFreeNumber;
        return new Answer(200, body);
    }

    private Answer SystemStatus(XapiRequest request)
    {
        JObject body = Context(request, "SystemStatus");
        body["Id"] = 0;
        body["FQDN"] = "sandbox.localhost";
        body["Version"] = RequestHandler.PbxVersion;
        body["Activated"] = true;
        body["ExtensionsTotal"] = store.All.Count;
        return new Answer(200, body);
    }

    private static JObject Entity(XapiRequest request, QueryOptions options, JObject receptionist)
    {
        JObject body = Context(request, $"{Set}/$entity");
        foreach (JProperty property in options.Apply(receptionist).Properties())
            body.Add(property.Name, property.Value);
        return body;
    }

    private static JObject Context(XapiRequest request, string context) =>
        new() { ["@odata.context"] = $"{request.ServiceRoot}$metadata#{context}" };
}
