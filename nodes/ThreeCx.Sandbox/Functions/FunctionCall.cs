using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Api;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Model;
using NodeHost.ThreeCx.Sandbox.Rules;
using NodeHost.ThreeCx.Sandbox.Shapes;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Functions;

/// <summary>A call of one of the API's functions, with what a handler needs to serve it.</summary>
internal sealed record FunctionCall
{
    public required XapiRequest Request { get; init; }

    public required ApiAction Action { get; init; }

    /// <summary>Parameters of the path and of the body, checked against what the function takes.</summary>
    public required JObject Arguments { get; init; }

    public required PbxData Pbx { get; init; }

    public required EntityWriter Writer { get; init; }

    /// <summary>The set that the function is of; null for one that stands alone.</summary>
    public EntityTable? Table { get; init; }

    /// <summary>The entity that the function is called on; null for one that is called on a set.</summary>
    public EntityRow? Row { get; init; }

    public static Answer Done { get; } = new(204);

    public string Text(string name) => Arguments[name] is JValue { Value: string text } ? text : "";

    public int Number(string name) => (int?)(Arguments[name] as JValue) ?? 0;

    public bool Flag(string name) => Arguments[name] is JValue { Value: true };

    public JObject Object(string name) => Arguments[name] as JObject ?? [];

    public IReadOnlyList<JToken> List(string name) => Arguments[name] is JArray list ? [.. list] : [];

    public IReadOnlyList<string> Texts(string name) => [.. List(name).Select(element => $"{element}")];

    /// <summary>Ids in a list.</summary>
    public IReadOnlyList<int> Ids(string name) => [.. List(name).OfType<JValue>().Where(id => id.Value is long).Select(id => (int)id)];

    /// <summary>Shape of what the function answers with.</summary>
    /// <exception cref="RefusedException">The pack does not say it.</exception>
    public EntityShape AnswerShape => Action.Answer is { } answer
        ? Defaults.Of(EntityShape.Of(answer.Type))
        : throw new RefusedException(Answer.Error(501, "NotImplemented", $"The sandbox does not know what {Action.Name} answers with."));

    /// <summary>Entities of a set with some ids.</summary>
    public IReadOnlyList<EntityRow> Rows(string set, string argument) =>
        [.. Ids(argument).Distinct().Select(id => Pbx.Find(set, id)).OfType<EntityRow>()];

    /// <summary>Removes entities whatever their rules; those that are gone already do not matter.</summary>
    public Answer Remove(string set, IEnumerable<EntityRow> rows)
    {
        EntityTable table = Pbx.Known(set);
        lock (Pbx.Gate)
        {
            foreach (EntityRow row in rows.ToList())
                Pbx.Remove(table, row);
        }

        return Done;
    }

    /// <summary>Changes fields of an entity past the rules for clients.</summary>
    public void Change(EntityTable table, EntityRow row, Action<JObject> change)
    {
        lock (Pbx.Gate)
        {
            var json = (JObject)row.Json.DeepClone();
            change(json);
            Pbx.Replace(table, row, json);
        }
    }

    public static Answer Refuse(string field, string warning) => Answer.Warning(field, warning);

    public Answer Entity(JObject entity) => Answers.Entity(Request, AnswerShape.TypeName, AnswerShape, entity);

    public Answer Entity(EntityTable table, JObject entity) => Answers.Entity(Request, $"{table.Set.Name}/$entity", table.Shape, entity);

    public Answer Entities(IEnumerable<JObject> entities) => Answers.List(Request, $"Collection({AnswerShape.TypeName})", AnswerShape, entities);

    public Answer Value(string type, JToken value) => Answers.Value(Request, type, value);

    public static Answer Csv(string name, EntityShape shape, IEnumerable<JObject> rows) =>
        new(200) { File = AnswerFile.OfText(CsvText.Of(shape, rows), "text/csv", name) };
}
