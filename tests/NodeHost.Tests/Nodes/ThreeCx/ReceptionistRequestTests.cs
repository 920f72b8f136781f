using System.Net;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.ThreeCx.Actions;
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;
using Receptionist = NodeHost.Nodes.ThreeCx.Entities.Receptionist;

namespace NodeHost.Tests.Nodes.ThreeCx;

public sealed class ReceptionistRequestTests
{
    private static readonly Receptionist Full = new()
    {
        Groups = JsonText<IReadOnlyList<UserGroup>>.Parse("""[{"GroupId":11}]"""),
        Id = 0,
        Number = "800",
        TranscriptionMode = TranscriptionType.Both,
        BreakRoute = JsonText<Route>.Parse("""{ "Route": { "To": "VoiceMail" } }"""),
        Forwards = JsonText<IReadOnlyList<ReceptionistForward>>.Parse("""[{"Input":"1","ForwardType":"Extension"}]"""),
        ForwardSmsTo = "",
        HolidaysRoute = Optional<JsonText<Route>>.Null,
        InvalidKeyForwardDN = "801",
        IsRegistered = true,
        IVRType = IVRType.CodeBased,
        Name = "Main \"menu\"",
        OutOfOfficeRoute = JsonText<Route>.Parse("""{"IsPromptEnabled":true}"""),
        PromptFilename = "hello.wav",
        PromptSet = "en",
        Timeout = 10,
        TimeoutForwardDN = "802",
        TimeoutForwardPeerType = PeerType.RingGroup,
        TimeoutForwardType = IVRForwardType.CallByName,
        TransferEnable = false,
        UseMSExchange = false,
    };

    private const string FullBody = """
        {"BreakRoute":{"Route":{"To":"VoiceMail"}},"Forwards":[{"Input":"1","ForwardType":"Extension"}],"ForwardSmsTo":"",
        "HolidaysRoute":null,"InvalidKeyForwardDN":"801","IsRegistered":true,"IVRType":"CodeBased","Name":"Main \"menu\"",
        "OutOfOfficeRoute":{"IsPromptEnabled":true},"PromptFilename":"hello.wav","PromptSet":"en","Timeout":10,
        "TimeoutForwardDN":"802","TimeoutForwardPeerType":"RingGroup","TimeoutForwardType":"CallByName","TransferEnable":false,
        "UseMSExchange":false,"Groups":[{"GroupId":11}],"Id":0,"Number":"800","TranscriptionMode":"Both"}
        """;

    private static readonly ListQuery Everything = new()
    {
        Top = 5,
        Skip = 10,
        Search = "main menu",
        Filter = "Name eq 'A&B'",
        Count = true,
        OrderBy = new JArray("Name desc", "Id"),
        Select = (JToken)"[\"Id\", \"Name\"]",
        Expand = (JToken)"Forwards,Groups",
    };

    private static IEnumerable<TestCaseData> Requests()
    {
        yield return Case(new CreateReceptionist(), new Receptionist { Name = "Main" }, "POST /xapi/v1/Receptionists", """{"Name":"Main"}""");
        yield return Case(new CreateReceptionist(), new Receptionist(), "POST /xapi/v1/Receptionists", "{}");
        yield return Case(new CreateReceptionist(), Full, "POST /xapi/v1/Receptionists", FullBody.ReplaceLineEndings(""));
        yield return Case(new DeleteReceptionist(), new DeleteById { Id = 42 }, "DELETE /xapi/v1/Receptionists(42)", null);
        yield return Case(
            new GetFirstAvailableReceptionistNumber(), new NoParameters(),
            "GET /xapi/v1/Receptionists/Pbx.GetFirstAvailableReceptionistNumber()", null);
        yield return Case(new GetReceptionist(), new GetById { Id = 42 }, "GET /xapi/v1/Receptionists(42)", null);
        yield return Case(
            new GetReceptionist(), new GetById { Id = -1, Expand = new JArray("Forwards") }, "GET /xapi/v1/Receptionists(-1)?$expand=Forwards", null);
        yield return Case(new GetReceptionistByNumber(), new GetByNumber { Number = "800" }, "GET /xapi/v1/Receptionists(Number='800')", null);
        yield return Case(
            new GetReceptionistByNumber(), new GetByNumber { Number = "*8'0/ä?", Select = (JToken)"Id" },
            "GET /xapi/v1/Receptionists(Number='%2A8%27%270%2F%C3%A4%3F')?$select=Id", null);
        yield return Case(new ListForwards(), new ListById { Id = 42, Top = 3 }, "GET /xapi/v1/Receptionists(42)/Forwards?$top=3", null);
        yield return Case(new ListReceptionist(), new ListQuery(), "GET /xapi/v1/Receptionists", null);
        yield return Case(
            new ListReceptionist(), Everything,
            "GET /xapi/v1/Receptionists?$orderby=Name%20desc,Id&$select=Id,Name&$expand=Forwards,Groups" +
            "&$top=5&$skip=10&$search=main%20menu&$filter=Name%20eq%20%27A%26B%27&$count=true", null);
        yield return Case(
            new ListReceptionist(), new ListQuery { Expand = (JToken)" Forwards($select=Id,Input;$top=2),Groups ", Filter = "Name eq 'O''Neil'" },
            "GET /xapi/v1/Receptionists?$expand=Forwards%28%24select%3DId,Input%3B%24top%3D2%29,Groups&$filter=Name%20eq%20%27O%27%27Neil%27", null);
        yield return Case(
            new ListReceptionist(), new ListQuery { Expand = new JArray("Forwards($select=Id,Input)", "Groups"), OrderBy = (JToken)"Name desc,Id" },
            "GET /xapi/v1/Receptionists?$orderby=Name%20desc,Id&$expand=Forwards%28%24select%3DId,Input%29,Groups", null);
        yield return Case(
            new ListReceptionist(), new ListQuery { Count = false, Select = (JToken)"", Filter = Optional<string>.Null, Expand = new JArray() },
            "GET /xapi/v1/Receptionists?$count=false", null);
        yield return Case(
            new UpdateReceptionist(), new Receptionist { Id = 42, Name = "New", ForwardSmsTo = Optional<string>.Null },
            "PATCH /xapi/v1/Receptionists(42)", """{"ForwardSmsTo":null,"Name":"New"}""");
    }

