using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Journal;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;
using NodeHost.Tests.Runtime.Running;

namespace NodeHost.Tests.Runtime.Journal;

/// <summary>What can go wrong with a journal itself, and what it holds.</summary>
public sealed class JournalFolderTests
{
    private const string Named = """{"parameters":{"name":"={{ 'r' + $json.n }}","number":"={{ String(900 + $json.n) }}"}}""";

    [Test]
    public async Task A_run_that_a_process_works_at_is_not_taken_up_by_another()
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", "A:pass"], ["S>A"]);
        using JournaledRun run = bench.Folder.Begin(plan, RunBench.Numbers(1), []);

        LedgerException refused = Assert.Throws<LedgerException>(() => bench.Folder.Resume(run.Id));

        Assert.That(refused.Code, Is.EqualTo(Codes.RunInUse));
        Assert.That(refused.Message, Does.StartWith($"process {Environment.ProcessId} on {Environment.MachineName} works at this run."));
        Assert.That(bench.Folder.Find(run.Id).Status, Is.EqualTo(JournalStatus.Running));
        Assert.That(Assert.Throws<LedgerException>(() => bench.Folder.Delete(bench.Folder.Find(run.Id)))!.Code, Is.EqualTo(Codes.RunInUse));
        await Task.CompletedTask;
    }

    [Test]
    public async Task A_process_that_lost_its_run_writes_no_word_more()
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", $"M:make {Named}"], ["S>M"]);
        using JournaledRun run = bench.Folder.Begin(plan, RunBench.Numbers(1), []);
        await run.SaveDueAsync(new NodePlace("S", 0), DateTimeOffset.UnixEpoch);
        Execute(bench, run.Id, "UPDATE lease SET owner = 'another'");

        RunReport report = await bench.Runs.RunAsync(plan, new NodeHost.Runtime.RunOptions { Items = RunBench.Numbers(1), Ledger = run });

        Assert.That(report.Failure?.Code, Is.EqualTo(Codes.RunInUse));
        Assert.That(bench.Pbx.Made, Is.Empty);
    }

    [Test]
    public async Task A_damaged_database_is_told_and_does_not_hide_the_others()
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", "A:pass"], ["S>A"]);
        await bench.BeginAsync(plan);
        string good = bench.Folder.Find("last").Id;
        using (JournaledRun run = bench.Folder.Begin(plan, null, []))
        {
        }

        string bad = bench.Folder.List().Single(run => run.Id != good).Id;
        string file = Path.Combine(bench.Folder.FullName, bad, "run.db");
        await File.WriteAllTextAsync(file, new string('x', 8192));

        LedgerException refused = Assert.Throws<LedgerException>(() => bench.Folder.Resume(bad));

        Assert.That(refused.Code, Is.EqualTo(Codes.JournalUnusable));
        Assert.That(refused.Message, Does.Contain("is damaged"));
        Assert.That(bench.Folder.List().Select(run => run.Status), Is.EquivalentTo(new[] { JournalStatus.Damaged, JournalStatus.Success }));
    }

    [TestCase(99, "a newer")]
    [TestCase(1, "an older")]
    public async Task A_journal_of_another_version_is_left_alone(int version, string which)
    {
        using var bench = new JournalBench();
        await bench.BeginAsync(bench.Plan(["S:start", "A:pass"], ["S>A"]));
        RunInfo run = bench.Folder.Find("last");
        Execute(bench, run.Id, $"PRAGMA user_version = {version}");

        LedgerException refused = Assert.Throws<LedgerException>(() => bench.Folder.Resume(run.Id));

        Assert.That(refused.Message, Is.EqualTo(
            $"the journal in '{run.Folder}' was written by {which} nodehost (version {version} of the journal, this one knows 2). Use that one."));
    }

    [Test]
    public async Task A_full_disk_stops_the_run_before_the_next_effect_and_nothing_is_lost()
    {
        using var bench = new JournalBench(options: new JournalOptions { MaxBytes = 150_000 });
        ExecutionPlan plan = bench.Plan(["S:start", $"M:make {Named}"], ["S>M"]);

        RunReport report = await bench.BeginAsync(plan, items: 2000);
        int made = bench.Pbx.Made.Count;
        var roomy = new JournalFolder(bench.Folder.FullName, TimeProvider.System);
        using JournaledRun run = roomy.Resume(roomy.Find("last").Id);
        RunReport resumed = await bench.Runs.RunAsync(plan, new NodeHost.Runtime.RunOptions { Items = run.Inputs, Ledger = run });

        Assert.That(report.Status, Is.EqualTo(RunStatus.Error));
        Assert.That(report.Failure?.Code, Is.EqualTo(Codes.JournalUnwritable));
        Assert.That(report.Failure?.Message, Does.Contain("the disk is full"));
        Assert.That(made, Is.InRange(1, 1999));
        Assert.That(resumed.Status, Is.EqualTo(RunStatus.Success), resumed.Failure?.Message);
        Assert.That(bench.Pbx.Made, Is.Unique.And.Count.EqualTo(2000));
    }

    [Test]
    public async Task Items_come_back_as_they_were()
    {
        using var bench = new JournalBench();
        using var store = new BinaryStore();
        BinaryData file = await store.CreateAsync(new MemoryStream([1, 2, 3]), "a.bin", "application/x-test", CancellationToken.None);
        Item[] items =
        [
            new() { Json = (JObject)NodeJson.Parse("""{"z":1,"a":{"deep":[1.5,"ü",null,true]},"e":1e300}"""), PairedItem = [new ItemSource(1, 2, 3), new ItemSource(4)] },
            new() { Json = [], Binary = new Dictionary<string, BinaryData> { ["data"] = file }, Error = new ItemError("X1", "no", "P") },
        ];
        ExecutionPlan plan = bench.Plan(["S:start", "A:pass"], ["S>A"]);
        var place = new NodePlace("A", 0);
        using (JournaledRun run = bench.Folder.Begin(plan, items, []))
        {
            await run.SaveRunAsync(place, [], new NodeRecord { Outputs = [items, null, []], Context = new JObject { ["c"] = 1 }, Failures = [new RunFailure { Code = "X1", Message = "no", ItemIndex = 1 }] });
            await run.EndAsync(RunStatus.Error, null, null);
        }

        using JournaledRun again = bench.Folder.Resume(bench.Folder.Find("last").Id);
        NodeRecord record = again.FindRun(place, [])!;

        Assert.That(NodeJson.Write(record.Outputs[0]![0].Json), Is.EqualTo(NodeJson.Write(items[0].Json)));
        Assert.That(record.Outputs[0]![0].PairedItem, Is.EqualTo(items[0].PairedItem));
        Assert.That(record.Outputs[0]![1].Error, Is.EqualTo(items[1].Error));
        Assert.That((record.Outputs[1], record.Outputs[2]!.Count), Is.EqualTo(((IReadOnlyList<Item>?)null, 0)));
        BinaryData kept = record.Outputs[0]![1].Binary["data"];
        Assert.That(await kept.ReadAllAsync(10, CancellationToken.None), Is.EqualTo(new byte[] { 1, 2, 3 }));
        Assert.That((kept.FileName, kept.MimeType), Is.EqualTo(("a.bin", "application/x-test")));
        Assert.That((string?)record.Context?["c"], Is.EqualTo("1"));
        Assert.That(record.Failures.Single().ItemIndex, Is.EqualTo(1));
        Assert.That(again.Inputs, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Secrets_do_not_get_into_a_journal()
    {
        using var bench = new JournalBench(options: new JournalOptions { Redact = text => text.Replace("r2", "***", StringComparison.Ordinal) });
        ExecutionPlan plan = bench.Plan(["S:start", $"M:make {Named}", "A:pass"], ["S>M", "M>A"]);

        await bench.BeginAsync(plan);

        foreach (string file in Directory.EnumerateFiles(bench.Folder.FullName, "run.db*", SearchOption.AllDirectories))
            Assert.That(System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)), Does.Not.Contain("\"name\":\"r2\""));
        // Others must not go on with something else than the node gave, so a node without effect is not kept at all.
        using var records = new RunRecords(bench.Folder.Find("last"));
        Assert.That(records.Nodes(withItems: false).Select(node => node.Node), Does.Not.Contain("A").Or.Contain("S"));
    }

    [Test]
    public async Task An_export_has_the_items_of_all_nodes()
    {
        using var bench = new JournalBench();
        await bench.BeginAsync(bench.Plan(["S:start", "P:parity", "L:loop", "A:pass", "D:pass"], ["S>P", "P:0>L", "L:1>A", "A>L", "L:0>D"]));
        RunInfo info = bench.Folder.Find("last");

        using var records = new RunRecords(info);
        FinishedRun[] nodes = [.. records.Nodes(withItems: true)];

        Assert.That(nodes.Select(node => node.Node), Is.EqualTo(new[] { "S", "P", "L", "A", "L", "D" }));
        Assert.That(NodeJson.Write(nodes[1].Outputs[1]![1].Json), Is.EqualTo("""{"n":3}"""));
        Assert.That(NodeJson.Write(nodes[^1].Outputs[0]![0].Json), Is.EqualTo("""{"n":2}"""));
    }

    private static void Execute(JournalBench bench, string run, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(bench.Folder.FullName, run, "run.db")};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
