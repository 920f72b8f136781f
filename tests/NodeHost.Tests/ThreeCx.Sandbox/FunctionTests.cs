using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;
using NodeHost.ThreeCx.Sandbox;

namespace NodeHost.Tests.ThreeCxSandbox;

public sealed class FunctionTests
{
    private const string Office =
        """
        {"Users":[{"Number":"101","FirstName":"Ada","LastName":"Lovelace","EmailAddress":"ada@example.com"},{"Number":"102","FirstName":"Grace","EmailAddress":"ADA@example.com"},{"Number":"103"}],
         "Trunks":[{"Number":"10000","Gateway":{"Name":"Provider"},"DidNumbers":["+4930111"]}],
         "OutboundRules":[{"Name":"A","Priority":1},{"Name":"B","Priority":2},{"Name":"C","Priority":3,"EmergencyRule":true}],
         "InboundRules":[{"RuleName":"Main","Data":"+4930111","TrunkDN":{"Number":"10000"}}],
         "Contacts":[{"FirstName":"A","PhoneNumber":"+49 30 1"},{"FirstName":"B","Mobile2":"030"}],
         "BlackListNumbers":[{"CallerId":"1"},{"CallerId":"2"}],
         "Blocklist":[{"IPAddrMask":"192.0.2.1/32"}]}
        """;

