using System.Net;
using Newtonsoft.Json.Linq;

namespace NodeHost.Tests.ThreeCxSandbox;

public sealed class QueryTests
{
    private static readonly string[] Receptionists =
    [
        """{"Name":"Bravo","Number":"801","Timeout":5,"Forwards":[{"Input":"2"},{"Input":"1"}]}""",
        """{"Name":"Alpha","Number":"802","Timeout":5,"BreakRoute":{"Route":{"To":"VoiceMail"}}}""",
        """{"Name":"Charlie","Number":"803","Timeout":9}""",
        """{"Name":"O'Neil & Co","Number":"804","Timeout":1}""",
    ];

    [TestCase("", "801 802 803 804")]
    [TestCase("$top=2", "801 802")]
    [TestCase("$top=0", "")]
    [TestCase("$skip=3", "804")]
    [TestCase("$skip=1&$top=2", "802 803")]
    [TestCase("$skip=99", "")]
    [TestCase("$orderby=Name", "802 801 803 804")]
    [TestCase("$orderby=Timeout desc,Name", "803 802 801 804")]
    [TestCase("$orderby=Timeout asc, Number desc", "804 802 801 803")]
    [TestCase("$orderby=BreakRoute/Route/To desc", "802 801 803 804")]
    [TestCase("$orderby=tolower(Name) desc&$top=1", "804")]
    [TestCase("$filter=Timeout eq 5&$orderby=Name&$top=1", "802")]
    [TestCase("$filter=Name eq 'O''Neil %26 Co'", "804")]
    [TestCase("$filter=Name+eq+%27Alpha%27", "802")]
    [TestCase("$filter=Number in ('804','801','804','99999','100')", "801 804")]
    [TestCase("$filter=Number eq '803' and Timeout eq 9", "803")]
    [TestCase("$filter=Timeout eq 9 and Number eq '801'", "")]
    [TestCase("$filter=Number eq '801' or Timeout eq 9", "801 803")]
    [TestCase("$filter=not (Number eq '801')", "802 803 804")]
    [TestCase("$filter=Number in ('801','802') and Number eq '803'", "")]
    [TestCase("$filter=Number eq Number", "801 802 803 804")]
    [TestCase("$filter=Number in ('803','802')&$orderby=Name desc&$top=1", "803")]
    [TestCase("$search=alph", "802")]
    [TestCase("$search=\"o\" neil", "804")]
    [TestCase("$search=alpha OR charlie", "802 803")]
    [TestCase("$search=NOT alpha", "801 803 804")]
    [TestCase("$filter=Forwards/any(f:f/Input eq '2')", "801")]
    [TestCase("$orderby=Forwards/$count desc,Number&$top=2", "801 802")]
    [TestCase("custom=1&$format=json", "801 802 803 804")]
    public async Task List_answers_the_wanted_page(string query, string numbers)
    {
        await using SandboxSession session = await SandboxSession.StartAsync(Receptionists);

        (HttpStatusCode status, JObject body) = await session.GetAsync($"Receptionists?{query}");

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK), body.ToString());
        Assert.That(string.Join(' ', body["value"]!.Select(one => one["Number"])), Is.EqualTo(numbers));
        Assert.That((string?)body["@odata.context"], Does.EndWith("/xapi/v1/$metadata#Receptionists"));
        Assert.That(body.ContainsKey("@odata.count"), Is.False);
    }

    [TestCase("Number in ('804','101','10000','none')")]
    [TestCase("Number eq '802' and Type eq 'IVR'")]
    [TestCase("Type eq 'IVR' and Number in ('801','10000','102')")]
    public async Task Peers_found_by_number_are_those_found_by_looking_at_all(string filter)
    {
        await using SandboxSession session = await SandboxSession.StartAsync(Receptionists);

        (_, JObject found) = await session.GetAsync($"Peers?$filter={filter}");
        (_, JObject looked) = await session.GetAsync($"Peers?$filter=({filter}) or false");

        Assert.That(found["value"]!.Count(), Is.Positive);
        Assert.That(found["value"]!.ToString(), Is.EqualTo(looked["value"]!.ToString()));
    }

    [Test]
    public async Task Count_is_that_of_all_pages()
    {
        await using SandboxSession session = await SandboxSession.StartAsync(Receptionists);

        (_, JObject body) = await session.GetAsync("Receptionists?$filter=Timeout eq 5&$count=true&$top=1");

        Assert.That((int?)body["@odata.count"], Is.EqualTo(2));
        Assert.That(body["value"]!.Count(), Is.EqualTo(1));
    }

    [TestCase("$select=Number,Name", """{"Number":"801","Name":"Bravo"}""")]
    [TestCase("$select=Name&$expand=Forwards($select=Input;$orderby=Input;$top=1)", """{"Forwards":[{"Input":"1"}],"Name":"Bravo"}""")]
    [TestCase("$select=Name&$expand=Forwards($filter=Input eq '2';$select=Input),Groups($select=Name)", """{"Groups":[{"Name":"__DEFAULT__"}],"Forwards":[{"Input":"2"}],"Name":"Bravo"}""")]
    [TestCase("$select=Id,Forwards", """{"Id":1}""")]
    [TestCase("$filter=Number eq '802'&$select=BreakRoute/Route/To", """{"BreakRoute":{"Route":{"To":"VoiceMail"}}}""")]
    [TestCase("$select=Id&$expand=Forwards($count=true;$top=0)", """{"Forwards@odata.count":2,"Forwards":[],"Id":1}""")]
    public async Task Select_and_expand_answer_the_wanted_fields(string query, string expected)
    {
        await using SandboxSession session = await SandboxSession.StartAsync(Receptionists);

        (_, JObject body) = await session.GetAsync($"Receptionists?$top=1&{query}");

        Assert.That(JToken.DeepEquals(body["value"]![0], SandboxSession.Json(expected)), body.ToString());
    }

    [TestCase("Receptionists?$filter=Nmae eq 'A'", "The query is not valid. Could not find a property named 'Nmae' on type 'Pbx.Receptionist' (position 1).")]
    [TestCase("Receptionists?$select=Nmae", "The query is not valid. '$select': could not find a property named 'Nmae' on type 'Pbx.Receptionist'.")]
    [TestCase("Receptionists?$expand=Name", "The query is not valid. 'Name' on type 'Pbx.Receptionist' is part of the entity and cannot be expanded.")]
    [TestCase("Receptionists?$expand=Forwards($top=1", "The query is not valid. '$expand' has no closing parenthesis in 'Forwards($top=1'.")]
    [TestCase("Receptionists?$orderby=Name up", "The query is not valid. 'asc', 'desc' or ',' is expected at position 6, not 'up'.")]
    [TestCase("Receptionists?$orderby=", "The query is not valid. A value is expected at position 1, not the end.")]
    [TestCase("Receptionists?$top=-1", "The query is not valid. '$top' takes a number from 0 on, not '-1'.")]
    [TestCase("Receptionists?$skip=x", "The query is not valid. '$skip' takes a number from 0 on, not 'x'.")]
    [TestCase("Receptionists?$count=yes", "The query is not valid. '$count' takes true or false, not 'yes'.")]
    [TestCase("Receptionists?$apply=x", "The query is not valid. The query option '$apply' is not supported here.")]
    [TestCase("Receptionists(1)?$top=1", "The query is not valid. The query option '$top' is not supported here.")]
    [TestCase("Receptionists?$top=1&$top=2", "The query is not valid. The query option '$top' is given more than once.")]
    public async Task Query_that_cannot_be_understood_answers_400(string path, string message)
    {
        await using SandboxSession session = await SandboxSession.StartAsync(Receptionists);

        (HttpStatusCode status, JObject body) = await session.GetAsync(path);

        Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((string?)body.SelectToken("error.message"), Is.EqualTo(message));
    }
}
