using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Odata;
using NodeHost.ThreeCx.Sandbox.Rules;
using NodeHost.ThreeCx.Sandbox.Shapes;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Api;

/// <summary>What OData offers for every set and single thing of the API: list, read, create, patch, delete, follow.</summary>
internal sealed class EntityApi(PbxData pbx, EntityWriter writer, int pageSize)
{
    /// <summary><c>/Users</c>, <c>/OfficeHours</c></summary>
    public Answer OnSet(XapiRequest request, EntityTable table)
    {
        if (!table.Set.Methods.Contains(request.Method))
            return Answers.MethodNotAllowed(table.Set.Methods);
        return (request.Method, table.Set.IsSingleton) switch
        {
            ("GET", false) => Answers.List(request, table.Set.Name, table.Shape, options => Candidates(table, options), pageSize),
            ("POST", false) => Create(request, table),
            _ => OnEntity(request, table, table.Set.Methods, Single),
        };

        EntityRow? Single() => table.Rows.FirstOrDefault();
    }

    /// <summary><c>/Users(42)</c></summary>
    public Answer OnEntity(XapiRequest request, EntityTable table, IReadOnlyList<string> methods, Func<EntityRow?> find)
    {
        if (!methods.Contains(request.Method))
            return Answers.MethodNotAllowed(methods);
        switch (request.Method)
        {
            case "GET":
                string context = table.Set.IsSingleton ? table.Set.Name : $"{table.Set.Name}/$entity";
                QueryOptions.OfEntity(request.Query, table.Shape);
                return find() is { } row ? Answers.Entity(request, context, table.Shape, row.Json) with { ETag = row.ETag } : Answers.NotFound;
            case "DELETE":
                return writer.Delete(table, find, request.IfMatch) ? new Answer(204) : Answers.NotFound;
            default:
                EntityRow? patched = writer.Patch(table, find, request.ReadObject(), request.IfMatch);
                return patched is null ? Answers.NotFound : new Answer(204) { ETag = patched.ETag };
        }
    }

    /// <summary><c>/Receptionists(42)/Forwards</c>, <c>/Defs/Codecs</c></summary>
    public Answer OnRelated(XapiRequest request, EntityTable table, FieldShape field, Func<EntityRow?> find)
    {
        if (request.Method != "GET")
            return Answers.MethodNotAllowed(["GET"]);
        if (find() is not { } row)
            return Answers.NotFound;
        string context = string.Join('/', request.Segments);
        JToken? value = field.Read(row.Json);
        if (field.IsCollection)
            return Answers.List(request, context, field.Inner!, (value as JArray ?? []).OfType<JObject>(), pageSize);
        return value is JObject entity ? Answers.Entity(request, context, field.Inner!, entity) : new Answer(204);
    }

    /// <summary><c>/Users/$count</c></summary>
    public static Answer OnCount(XapiRequest request, EntityShape shape, IEnumerable<JObject> entities)
    {
        if (request.Method != "GET")
            return Answers.MethodNotAllowed(["GET"]);
        int count = QueryOptions.OfCollection(request.Query, shape).Page(entities).Count;
        return new Answer(200) { File = new AnswerFile(System.Text.Encoding.ASCII.GetBytes(count.ToString(CultureInfo.InvariantCulture)), "text/plain", "") };
    }

    /// <summary>The entity that a key in parentheses means; null where it can mean none.</summary>
    public Func<EntityRow?>? Finder(EntityTable table, IReadOnlyList<KeyValuePair<string, string>> arguments)
    {
        var keys = new List<KeyValuePair<string, JToken>>();
        foreach ((string name, string text) in arguments)
        {
            string? field = name.Length > 0 ? name : table.Set.Key;
            bool isKey = field is not null && (field == table.Set.Key || table.Set.AlternateKeys.Contains(field));
            if (!isKey || table.Shape.Find(field!) is not { } shape || Literals.Read(text, shape.Kind) is not { } value)
                return null;
            keys.Add(KeyValuePair.Create(field!, value));
        }

        return keys.Count == 0 || table.Set.IsSingleton ? null : () => pbx.Find(table, keys);
    }

    // Numbers are looked up rather than looked for: a PBX with many thousand extensions is asked for a few of them again and again.
    private IEnumerable<JObject> Candidates(EntityTable table, QueryOptions options) =>
        options.ValuesOf("Number") is { } numbers && numbers.All(number => number is string) && pbx.WithNumbers(table, numbers.OfType<string>()) is { } few ? few : table.Rows.Select(row => row.Json);

    private Answer Create(XapiRequest request, EntityTable table)
    {
        QueryOptions.OfEntity(request.Query, table.Shape);
        EntityRow row = writer.Create(table, request.ReadObject());
        return Answers.Entity(request, $"{table.Set.Name}/$entity", table.Shape, row.Json, 201) with
        {
            ETag = row.ETag,
            Location = $"{request.ServiceRoot}{table.Set.Name}({KeyOf(table, row)})",
        };
    }

    private static string KeyOf(EntityTable table, EntityRow row)
    {
        JToken? key = table.Set.Key is { } name ? row.Json[name] : row.Ordinal;
        bool isText = table.Set.Key is { } field && table.Shape.Find(field)?.Kind is FieldKind.Text;
        return isText ? $"'{Uri.EscapeDataString(((string?)key ?? "").Replace("'", "''", StringComparison.Ordinal))}'" : $"{key}";
    }
}
