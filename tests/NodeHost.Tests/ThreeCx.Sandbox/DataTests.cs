using Newtonsoft.Json.Linq;
using NodeHost.Sdk;
using NodeHost.ThreeCx.Sandbox;

namespace NodeHost.Tests.ThreeCxSandbox;

public sealed class DataTests
{
    [Test]
    public async Task Data_may_refer_forwards_and_keeps_its_ids()
    {
        await using SandboxSession session = await StartAsync(
            """
            {"RingGroups":[{"Name":"Sales","Members":[{"Number":"101"}]}],
             "Users":[{"Id":7,"Number":"101","Groups":[{"GroupId":5}]}],
             "Groups":[{"Id":5,"Name":"Sales","Members":[{"Number":"800"}]}],
             "OfficeHours":{"TimeZoneId":"53"},
             "ReportAuditLog":[{"Id":1,"UserName":"admin"}]}
            """);

        (_, JObject user) = await session.GetAsync("Users(7)");
        (_, JObject group) = await session.GetAsync("Groups(5)/Members?$orderby=Number");
        (_, JObject hours) = await session.GetAsync("OfficeHours");
        (_, JObject report) = await session.GetAsync("ReportAuditLog/Pbx.GetAuditLogData()");

        Assert.That((string?)user["Number"], Is.EqualTo("101"));
        Assert.That(group["value"]!.Select(member => (string?)member["Number"]), Is.EqualTo(new[] { "101", "800" }));
        Assert.That((string?)hours["TimeZoneId"], Is.EqualTo("53"));
        Assert.That((string?)report.SelectToken("value[0].UserName"), Is.EqualTo("admin"));
    }

    [Test]
    public async Task Given_set_stands_in_the_place_of_what_a_new_PBX_has()
    {
        await using SandboxSession session = await StartAsync("""{"ActiveCalls":[],"Recordings":[{"Id":9,"ToDn":"101"}]}""");

        Assert.That(session.Sandbox.Entities("ActiveCalls"), Is.Empty);
        Assert.That(session.Sandbox.Entities("Recordings").Select(recording => (int?)recording["Id"]), Is.EqualTo(new[] { 9 }));
        Assert.That(session.Sandbox.Entities("CallHistoryView"), Has.Count.EqualTo(12));
    }

    [Test]
    public async Task Given_default_group_is_the_one_that_a_PBX_has()
    {
        await using SandboxSession session = await StartAsync("""{"Groups":[{"Id":9,"Name":"__DEFAULT__","IsDefault":true,"Language":"DE"},{"Name":"Sales"}]}""");

        Assert.That(session.Sandbox.Entities("Groups").Select(group => $"{group["Id"]} {group["Name"]} {group["Language"]}"), Is.EqualTo(new[] { "1 __DEFAULT__ DE", "2 Sales EN" }));
    }

    [TestCase("{\"Users\":[\n  {\"Number\":\"101\"},\n  {\"Number\":\"101\"}]}", 3, "Users[1]: Number \"101\" is in use already: two extensions cannot have the number 101.")]
    [TestCase("{\"Users\":[{\"Nmuber\":\"101\"}]}", 1, "Users[0]: The property 'Nmuber' does not exist on type 'Pbx.User'.")]
    [TestCase("{\"Queues\":[{\"Name\":\"A\",\n\"Agents\":[{\"Number\":\"101\"}]}]}", 2, "Queues[0]: Agents/0/Number \"101\" names something that this PBX does not have.")]
    [TestCase("{\"Usres\":[]}", 1, "The API has no set \"Usres\".")]
    [TestCase("{\"users\":[]}", 1, "The API has no set \"users\". Do you mean \"Users\"?")]
    [TestCase("{\"Users\":{}}", 1, "\"Users\" takes a list of objects.")]
    [TestCase("{\"OfficeHours\":[]}", 1, "\"OfficeHours\" takes an object.")]
    [TestCase("{\"Users\":[\n1]}", 2, "Users[0] must be an object.")]
    public void Data_that_the_PBX_does_not_take_is_named_with_its_place(string json, int line, string message) =>
        Assert.That(
            async () => await SandboxSession.StartAsync(new SandboxOptions { Data = (JObject)NodeJson.ParseWithPlaces(json) }),
            Throws.TypeOf<SandboxDataException>()
                .With.Message.StartsWith(message)
                .And.Property(nameof(SandboxDataException.Line)).EqualTo(line)
                .And.Property(nameof(SandboxDataException.Column)).GreaterThan(0));

    [Test]
    public async Task Observer_is_told_of_each_request_and_its_time()
    {
        var told = new List<(SandboxRequest Request, TimeSpan Elapsed)>();
        await using SandboxSession session = await SandboxSession.StartAsync(new SandboxOptions { Observer = (request, elapsed) => told.Add((request, elapsed)) });

        await session.GetAsync("Users");

        Assert.That(told.Single().Request.Path, Is.EqualTo("/xapi/v1/Users"));
        Assert.That(told.Single().Elapsed, Is.GreaterThan(TimeSpan.Zero));
    }

    private static Task<SandboxSession> StartAsync(string data) => SandboxSession.StartAsync(new SandboxOptions { Data = SandboxSession.Json(data) });
}
