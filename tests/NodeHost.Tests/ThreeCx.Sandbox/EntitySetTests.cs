using System.Net;
using System.Net.Http.Headers;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.Tests.ThreeCxSandbox;

/// <summary>What every set of the API can do, over a socket, with bodies made from the pack's records.</summary>
public sealed class EntitySetTests
{
    private static IEnumerable<string> Lists => Paths("GET", isList: true);

    private static IEnumerable<string> Singletons => Paths("GET", isList: false);

    private static IEnumerable<string> Created => Paths("POST", isList: false);

    [TestCaseSource(nameof(Lists))]
    public async Task Every_set_is_listed_counted_searched_and_expanded(string set)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();

        (HttpStatusCode status, JObject body) = await session.GetAsync($"{set}?$count=true&$expand=*&$search=sample&$top=3");
        (HttpStatusCode plain, JObject all) = await session.GetAsync(set);
        using HttpResponseMessage count = await session.Client.GetAsync(new Uri($"{set}/$count", UriKind.Relative));

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK), body.ToString());
        Assert.That(body["value"]!.Count(), Is.EqualTo(Math.Min(3, (int)body["@odata.count"]!)));
        Assert.That(plain, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await count.Content.ReadAsStringAsync(), Is.EqualTo($"{all["value"]!.Count()}"));
    }

    [TestCaseSource(nameof(Created))]
    public async Task Every_set_that_takes_entities_keeps_reads_changes_and_removes_them(string set)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        PackAction create = PackAction.All.Single(action => action.Path == $"/{set}" && action.Method == "POST");
        JObject sample = PackAction.Sample(create.Shape);
        if (set is "ServicePrincipals")
            sample["Number"] = "principal";

        (HttpStatusCode status, JObject created) = await session.SendAsync("POST", set, NodeJson.Write(sample));

        Assert.That(status, Is.EqualTo(HttpStatusCode.Created), created.ToString());
        foreach (JProperty sent in sample.Properties().Where(sent => sent.Value is JValue && create.Shape.Find(sent.Name) is { IsNavigation: false }))
            Assert.That(created[sent.Name]?.ToString() == sent.Value.ToString() || IsComputed(set, sent.Name), $"{sent.Name}: {created}");
        string path = PathOf(set, created);
        (HttpStatusCode read, JObject entity) = await session.GetAsync(path);
        Assert.That(read, Is.EqualTo(HttpStatusCode.OK), path);
        created.Remove("@odata.context");
        entity.Remove("@odata.context");
        Assert.That(JToken.DeepEquals(created, entity), $"{created}{entity}");
        await PatchAsync(session, set, path);
        await DeleteAsync(session, set, path);
    }

    [TestCaseSource(nameof(Singletons))]
    public async Task Every_single_thing_is_read_and_changed(string thing)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        PackAction? patch = PackAction.All.FirstOrDefault(action => action.Path == $"/{thing}" && action.Method == "PATCH");

        (HttpStatusCode status, JObject body) = await session.GetAsync(thing);

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK), body.ToString());
        (HttpStatusCode posted, _) = await session.SendAsync("POST", thing, "{}");
        Assert.That(posted, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        if (patch is null)
            return;
        FieldShape? field = patch.Shape.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Text, IsCollection: false } && !PackAction.References.Contains(field.Name));
        if (field is null)
            return;
        (HttpStatusCode patched, JObject refusal) = await session.SendAsync("PATCH", thing, $$"""{"{{field.Name}}":"changed"}""");
        (_, JObject after) = await session.GetAsync(thing);
        Assert.That(patched, Is.EqualTo(HttpStatusCode.NoContent), refusal.ToString());
        Assert.That((string?)after[field.Name], Is.EqualTo("changed"));
    }

    [Test]
    public void The_pack_has_the_sets_of_the_API() =>
        Assert.That((Lists.Count(), Created.Count(), Singletons.Count()), Is.EqualTo((52, 26, 41)));

    private static bool IsComputed(string set, string field) => set == "Groups" && field is "HasMembers";

    private static string PathOf(string set, JObject created)
    {
        string key = PackAction.All.Where(action => action.Path.StartsWith($"/{set}({{", StringComparison.Ordinal))
            .Select(action => action.Path[(set.Length + 3)..].Split('}')[0]).Distinct().Single();
        JToken value = created[key]!;
        return value.Type == JTokenType.String && !Guid.TryParse((string?)value, out _) ? $"{set}('{Uri.EscapeDataString((string)value!)}')" : $"{set}({value})";
    }

    private static async Task PatchAsync(SandboxSession session, string set, string path)
    {
        PackAction? patch = PackAction.All.FirstOrDefault(action => action.Method == "PATCH" && action.Path.StartsWith($"/{set}(", StringComparison.Ordinal));
        if (patch is null)
            return;
        string[] keys = ["Name", "MacAddress", "Link", "Filename", "TemplatePath"];
        FieldShape? field = patch.Shape.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Text or FieldKind.Boolean, IsCollection: false }
            && !keys.Contains(field.Name) && !PackAction.References.Contains(field.Name) && !IsComputed(set, field.Name));
        if (field is null)
            return;
        JToken value = field.Kind == FieldKind.Text ? "changed" : false;
        (HttpStatusCode status, JObject body) = await session.SendAsync("PATCH", path, NodeJson.Write(new JObject { [field.Name] = value }));
        (_, JObject after) = await session.GetAsync(path);
        Assert.That(status, Is.EqualTo(HttpStatusCode.NoContent), body.ToString());
        Assert.That(JToken.DeepEquals(after[field.Name], value), $"{field.Name}: {after}");
    }

    private static async Task DeleteAsync(SandboxSession session, string set, string path)
    {
        if (!PackAction.All.Any(action => action.Method == "DELETE" && action.Path.StartsWith($"/{set}(", StringComparison.Ordinal)))
            return;
        using var stale = new HttpRequestMessage(HttpMethod.Delete, path);
        stale.Headers.IfMatch.Add(new EntityTagHeaderValue("\"0\"", isWeak: true));
        using HttpResponseMessage refused = await session.Client.SendAsync(stale);
        (HttpStatusCode deleted, _) = await session.SendAsync("DELETE", path);
        (HttpStatusCode gone, _) = await session.GetAsync(path);
        Assert.That((refused.StatusCode, deleted, gone), Is.EqualTo((HttpStatusCode.PreconditionFailed, HttpStatusCode.NoContent, HttpStatusCode.NotFound)));
    }

    private static IEnumerable<string> Paths(string method, bool isList) => PackAction.All
        .Where(action => action.Method == method && action.Answer is { } answer && answer.IsList == isList && action.Path.LastIndexOf('/') == 0 && !action.Path.Contains('('))
        .Select(action => action.Path.TrimStart('/'))
        .Where(path => method != "POST" || PackAction.All.Any(action => action.Path.StartsWith($"/{path}(", StringComparison.Ordinal)));
}