    [TestCaseSource(nameof(Requests))]
    public async Task Action_sends_exactly_what_is_set(Func<RecordingPbx, Task> run, string request, string? body)
    {
        using var pbx = new RecordingPbx();

        await run(pbx);

        Assert.That(pbx.Request, Is.EqualTo(request));
        Assert.That(pbx.Body, Is.EqualTo(body));
        Assert.That(pbx.ContentType, Is.EqualTo(body is null ? null : "application/json"));
    }

    [TestCase(null, null)]
    [TestCase("", null)]
    [TestCase("W/\"1\"", "W/\"1\"")]
    public async Task If_match_is_a_header(string? given, string? sent)
    {
        using var pbx = new RecordingPbx(HttpStatusCode.NoContent, "");

        await pbx.Bench.RunAsync(new DeleteReceptionist(), new DeleteById { Id = 1, IfMatch = given });

        Assert.That(pbx.IfMatch, Is.EqualTo(sent));
    }

    [Test]
    public void If_match_with_a_line_break_is_refused()
    {
        using var pbx = new RecordingPbx();

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(
            () => pbx.Bench.RunAsync(new DeleteReceptionist(), new DeleteById { Id = 1, IfMatch = "a\r\nX-Evil: 1" }));

        Assert.That(failure?.Parameter, Is.EqualTo("If-Match"));
        Assert.That(pbx.Request, Is.Null);
    }

    [Test]
    public void Missing_key_is_refused_before_anything_is_sent()
    {
        using var pbx = new RecordingPbx();

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(
            () => pbx.Bench.RunAsync(new UpdateReceptionist(), new Receptionist { Name = "New" }));

        Assert.That(failure?.Code, Is.EqualTo(Codes.RequiredParameterEmpty));
        Assert.That(failure?.Parameter, Is.EqualTo("Id"));
        Assert.That(failure?.Message, Is.EqualTo("Id is missing: it says which entity is meant. Set it, for example \"Id\": \"={{ $json.Id }}\"."));
        Assert.That(pbx.Request, Is.Null);
    }

    [TestCase("[\"Id\"", Codes.MalformedJsonText)]
    [TestCase("[{}]", Codes.WrongJsonShape)]
    [TestCase("[null]", Codes.WrongJsonShape)]
    public void List_that_is_none_is_refused(string select, string code)
    {
        using var pbx = new RecordingPbx();

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(
            () => pbx.Bench.RunAsync(new ListReceptionist(), new ListQuery { Select = (JToken)select }));

        Assert.That(failure?.Code, Is.EqualTo(code));
        Assert.That(failure?.Parameter, Is.EqualTo("$select"));
    }

    private static TestCaseData Case<TParameters>(ItemNode<TParameters> action, TParameters parameters, string request, string? body)
        where TParameters : class
    {
        Func<RecordingPbx, Task> run = pbx => pbx.Bench.RunAsync(action, parameters);
        return new TestCaseData(run, request, body).SetArgDisplayNames(action.GetType().Name, request, body ?? "none");
    }
}
