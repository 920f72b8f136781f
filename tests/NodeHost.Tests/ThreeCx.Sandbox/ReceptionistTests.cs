using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox;

namespace NodeHost.Tests.ThreeCxSandbox;

public sealed class ReceptionistTests
{
    [Test]
    public async Task Create_with_a_name_alone_answers_the_whole_entity_with_the_first_free_number()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();

        (HttpStatusCode status, JObject body) = await session.CreateAsync("""{"Name":"Main menu"}""");

        Assert.That(status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(body.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo(
            $$"""{"@odata.context":"{{session.Sandbox.BaseAddress}}xapi/v1/$metadata#Receptionists/$entity","Id":1,"Number":"800","TranscriptionMode":"Inherit","BreakRoute":null,"ForwardSmsTo":null,"HolidaysRoute":null,"InvalidKeyForwardDN":null,"IsRegistered":true,"IVRType":"Default","Name":"Main menu","OutOfOfficeRoute":null,"PromptFilename":null,"PromptSet":null,"Timeout":0,"TimeoutForwardDN":null,"TimeoutForwardPeerType":"None","TimeoutForwardType":"EndCall","TransferEnable":false,"UseMSExchange":false}"""));
    }

    [Test]
    public async Task Create_keeps_what_was_sent()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();

        (_, JObject body) = await session.CreateAsync(
            """{"Name":"Sales","Number":"850","Timeout":12,"IVRType":"CodeBased","BreakRoute":{"Route":{"To":"VoiceMail","Number":"100","Tags":["MS"]}}}""");