    /// <summary>Every action of the pack, so that none of them meets a bug of the sandbox.</summary>
    [Test]
    public async Task Every_action_of_the_pack_is_answered_in_the_form_of_OData()
    {
        await using SandboxSession session = await OfficeAsync();
        var wrong = new List<string>();
        var missing = new List<string>();
        foreach (PackAction action in PackAction.All)
        {
            bool hasBody = action.Method is "POST" or "PATCH";
            (int status, string text) = await SendAsync(session, action.Method, action.SamplePath(), hasBody ? NodeJson.Write(PackAction.Sample(action.Shape)) : null);
            bool isFine = status is 200 or 201 or 204 or 501 || (status is 400 or 404 && text.StartsWith("""{"error":{"code":""", StringComparison.Ordinal));
            if (!isFine)
                wrong.Add($"{action.Method} {action.SamplePath()} {status} {text[..Math.Min(text.Length, 200)]}");
            if (status == 501)
                missing.Add(action.Name);
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(PackAction.All, Has.Count.GreaterThan(590));
        Assert.That(missing, Has.Count.LessThan(105), string.Join(' ', missing));
    }

    [TestCase("Users/Pbx.GetFirstAvailableExtensionNumber()", "Number", "120")]
    [TestCase("Users/Pbx.GetFirstAvailableHotdeskingNumber()", "Number", "HD000")]
    [TestCase("Receptionists/Pbx.GetFirstAvailableReceptionistNumber()", "Number", "800")]
    [TestCase("Queues/Pbx.GetFirstAvailableQueueNumber()", "Number", "800")]
    [TestCase("RingGroups/Pbx.GetFirstAvailableRingGroupNumber", "Number", "800")]
    [TestCase("Trunks/Pbx.GetFirstAvailableTrunkNumber()", "Number", "10001")]
    [TestCase("Users(1)/Pbx.HasDuplicatedEmail()", "value", "True")]
    [TestCase("Users(3)/Pbx.HasDuplicatedEmail()", "value", "False")]
    [TestCase("Users(2)/Pbx.GetPhoneSecret()", "value", "secret-102")]
    [TestCase("Fax/Pbx.InitFax()", "Number", "888")]
    [TestCase("Trunks/Pbx.InitTrunk(template='1cx.pv.xml')", "Gateway.Name", "1CX")]
    [TestCase("Trunks/Pbx.InitTrunk(template=@t)?@t='1cx.pv.xml'", "Number", "10001")]
    [TestCase("OutboundRules/Pbx.GetEmergencyOutboundRules()", "value[0].Name", "C")]
    [TestCase("Contacts/Pbx.GetContactsByNumber(number='+49301')", "value[0].FirstName", "A")]
    [TestCase("Groups(1)/Pbx.GetRestrictions()", "Users.Used", "3")]
    [TestCase("SystemStatus/Pbx.SystemHealthStatus()", "Trunks", "True")]
    [TestCase("Defs/Pbx.GetSystemParameters()", "Version", "20.0.10.0")]
    [TestCase("Defs/Pbx.HasSystemOwner()", "value", "True")]
    [TestCase("Peers/Pbx.GetReportPeers()?$filter=Number eq '101'", "value[0].Name", "Ada Lovelace")]
    [TestCase("Peers(Number='10000')", "Type", "ExternalLine")]
    [TestCase("DidNumbers?$expand=RoutingRule", "value[0].RoutingRule.RuleName", "Main")]
    [TestCase("PromptSets/Pbx.GetActive()", "PromptSetName", "English")]
    [TestCase("Backups/Pbx.GetCanCreateBackup()", "value", "True")]
    [TestCase("Recordings/Pbx.GetRecordingRepositorySettings()", "RecordingPath", "/recordings")]
    [TestCase("ReportExtensionStatistics/Pbx.GetExtensionStatisticsData(periodFrom=2000-01-01T00:00:00Z,periodTo=2100-01-01T00:00:00Z,extensionFilter='101',callArea=0)", "value[0].InboundAnsweredCount", "3")]
    public async Task Function_answers(string path, string place, string expected)
    {
        await using SandboxSession session = await OfficeAsync();

        (HttpStatusCode status, JObject body) = await session.GetAsync(path);

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK), body.ToString());
        Assert.That(body.SelectToken(place)?.ToString(), Is.EqualTo(expected), body.ToString());
    }

    [TestCase("Users/Pbx.BatchDelete", """{"ids":[1,2,99]}""", "Users", "103")]
    [TestCase("OutboundRules/Pbx.MoveUpDown", """{"id":3,"up":true}""", "OutboundRules?$orderby=Priority", "A C B")]
    [TestCase("OutboundRules/Pbx.MoveUpDown", """{"id":1,"up":true}""", "OutboundRules?$orderby=Priority", "A B C")]
    [TestCase("OutboundRules/Pbx.Purge", """{"purgeObject":{"Ids":[1,3]}}""", "OutboundRules", "B")]
    [TestCase("InboundRules/Pbx.BulkInboundRulesDelete", """{"ids":[1]}""", "InboundRules", "")]
    [TestCase("Contacts/Pbx.DeleteContactsById", """{"ids":[1]}""", "Contacts", "B")]
    [TestCase("BlackListNumbers/Pbx.BulkNumbersDelete", """{"ids":["1"]}""", "BlackListNumbers", "2")]
    [TestCase("Blocklist/Pbx.BulkIpsDelete", """{"ids":[1]}""", "Blocklist", "")]
    [TestCase("Backups/Pbx.PurgeLocalBackups", null, "Backups", "")]
    [TestCase("Backups/Pbx.Backup", """{"description":{"Name":"nightly"}}""", "Backups?$filter=startswith(FileName,'n')", "nightly.zip")]
    [TestCase("ActiveCalls(1)/Pbx.DropCall", null, "ActiveCalls", "2")]
    [TestCase("Recordings/Pbx.BulkRecordingsDelete", """{"ids":[1,2]}""", "Recordings", "3")]
    [TestCase("Users/Pbx.MultiUserUpdate", """{"ids":[1,2],"user":{"Mobile":"555"}}""", "Users?$filter=Mobile eq '555'", "101 102")]
    public async Task Action_changes_what_it_is_asked_to(string path, string? body, string list, string expected)
    {
        await using SandboxSession session = await OfficeAsync();

        (int status, string text) = await SendAsync(session, "POST", path, body);
        (_, JObject after) = await session.GetAsync(list);

        Assert.That(status, Is.AnyOf(200, 204), text);
        string[] names = ["Number", "Name", "RuleName", "FirstName", "CallerId", "IPAddrMask", "FileName", "Id"];
        Assert.That(string.Join(' ', after["value"]!.Select(one => names.Select(name => (string?)one[name]).First(value => value is not null))), Is.EqualTo(expected));
    }

    [TestCase("Recordings/Pbx.DownloadRecording(recId=1)", "audio/wav", "recording-1.wav", "RIFF")]
    [TestCase("Users/Pbx.ExportExtensions()", "text/csv", "extensions.csv", "Id,Number")]
    [TestCase("CallHistoryView/Pbx.DownloadCallHistory()", "text/csv", "call-history.csv", "CallAnswered")]
    public async Task Download_answers_a_file(string path, string mediaType, string name, string begin)
    {
        await using SandboxSession session = await OfficeAsync();

        using HttpResponseMessage response = await session.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(mediaType));
        Assert.That(response.Content.Headers.ContentDisposition!.FileName!.Trim('"'), Is.EqualTo(name));
        Assert.That(Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync()), Does.StartWith(begin));
    }

    [TestCase("GET", "Users/Pbx.Nothing()", 404)]
    [TestCase("POST", "Users/Pbx.GetFirstAvailableExtensionNumber()", 405)]
    [TestCase("GET", "Users(99)/Pbx.HasDuplicatedEmail()", 404)]
    [TestCase("GET", "Contacts/Pbx.GetContactsByNumber(number=5)", 400)]
    [TestCase("GET", "Contacts/Pbx.GetContactsByNumber()", 400)]
    [TestCase("GET", "Contacts/Pbx.GetContactsByNumber(nmuber='5')", 400)]
    [TestCase("GET", "Recordings/Pbx.DownloadRecording(recId=99)", 400)]
    [TestCase("GET", "Trunks/Pbx.InitTrunk(template='nothing')", 400)]
    [TestCase("POST", "Trunks(1)/Pbx.RunAnalysis", 501)]
    public async Task Call_that_cannot_be_served_says_why(string method, string path, int expected)
    {
        await using SandboxSession session = await OfficeAsync();

        (HttpStatusCode status, JObject body) = await session.SendAsync(method, path);

        Assert.That((int)status, Is.EqualTo(expected));
        Assert.That((string?)body.SelectToken("error.message"), Is.Not.Empty);
    }

    private static async Task<(int Status, string Text)> SendAsync(SandboxSession session, string method, string path, string? json)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await session.Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static Task<SandboxSession> OfficeAsync() => SandboxSession.StartAsync(new SandboxOptions { Data = SandboxSession.Json(Office) });
}
