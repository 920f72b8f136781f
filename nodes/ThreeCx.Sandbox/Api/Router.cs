using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Functions;
using NodeHost.ThreeCx.Sandbox.Model;
using NodeHost.ThreeCx.Sandbox.Odata;
using NodeHost.ThreeCx.Sandbox.Shapes;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Api;

/// <summary>Finds what a request means: a set, an entity, what is related to it, or a function.</summary>
internal sealed class Router(PbxData pbx, EntityApi entities, FunctionApi functions)
{
    // Under another name the API shows an entity of a set.
    private const string MyGroup = "MyGroup";

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

    private Answer Route(XapiRequest request)
    {
        if (request.Segments.Count is 0 or > 3)
            return Answers.NotFound;
        PathSegment[] path = [.. request.Segments.Select(PathSegment.Parse)];
        if (path[^1].IsCall || pbx.Model.Functions.Contains(path[^1].Name))
            return RouteFunction(request, path);
        if (pbx.Table(path[0].Name) is not { } table)
            return Answers.NotFound;
        if (path[0].Arguments is { } arguments)
            return entities.Finder(table, arguments) is { } find ? RouteEntity(request, table, path, find) : Answers.NotFound;
        return path.Length == 1 && path[0].Name != MyGroup ? entities.OnSet(request, table) : RouteBare(request, table, path);
    }

    private Answer RouteBare(XapiRequest request, EntityTable table, PathSegment[] path)
    {
        if (table.Set.IsSingleton)
        {
            EntityTable shown = path[0].Name == MyGroup && pbx.Table("Groups") is { } groups ? groups : table;
            return path.Length == 1
                ? entities.OnEntity(request, shown, table.Set.Methods, () => shown.Rows.FirstOrDefault())
                : RouteRelated(request, shown, path, () => shown.Rows.FirstOrDefault());
        }

        return path is [_, { Name: "$count", Arguments: null }] ? EntityApi.OnCount(request, table.Shape, table.Rows.Select(row => row.Json)) : Answers.NotFound;
    }

    private Answer RouteEntity(XapiRequest request, EntityTable table, PathSegment[] path, Func<EntityRow?> find) => path.Length == 1
        ? entities.OnEntity(request, table, table.Set.EntityMethods, find)
        : RouteRelated(request, table, path, find);

    private Answer RouteRelated(XapiRequest request, EntityTable table, PathSegment[] path, Func<EntityRow?> find)
    {
        if (path[1].Arguments is not null || table.Shape.Find(path[1].Name) is not { IsNavigation: true } field)
            return Answers.NotFound;
        if (path.Length == 2)
            return entities.OnRelated(request, table, field, find);
        if (path[2].Name != "$count" || !field.IsCollection)
            return Answers.NotFound;
        return find() is { } row
            ? EntityApi.OnCount(request, field.Inner!, (field.Read(row.Json) as Newtonsoft.Json.Linq.JArray ?? []).OfType<Newtonsoft.Json.Linq.JObject>())
            : Answers.NotFound;
    }

    private Answer RouteFunction(XapiRequest request, PathSegment[] path)
    {
        ApiAction[] known = [.. pbx.Model.Functions[string.Join('/', path.Select(segment => segment.Pattern))]];
        if (known.Length == 0)
            return Answers.NotFound;
        if (known.FirstOrDefault(action => action.Method == request.Method) is not { } called)
            return Answers.MethodNotAllowed(known.Select(action => action.Method).Distinct());
        EntityTable? table = path.Length > 1 ? pbx.Table(path[0].Name) : null;
        EntityRow? row = null;
        if (path[0].Arguments is { Count: > 0 } keys && path.Length > 1)
        {
            row = table is not null && entities.Finder(table, keys) is { } find ? find() : null;
            if (row is null)
                return Answers.NotFound;
        }

        return functions.Call(request, called, path[^1], table, row);
    }
}
