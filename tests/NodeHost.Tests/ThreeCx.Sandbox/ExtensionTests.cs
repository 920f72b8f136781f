using System.Net;
using System.Net.Http.Headers;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox;

namespace NodeHost.Tests.ThreeCxSandbox;

/// <summary>What holds among extensions of all kinds: numbers, references and groups.</summary>
public sealed class ExtensionTests
{
    [TestCase("Users", "Queues")]
    [TestCase("Queues", "RingGroups")]
    [TestCase("Receptionists", "Users")]
    [TestCase("Parkings", "Fax")]
    [TestCase("Trunks", "ServicePrincipals")]
    [TestCase("Groups", "CallFlowApps")]
    public async Task Number_belongs_to_one_extension_of_whatever_kind(string first, string second)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();

        (HttpStatusCode created, _) = await session.SendAsync("POST", first, Named(first, "500"));
        (HttpStatusCode refused, JObject body) = await session.SendAsync("POST", second, Named(second, "500"));

        Assert.That((created, refused), Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.BadRequest)));
        Assert.That((string?)body.SelectToken("error.message"), Is.EqualTo("Number\nWARNINGS.XAPI.ALREADY_IN_USE"));
    }

    [TestCase("Receptionists", """{"Name":"A","TimeoutForwardDN":"950"}""", "TimeoutForwardDN")]
    [TestCase("Receptionists", """{"Name":"A","Forwards":[{"Input":"1","ForwardType":"Queue","ForwardDN":"101"}]}""", "Forwards/0/ForwardDN")]
    [TestCase("Receptionists", """{"Name":"A","BreakRoute":{"Route":{"To":"Extension","Number":"950"}}}""", "BreakRoute/Route/Number")]
    [TestCase("RingGroups", """{"Name":"A","Members":[{"Number":"101"},{"Number":"102"}]}""", "Members/1/Number")]
    [TestCase("Queues", """{"Name":"A","Agents":[{"Number":"102"}]}""", "Agents/0/Number")]
    [TestCase("Queues", """{"Name":"A","ForwardNoAnswer":{"To":"Queue","Number":"101"}}""", "ForwardNoAnswer/Number")]
    [TestCase("Users", """{"Groups":[{"GroupId":9}]}""", "Groups/0/GroupId")]
    [TestCase("Groups", """{"Name":"A","Members":[{"Number":"102"}]}""", "Members/0/Number")]
    [TestCase("InboundRules", """{"RuleName":"A","TrunkDN":{"Number":"10009"}}""", "TrunkDN")]
    [TestCase("OutboundRules", """{"Name":"A","Routes":[{"TrunkId":9}]}""", "Routes/0/TrunkId")]
    [TestCase("OutboundRules", """{"Name":"A","GroupIds":[1,9]}""", "GroupIds/1")]
    public async Task Reference_to_what_is_not_there_is_refused(string set, string json, string target)
    {
        await using SandboxSession session = await StartAsync("""{"Users":[{"Number":"101"}]}""");

        (HttpStatusCode status, JObject body) = await session.SendAsync("POST", set, json);

        Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((string?)body.SelectToken("error.message"), Is.EqualTo($"{target}\nWARNINGS.XAPI.NOT_FOUND"));
    }

    [Test]
    public async Task Members_are_named_and_go_with_their_users()
    {
        await using SandboxSession session = await StartAsync("""{"Users":[{"Number":"101","FirstName":"Ada"}],"RingGroups":[{"Number":"801","Name":"Sales","Members":[{"Number":"101"}]}]}""");

        (_, JObject before) = await session.GetAsync("RingGroups(1)/Members");
        await session.SendAsync("DELETE", "Users(1)");
        (_, JObject after) = await session.GetAsync("RingGroups(Number='801')?$expand=Members");

        Assert.That((string?)before.SelectToken("value[0].Name"), Is.EqualTo("Ada"));
        Assert.That(after["Members"], Is.Empty);
    }

    [Test]
    public async Task Extension_belongs_to_the_default_group_until_it_is_put_into_another()
    {
        await using SandboxSession session = await StartAsync("""{"Groups":[{"Name":"Sales"}],"Users":[{"Number":"101"},{"Number":"102","Groups":[{"GroupId":2}]}]}""");

        (_, JObject first) = await session.GetAsync("Users(1)?$expand=Groups($expand=Rights)");
        (_, JObject members) = await session.GetAsync("Groups(2)/Members");
        (HttpStatusCode refused, JObject refusal) = await session.SendAsync("DELETE", "Groups(2)");
        (HttpStatusCode changed, _) = await session.SendAsync("PATCH", "Groups(2)", """{"Members":[{"Number":"101","Rights":{"RoleName":"managers"}}]}""");
        (_, JObject second) = await session.GetAsync("Users(1)/Groups?$expand=Rights");
        (_, JObject left) = await session.GetAsync("Users(2)/Groups");
        await session.SendAsync("PATCH", "Users(1)", """{"Groups":[]}""");
        (HttpStatusCode deleted, _) = await session.SendAsync("DELETE", "Groups(2)");

        Assert.That((string?)first.SelectToken("Groups[0].Name"), Is.EqualTo("__DEFAULT__"));
        Assert.That((string?)first.SelectToken("Groups[0].Rights.RoleName"), Is.EqualTo("users"));
        Assert.That(members["value"]!.Select(member => (string?)member["Number"]), Is.EqualTo(new[] { "102" }));
        Assert.That((refused, (string?)refusal.SelectToken("error.details[0].code")), Is.EqualTo((HttpStatusCode.BadRequest, "WARNINGS.GROUP_WITH_MEMBERS_CANNOT_BE_DELETED")));
        Assert.That(changed, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((string?)second.SelectToken("value[0].Rights.RoleName"), Is.EqualTo("managers"));
        Assert.That((string?)left.SelectToken("value[0].Name"), Is.EqualTo("__DEFAULT__"));
        Assert.That(deleted, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task Department_is_deleted_with_the_extensions_that_are_in_no_other()
    {
        await using SandboxSession session = await StartAsync(
            """{"Groups":[{"Name":"Sales"},{"Name":"Help"}],"Users":[{"Number":"101","Groups":[{"GroupId":2}]},{"Number":"102","Groups":[{"GroupId":2},{"GroupId":3}]},{"Number":"103"}]}""");

        (HttpStatusCode status, _) = await session.SendAsync("POST", "Groups/Pbx.DeleteCompanyById", """{"id":2}""");

        Assert.That(status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(session.Sandbox.Entities("Users").Select(user => (string?)user["Number"]), Is.EqualTo(new[] { "102", "103" }));
        Assert.That(session.Sandbox.Entities("Groups").Select(group => (string?)group["Name"]), Is.EqualTo(new[] { "__DEFAULT__", "Help" }));
    }

    [Test]
    public async Task Default_group_is_there_and_cannot_be_deleted()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();

        (_, JObject groups) = await session.GetAsync("Groups");
        (HttpStatusCode status, JObject body) = await session.SendAsync("DELETE", "Groups(1)");

        Assert.That((string?)groups.SelectToken("value[0].Name"), Is.EqualTo("__DEFAULT__"));
        Assert.That((status, (string?)body.SelectToken("error.details[0].code")), Is.EqualTo((HttpStatusCode.BadRequest, "WARNINGS.GROUP_CANNOT_BE_DELETED")));
    }

    [Test]
    public async Task Drafts_of_trunk_and_fax_can_be_created_as_they_come()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        (_, JObject trunk) = await session.GetAsync("Trunks/Pbx.InitTrunk(template='1cx.pv.xml')");
        (_, JObject fax) = await session.GetAsync("Fax/Pbx.InitFax()");
        trunk["AuthPassword"] = new JObject { ["Value"] = "top-secret" };

        (HttpStatusCode first, JObject created) = await session.SendAsync("POST", "Trunks", trunk.ToString());
        (HttpStatusCode second, _) = await session.SendAsync("POST", "Fax", fax.ToString());
        (_, JObject read) = await session.GetAsync("Trunks(Number='10000')");

        Assert.That((first, second), Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.Created)), created.ToString());
        Assert.That(JToken.DeepEquals(read["AuthPassword"], new JObject { ["Concealed"] = true, ["Value"] = null }), read.ToString());
    }

    [Test]
    public async Task Change_of_another_state_than_the_one_that_was_read_is_refused()
    {
        await using SandboxSession session = await StartAsync("""{"Users":[{"Number":"101"}]}""");
        using HttpResponseMessage read = await session.Client.GetAsync(new Uri("Users(1)", UriKind.Relative));
        EntityTagHeaderValue tag = read.Headers.ETag!;

        HttpStatusCode first = await PatchAsync(session, tag);
        HttpStatusCode second = await PatchAsync(session, tag);
        HttpStatusCode third = await PatchAsync(session, EntityTagHeaderValue.Any);

        Assert.That((first, second, third), Is.EqualTo((HttpStatusCode.NoContent, HttpStatusCode.PreconditionFailed, HttpStatusCode.NoContent)));
    }

    [Test]
    public async Task Pages_lead_from_one_to_the_next_until_all_is_read()
    {
        var users = new JArray(Enumerable.Range(200, 7).Select(number => new JObject { ["Number"] = $"{number}" }));
        await using SandboxSession session = await SandboxSession.StartAsync(new SandboxOptions { PageSize = 3, Data = new JObject { ["Users"] = users } });
        var numbers = new List<string?>();

        string? path = "Users?$select=Number&$filter=Number ne '203'&$top=5&$count=true";
        while (path is not null)
        {
            (_, JObject page) = await session.GetAsync(path);
            numbers.AddRange(page["value"]!.Select(user => (string?)user["Number"]));
            Assert.That((int?)page["@odata.count"], Is.EqualTo(6));
            path = (string?)page["@odata.nextLink"];
        }

        Assert.That(numbers, Is.EqualTo(new[] { "200", "201", "202", "204", "205" }));
    }

    [Test]
    public async Task Large_collection_arrives_whole()
    {
        var users = new JArray(Enumerable.Range(1000, 2000).Select(number => new JObject { ["Number"] = $"{number}" }));
        await using SandboxSession session = await SandboxSession.StartAsync(new SandboxOptions { Data = new JObject { ["Users"] = users } });

        (HttpStatusCode status, JObject body) = await session.GetAsync("Users");

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(body["value"]!.Select(user => (string?)user["Number"]), Is.EqualTo(users.Select(user => (string?)user["Number"])));
    }

    private static async Task<HttpStatusCode> PatchAsync(SandboxSession session, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, "Users(1)");
        request.Headers.IfMatch.Add(tag);
        request.Content = new StringContent("""{"FirstName":"Ada"}""", System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await session.Client.SendAsync(request);
        return response.StatusCode;
    }

    private static string Named(string set, string number) =>
        set is "Receptionists" or "Queues" or "RingGroups" or "CallFlowApps" or "Groups" ? $$"""{"Name":"A","Number":"{{number}}"}""" : $$"""{"Number":"{{number}}"}""";

    private static Task<SandboxSession> StartAsync(string data) => SandboxSession.StartAsync(new SandboxOptions { Data = SandboxSession.Json(data) });
}