        Assert.That((string?)body["Number"], Is.EqualTo("850"));
        Assert.That((int?)body["Timeout"], Is.EqualTo(12));
        Assert.That((string?)body["IVRType"], Is.EqualTo("CodeBased"));
        Assert.That(JToken.DeepEquals(body["BreakRoute"], SandboxSession.Json(
            """{"IsPromptEnabled":null,"Prompt":null,"Route":{"External":null,"Name":null,"Number":"100","Tags":["MS"],"To":"VoiceMail","Type":null}}""")), body.ToString());
    }

    [Test]
    public async Task Create_with_a_taken_number_is_refused_as_the_PBX_words_it()
    {
        await using SandboxSession session = await SandboxSession.StartAsync("""{"Name":"A","Number":"800"}""");

        (HttpStatusCode status, JObject body) = await session.CreateAsync("""{"Name":"B","Number":"800"}""");

        Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(JToken.DeepEquals(body, SandboxSession.Json(
            """{"error":{"code":"","message":"Number\nWARNINGS.XAPI.ALREADY_IN_USE","details":[{"code":"WARNINGS.XAPI.ALREADY_IN_USE","message":"WARNINGS.XAPI.ALREADY_IN_USE","target":"Number"}]}}""")), body.ToString());
    }

    [TestCase("""{"Number":"800"}""", "Name", "WARNINGS.XAPI.REQUIRED")]
    [TestCase("""{"Name":null}""", "Name", "WARNINGS.XAPI.REQUIRED")]
    [TestCase("""{"Name":" "}""", "Name", "WARNINGS.XAPI.CAN_NOT_BE_EMPTY_STRING")]
    [TestCase("""{"Name":"A","Nmae":"B"}""", "Nmae", "The property 'Nmae' does not exist on type 'Pbx.Receptionist'.")]
    [TestCase("""{"Name":"A","Timeout":"5"}""", "Timeout", "'Timeout' takes a whole number, not text.")]
    [TestCase("""{"Name":"A","Timeout":1.5}""", "Timeout", "'Timeout' takes a whole number, not the number 1.5.")]
    [TestCase("""{"Name":"A","Timeout":3000000000}""", "Timeout", "'Timeout' is 3000000000, which is outside -2147483648 to 2147483647.")]
    [TestCase("""{"Name":"A","Number":800}""", "Number", "'Number' takes text, not the number 800.")]
    [TestCase("""{"Name":"A","IVRType":"default"}""", "IVRType", "'IVRType' is 'default', which is not one of Default, CodeBased, ScriptBased, Wakeup.")]
    [TestCase("""{"Name":"A","TransferEnable":"yes"}""", "TransferEnable", "'TransferEnable' takes true or false, not text.")]
    [TestCase("""{"Name":"A","BreakRoute":"x"}""", "BreakRoute", "'BreakRoute' takes an object (Pbx.Route), not text.")]
    [TestCase("""{"Name":"A","BreakRoute":{"Route":{"Too":"IVR"}}}""", "BreakRoute/Route/Too", "The property 'Too' does not exist on type 'Pbx.Destination'.")]
    [TestCase("""{"Name":"A","Forwards":{}}""", "Forwards", "'Forwards' takes a list, not an object.")]
    [TestCase("""{"Name":"A","Forwards":[{"Input":"1"},{"Input":2}]}""", "Forwards/1/Input", "'Forwards/1/Input' takes text, not the number 2.")]
    [TestCase("""{"Name":"A","Forwards":[null]}""", "Forwards/0", "'Forwards' cannot hold null.")]
    public async Task Create_with_a_value_that_does_not_fit_is_refused_and_named(string json, string target, string message)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();

        (HttpStatusCode status, JObject body) = await session.CreateAsync(json);

        Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((string?)body.SelectToken("error.details[0].target"), Is.EqualTo(target));
        Assert.That((string?)body.SelectToken("error.details[0].message"), Is.EqualTo(message));
        Assert.That(session.Sandbox.Receptionists, Is.Empty);
    }

    [Test]
    public async Task Create_without_a_name_passes_where_the_PBX_does_not_require_it()
    {
        await using SandboxSession session = await SandboxSession.StartAsync(new SandboxOptions { RequireName = false });

        (HttpStatusCode status, _) = await session.CreateAsync("{}");

        Assert.That(status, Is.EqualTo(HttpStatusCode.Created));
    }

    [TestCase("", "The body is not valid JSON: line 1, column 1")]
    [TestCase("""{"Name":"A",}""", "line 1, column 13: a comma before '}'")]
    [TestCase("[]", "The body must be a JSON object.")]
    public async Task Create_with_a_body_that_is_no_object_is_refused(string json, string message)
    {
        await using SandboxSession session = await SandboxSession.StartAsync();

        (HttpStatusCode status, JObject body) = await session.CreateAsync(json);

        Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((string?)body.SelectToken("error.message"), Does.Contain(message));
    }

    [Test]
    public async Task Create_with_another_media_type_is_refused()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        using var content = new StringContent("{}", Encoding.UTF8, "text/plain");

        using HttpResponseMessage response = await session.Client.PostAsync(new Uri("Receptionists", UriKind.Relative), content);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [Test]
    public async Task Forwards_and_groups_come_back_only_when_expanded()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        (_, JObject created) = await session.CreateAsync(
            """{"Name":"A","Forwards":[{"Input":"1","ForwardType":"Extension","ForwardDN":"100","PeerType":"Extension"}],"Groups":[{"Name":"Main"}]}""");

        (_, JObject plain) = await session.GetAsync("Receptionists(1)");
        (_, JObject expanded) = await session.GetAsync("Receptionists(1)?$expand=Forwards,Groups");
        (_, JObject listed) = await session.GetAsync("Receptionists(1)/Forwards?$select=Id,Input");

        Assert.That(created.ContainsKey("Forwards") || plain.ContainsKey("Forwards") || plain.ContainsKey("Groups"), Is.False);
        Assert.That((string?)expanded.SelectToken("Forwards[0].ForwardDN"), Is.EqualTo("100"));
        Assert.That((string?)expanded.SelectToken("Groups[0].Name"), Is.EqualTo("Main"));
        Assert.That(JToken.DeepEquals(listed["value"], new JArray(SandboxSession.Json("""{"Id":1,"Input":"1"}"""))), listed.ToString());
        Assert.That((string?)listed["@odata.context"], Does.EndWith("/xapi/v1/$metadata#Receptionists(1)/Forwards"));
    }

    [TestCase("Receptionists(1)", "O'Brien/1")]
    [TestCase("Receptionists(Id=1)", "O'Brien/1")]
    [TestCase("Receptionists(Number='O''Brien%2F1')", "O'Brien/1")]
    [TestCase("Receptionists(Number=%27O%27%27Brien%2F1%27)", "O'Brien/1")]
    [TestCase("Receptionists%28Number=%278%2500%27%29", "8%00")]
    public async Task Get_finds_by_id_and_by_quoted_and_escaped_number(string path, string number)
    {
        await using SandboxSession session = await SandboxSession.StartAsync("""{"Name":"A","Number":"O'Brien/1"}""", """{"Name":"B","Number":"8%00"}""");

        (HttpStatusCode status, JObject body) = await session.GetAsync(path);

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((string?)body["Number"], Is.EqualTo(number));
    }

    [TestCase("GET", "Receptionists(9)", 404)]
    [TestCase("GET", "Receptionists(Number='9')", 404)]
    [TestCase("GET", "Receptionists(Number=9)", 404)]
    [TestCase("GET", "Receptionists(x)", 404)]
    [TestCase("GET", "Receptionists(9)/Forwards", 404)]
    [TestCase("DELETE", "Receptionists(9)", 404)]
    [TestCase("PATCH", "Receptionists(9)", 404)]
    [TestCase("GET", "Nothings", 404)]
    [TestCase("GET", "/other", 404)]
    [TestCase("DELETE", "Receptionists", 405)]
    [TestCase("PUT", "Receptionists(1)", 405)]
    [TestCase("POST", "Receptionists(1)/Forwards", 405)]
    [TestCase("POST", "SystemStatus", 405)]
    [TestCase("GET", "/connect/token", 405)]
    public async Task Paths_and_methods_that_do_not_exist_answer_an_OData_error(string method, string path, int expected)
    {
        await using SandboxSession session = await SandboxSession.StartAsync("""{"Name":"A"}""");

        (HttpStatusCode status, JObject body) = await session.SendAsync(method, path, method is "GET" or "DELETE" ? null : "{}");

        Assert.That((int)status, Is.EqualTo(expected));
        Assert.That((string?)body.SelectToken("error.message"), Is.Not.Empty);
    }

    [Test]
    public async Task Patch_changes_what_it_names_and_leaves_the_rest()
    {
        await using SandboxSession session = await SandboxSession.StartAsync("""{"Name":"A","PromptSet":"en","Forwards":[{"Input":"1"}]}""");

        (HttpStatusCode status, JObject answer) = await session.SendAsync("PATCH", "Receptionists(1)", """{"Name":"B","Number":"800","Timeout":null}""");

        Assert.That(status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(answer, Is.Empty);
        JObject patched = session.Sandbox.Receptionists.Single();
        Assert.That((string?)patched["Name"], Is.EqualTo("B"));
        Assert.That((string?)patched["PromptSet"], Is.EqualTo("en"));
        Assert.That(patched["Timeout"]!.Type, Is.EqualTo(JTokenType.Null));
        Assert.That((string?)patched.SelectToken("Forwards[0].Input"), Is.EqualTo("1"));
    }

    [TestCase("""{"Number":"801"}""", "Number")]
    [TestCase("""{"Id":7}""", "Id")]
    [TestCase("""{"Name":""}""", "Name")]
    [TestCase("""{"IVRType":"Robot"}""", "IVRType")]
    public async Task Patch_that_does_not_fit_is_refused_and_changes_nothing(string json, string target)
    {
        await using SandboxSession session = await SandboxSession.StartAsync("""{"Name":"A"}""");
        JObject before = session.Sandbox.Receptionists.Single();

        (HttpStatusCode status, JObject body) = await session.SendAsync("PATCH", "Receptionists(1)", json);

        Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((string?)body.SelectToken("error.details[0].target"), Is.EqualTo(target));
        Assert.That(JToken.DeepEquals(session.Sandbox.Receptionists.Single(), before));
    }

    [Test]
    public async Task Delete_frees_the_number_and_never_reuses_the_id()
    {
        await using SandboxSession session = await SandboxSession.StartAsync("""{"Name":"A"}""", """{"Name":"B"}""");

        (HttpStatusCode status, _) = await session.SendAsync("DELETE", "Receptionists(1)");
        (_, JObject free) = await session.GetAsync("Receptionists/Pbx.GetFirstAvailableReceptionistNumber()");
        (_, JObject created) = await session.CreateAsync("""{"Name":"C"}""");

        Assert.That(status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((string?)free["Number"], Is.EqualTo("800"));
        Assert.That((string?)free["@odata.context"], Does.EndWith("$metadata#Pbx.FirstAvailableNumber"));
        Assert.That((string?)created["Number"], Is.EqualTo("800"));
        Assert.That((int?)created["Id"], Is.EqualTo(3));
    }

    [Test]
    public async Task System_status_tells_the_version()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();

        using HttpResponseMessage response = await session.Client.GetAsync(new Uri("SystemStatus", UriKind.Relative));
        JObject body = SandboxSession.Json(await response.Content.ReadAsStringAsync());

        Assert.That((string?)body["Version"], Is.EqualTo("20.0.10.0"));
        Assert.That(response.Headers.GetValues("X-3CX-Version"), Is.EqualTo(new[] { "20.0.10.0" }));
    }

    [Test]
    public async Task Sixteen_clients_at_once_get_numbers_of_their_own()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();
        const int Count = 1000;

        await Parallel.ForEachAsync(Enumerable.Range(0, Count), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
            await session.CreateAsync($$"""{"Name":"R{{i}}"}"""));

        IReadOnlyList<JObject> all = session.Sandbox.Receptionists;
        Assert.That(all.Select(one => (string?)one["Number"]).Distinct().Count(), Is.EqualTo(Count));
        Assert.That(all.Select(one => (string?)one["Name"]).Distinct().Count(), Is.EqualTo(Count));
        Assert.That(session.Sandbox.Journal, Has.Count.EqualTo(Count));
    }

    [Test]
    public void An_initial_receptionist_that_does_not_fit_is_named_at_start() =>
        Assert.That(
            async () => await SandboxSession.StartAsync("""{"Name":"A","Number":"800"}""", """{"Name":"B","Number":"800"}"""),
            Throws.TypeOf<SandboxDataException>().With.Message.Contains("number 800"));

    [Test]
    public async Task Journal_holds_method_path_status_and_body_in_order()
    {
        await using SandboxSession session = await SandboxSession.StartAsync();

        await session.CreateAsync("""{"Name":"A"}""");
        await session.GetAsync("Receptionists?$top=1");

        Assert.That(session.Sandbox.Journal, Is.EqualTo(new SandboxRequest[]
        {
            new("POST", "/xapi/v1/Receptionists", 201, """{"Name":"A"}"""),
            new("GET", "/xapi/v1/Receptionists?$top=1", 200, null),
        }));
    }
}
