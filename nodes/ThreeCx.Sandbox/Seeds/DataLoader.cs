using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Http;
using NodeHost.ThreeCx.Sandbox.Rules;
using NodeHost.ThreeCx.Sandbox.Store;

namespace NodeHost.ThreeCx.Sandbox.Seeds;

/// <summary>Fills a PBX with the data that it is to start with, checked as requests would be.</summary>
internal sealed class DataLoader(PbxData pbx, EntityWriter writer)
{
    private const string Groups = "Groups";
    private const string Members = "Members";

    /// <exception cref="SandboxDataException">The PBX does not take it.</exception>
    public void Load(JObject data)
    {
        // Entities may refer to one another in any order, so references are looked at when all are there.
        var loaded = new List<(EntityTable Table, EntityRow Row, JToken Source, string Place)>();
        foreach (JProperty property in data.Properties().OrderByDescending(property => property.Name == Groups))
            LoadSet(property, loaded);
        foreach ((EntityTable table, EntityRow row, JToken source, string place) in loaded)
            Finish(table, row, source, place);
    }

    private void LoadSet(JProperty property, List<(EntityTable Table, EntityRow Row, JToken Source, string Place)> loaded)
    {
        string set = property.Name;
        if (pbx.Table(set) is not { } table)
        {
            bool isReport = property.Value is JArray && pbx.Model.Functions.Any(function => function.Key.StartsWith($"{set}/", StringComparison.Ordinal));
            if (!isReport || !pbx.Reports.TryAdd(set, property.Value))
                throw Fault(property, property.Value, $"The API has no set \"{set}\".{Nearest(set)}");
            return;
        }

        if (table.View is not null)
            throw Fault(property, property.Value, $"\"{set}\" follows from other sets and cannot be given.");
        JArray? list = table.Set.IsSingleton ? new JArray() : property.Value as JArray;
        if (list is null || (table.Set.IsSingleton && property.Value is not JObject))
            throw Fault(property, property.Value, $"\"{set}\" takes {(table.Set.IsSingleton ? "an object" : "a list of objects")}.");
        if (table.Set.IsSingleton)
            Try(property.Value, set, () => writer.Patch(table, () => table.Rows.First(), (JObject)property.Value, null));
        for (int i = 0; i < list.Count; i++)
        {
            JToken source = list[i];
            string place = $"{set}[{i}]";
            if (source is not JObject sent)
                throw Fault(source, source, $"{place} must be an object.");
            loaded.Add((table, Try(source, place, () => Load(table, Without(sent, set == Groups ? Members : null)))!, source, place));
        }
    }

    // A PBX has one default group, which is there already and keeps its number.
    private EntityRow? Load(EntityTable table, JObject sent) =>
        table.Set.Name == Groups && IsDefault(sent) && table.Rows.FirstOrDefault(row => IsDefault(row.Json)) is { } own
            ? writer.Patch(table, () => own, Without(Without(sent, "Id"), "Number"), null)
            : writer.Load(table, sent);

    private static bool IsDefault(JObject group) => group["IsDefault"] is JValue { Value: true };

    private void Finish(EntityTable table, EntityRow row, JToken source, string place) => Try(source, place, () =>
    {
        writer.CheckReferences(table.Shape, row.Json);
        if (table.Set.Name == Groups && source[Members] is JArray members)
            writer.AddMembers(row, members);
        return row;
    });

    private static JObject Without(JObject entity, string? field)
    {
        if (field is null)
            return entity;
        var rest = (JObject)entity.DeepClone();
        rest.Remove(field);
        return rest;
    }

    private static EntityRow? Try(JToken source, string place, Func<EntityRow?> work)
    {
        try
        {
            return work();
        }
        catch (RefusedException refused)
        {
            JToken? detail = refused.Answer.Body?.SelectToken("error.details[0]");
            string target = (string?)detail?["target"] ?? "";
            JToken at = At(source, target);
            throw Fault(at, at, $"{place}: {WarningTexts.Sentence(target, at, (string?)detail?["message"] ?? (string?)refused.Answer.Body?.SelectToken("error.message") ?? "")}");
        }
    }

    private static JToken At(JToken source, string target)
    {
        JToken at = source;
        foreach (string step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            JToken? next = at is JArray list && int.TryParse(step, out int index) && index < list.Count ? list[index] : (at as JObject)?[step];
            if (next is null)
                return at;
            at = next;
        }

        return at;
    }

    private string Nearest(string set)
    {
        string? nearest = pbx.Model.Sets.Keys.FirstOrDefault(known => string.Equals(known, set, StringComparison.OrdinalIgnoreCase))
            ?? pbx.Model.Sets.Keys.FirstOrDefault(known => known.Contains(set.TrimEnd('s'), StringComparison.OrdinalIgnoreCase));
        return nearest is null ? " Known are, for example, Users, Groups, Receptionists, Queues and Trunks." : $" Do you mean \"{nearest}\"?";
    }

    private static SandboxDataException Fault(JToken at, JToken otherwise, string message)
    {
        IJsonLineInfo place = ((IJsonLineInfo)at).HasLineInfo() ? at : otherwise;
        return new SandboxDataException(message, place.LineNumber, place.LinePosition);
    }
}
