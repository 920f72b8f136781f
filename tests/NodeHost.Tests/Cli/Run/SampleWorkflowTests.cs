using Newtonsoft.Json.Linq;
using NodeHost.Tests.ThreeCxSandbox;
using NodeHost.ThreeCx.Sandbox;

namespace NodeHost.Tests.Cli.Run;

/// <summary>The sample workflows for a PBX, each run twice against one: what they make of it, and that they make nothing twice.</summary>
public sealed class SampleWorkflowTests
{
    private TemporaryFolder _folder = null!;
    private SandboxSession _pbx = null!;

    [SetUp]
    public async Task StartPbx()
    {
        _folder = new TemporaryFolder();
        foreach (string file in Directory.EnumerateFiles(Samples))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        var data = SandboxSession.Json(await File.ReadAllTextAsync(Path.Combine(Samples, "pbx.json")));
        _pbx = await SandboxSession.StartAsync(new SandboxOptions { Data = data });
    }

    [TearDown]
    public async Task StopPbx()
    {
        await _pbx.DisposeAsync();
        _folder.Dispose();
    }

    [Test]
    public async Task Users_of_a_file_get_extensions_in_their_departments()
    {
        ProcessResult result = await RunAsync("onboard-users.json");

        string[] members = [.. _pbx.Sandbox.Entities("Groups").SelectMany(group => group["Members"]!.Select(member => $"{group["Name"]}: {member["Number"]}"))];
        Assert.That(members, Is.SupersetOf(new[] { "Sales: 101", "Sales: 102", "Support: 103", "Support: 104" }));
        JObject chiara = _pbx.Sandbox.Entities("Users").Single(user => (string?)user["Number"] == "103");
        Assert.That((string?)chiara["EmailAddress"], Is.EqualTo("chiara.novak@example.com"));
        JToken refused = JArray.Parse(Lines(result.Output)).Single();
        Assert.That((string?)refused["Number"], Is.EqualTo("101"));
        Assert.That((string?)refused["Reason"], Does.Contain("Number 101 is already in use"));
    }

    [Test]
    public async Task Users_that_are_there_are_told_of_and_not_made_again()
    {
        await RunAsync("onboard-users.json");

        ProcessResult again = await RunAsync("onboard-users.json");

        Assert.That(JArray.Parse(Lines(again.Output)).Select(item => (string?)item["Number"]), Is.EqualTo(new[] { "101", "102", "103", "104", "101" }));
        Assert.That(NumbersOf("Users"), Is.EquivalentTo(new[] { "100", "101", "102", "103", "104" }));
    }

    [Test]
    public async Task Holidays_that_are_missing_are_added_once()
    {
        await RunAsync("holiday-schedule.json", "{\"year\":2027}");
        await RunAsync("holiday-schedule.json", "{\"year\":2027}");

        IEnumerable<string> days = _pbx.Sandbox.Entities("Holidays").Select(day => $"{day["Name"]}: {day["Month"]}/{day["Day"]}");
        Assert.That(days, Is.EquivalentTo(new[]
        {
            "New Year 2027: 1/1", "Good Friday 2027: 3/26", "Easter Monday 2027: 3/29", "Labour Day 2027: 5/1", "Ascension Day 2027: 5/6",
            "Whit Monday 2027: 5/17", "Christmas Day 2027: 12/25", "Boxing Day 2027: 12/26",
        }));
    }

    [Test]
    public async Task Each_department_gets_one_receptionist()
    {
        ProcessResult result = await RunAsync("department-receptionists.json");
        ProcessResult again = await RunAsync("department-receptionists.json");

        Assert.That(result.Output, Is.EqualTo("{\"Department\":\"Support\",\"Number\":\"801\",\"Name\":\"Support menu\"}\n"));
        Assert.That(again.Output, Is.Empty);
        Assert.That(NumbersOf("Receptionists"), Is.EqualTo(new[] { "800", "801" }));
        JToken membership = _pbx.Sandbox.Receptionists.Single(menu => (string?)menu["Number"] == "801")["Groups"]!.Single();
        Assert.That((string?)membership["Name"], Is.EqualTo("Support"));
    }

    [Test]
    public async Task Calls_of_the_week_become_rows_of_a_file()
    {
        await RunAsync("call-report.json");
        string first = await ReadAsync("call-report.csv");
        await RunAsync("call-report.json");

        string[] rows = first.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.That(rows[0].TrimStart('\uFEFF'), Is.EqualTo("Start,From,Caller,To,Answered,Talking,Status"));
        Assert.That(rows.Skip(1), Is.Ordered);
        Assert.That(rows, Has.Length.EqualTo(_pbx.Sandbox.Entities("CallHistoryView").Count + 1));
        Assert.That(await ReadAsync("call-report.csv"), Is.EqualTo(first));
    }

    [Test]
    public async Task Blocked_numbers_follow_the_file_and_those_blocked_by_hand_stay()
    {
        await RunAsync("blocklist-sync.json");
        int changes = Changes;

        await RunAsync("blocklist-sync.json");

        Assert.That(
            _pbx.Sandbox.Entities("BlackListNumbers").Select(entry => $"{entry["CallerId"]} {entry["Description"]}"),
            Is.EquivalentTo(new[]
            {
                "+4930555001* sync: robocalls", "+4940555002 sync: fake invoices", "+33155500300 sync: robocalls", "+12025550111 blocked by hand",
            }));
        Assert.That((changes, Changes), Is.EqualTo((3, 3)));
    }

    private int Changes => _pbx.Sandbox.Journal.Count(request => request.Method != "GET");

    private static string Samples
    {
        get
        {
            DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NodeHost.sln")))
                folder = folder.Parent;
            return Path.Combine(folder!.FullName, "workflows", "3cx");
        }
    }

    private static string Lines(string ndjson) => $"[{ndjson.TrimEnd().ReplaceLineEndings(",")}]";

    private IEnumerable<string?> NumbersOf(string set) => _pbx.Sandbox.Entities(set).Select(entity => (string?)entity["Number"]);

    private Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(_folder.FullName, file), TestContext.CurrentContext.CancellationToken);

    private async Task<ProcessResult> RunAsync(string workflow, string input = "")
    {
        var nodehost = new NodeHostProcess
        {
            Stdin = input,
            Folder = _folder.FullName,
            Environment = new Dictionary<string, string?>
            {
                ["NODEHOST_CREDENTIAL_PBX_BASEURL"] = _pbx.Sandbox.BaseAddress.ToString(),
                ["NODEHOST_CREDENTIAL_PBX_APITOKEN"] = _pbx.Sandbox.ApiToken,
            },
        };
        string[] given = input.Length == 0 ? [] : ["--input", "-"];

        ProcessResult result = await nodehost.StartAsync(["run", workflow, .. given, "--output", "ndjson", "--quiet"]);

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        return result;
    }
}
