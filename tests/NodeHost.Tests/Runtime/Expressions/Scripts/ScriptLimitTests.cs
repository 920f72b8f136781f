using System.Diagnostics;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Expressions.Scripts;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Scripts;

public sealed class ScriptLimitTests
{
    private static readonly ScriptLimits Small = ScriptLimits.ForScripts with { Timeout = TimeSpan.FromMilliseconds(400) };

    [TestCase("for (;;);")]
    [TestCase("while (true) {}")]
    [TestCase("await null; while (true) {}")]
    [TestCase("await new Promise(r => setTimeout(r, 1e6))")]
    [TestCase("const again = () => setTimeout(again, 1); again(); await new Promise(() => {})")]
    [TestCase("const again = async () => { await null; return again() }; await again()")]
    [TestCase("[3, 2, 1].sort(() => { for (;;); })")]
    [TestCase("try { for (;;); } catch { } finally { return 1 }")]
    [TestCase("setTimeout(() => { for (;;); }, 1); await new Promise(() => {})")]
    public void Run_longer_than_allowed_is_stopped_in_time(string code)
    {
        using var runner = new ScriptRunner(new FakeRun { Clock = TimeProvider.System }, FakeRun.View("{}"), Small);
        var watch = Stopwatch.StartNew();

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForAllItemsAsync(code, CancellationToken.None));

        Assert.That((fault.Code, fault.Message), Is.EqualTo((Codes.ScriptTimeout, "It was stopped: it took longer than 0.4 s.")));
        Assert.That(fault.Hint, Does.Contain("--script-timeout"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(4)));
    }

    [Test]
    public void Run_for_many_items_shares_one_time()
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}", "{}"), Small);
        Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForItemAsync("for (;;);", 0, CancellationToken.None));

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForItemAsync("return {}", 1, CancellationToken.None));

        Assert.That(fault.Code, Is.EqualTo(Codes.ScriptTimeout));
    }

    [TestCase("let s = 'x'; for (;;) s += s", Codes.ScriptMemory)]
    [TestCase("const all = []; for (let i = 0; ; i++) all.push('item ' + i)", Codes.ScriptMemory)]
    [TestCase("const all = []; for (;;) { await null; all.push(new Array(1000).fill({})) }", Codes.ScriptMemory)]
    [TestCase("const all = []; for (;;) all.push(Buffer.alloc(1e6))", Codes.ScriptMemory)]
    [TestCase("Buffer.from('x'.repeat(7e6)).toString('hex') + Buffer.alloc(7e6).toString('hex')", Codes.ScriptMemory)]
    [TestCase("new Uint8Array(1e9)", Codes.ScriptFailed)]
    [TestCase("new Float64Array({ length: 1e9 })", Codes.ScriptFailed)]
    [TestCase("new ArrayBuffer('1e9')", Codes.ScriptFailed)]
    [TestCase("Buffer.alloc(1e9)", Codes.ScriptFailed)]
    [TestCase("Buffer.concat([], 1e9)", Codes.ScriptFailed)]
    [TestCase("require('crypto').randomBytes(1e9)", Codes.ScriptMemory)]
    [TestCase("(function f() { f() })()", Codes.ScriptRecursion)]
    [TestCase("const o = {}; o.o = o; structuredClone(o); const deep = n => n ? { n: deep(n - 1) } : {}; let d = {}; for (let i = 0; i < 50000; i++) d = { d }; structuredClone(d)", Codes.ScriptRecursion)]
    [TestCase("for (let i = 0; i < 20000; i++) setTimeout(() => {}, 1e6)", Codes.ScriptFailed)]
    [TestCase("new (Object.getPrototypeOf(new Uint8Array(1)).constructor)(1e9)", Codes.ScriptFailed)]
    public void Run_beyond_a_limit_is_stopped(string code, string expected)
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts with { MaxMemoryBytes = 64L << 20 });

        var fault = Assert.ThrowsAsync<NodeFailedException>(async () => await runner.RunForAllItemsAsync(code, CancellationToken.None));

        Assert.That((fault.Code, fault.Message), Is.EqualTo((expected, fault.Message)));
    }

    [Test]
    public async Task Run_that_lets_go_of_what_it_makes_may_make_more_than_the_limit()
    {
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts with { MaxMemoryBytes = 64L << 20 });

        string value = FakeRun.Show(await runner.RunForAllItemsAsync(
            "let n = 0; for (let i = 0; i < 400; i++) n += 'x'.repeat(500000).length; return n", CancellationToken.None));

        Assert.That(value, Is.EqualTo("200000000"));
    }

    [Test]
    public void Run_cancelled_while_it_waits_stops()
    {
        using var cancel = new CancellationTokenSource();
        using var runner = new ScriptRunner(
            new FakeRun { Clock = TimeProvider.System }, FakeRun.View("{}"), ScriptLimits.ForScripts, new ScriptOutside { Log = _ => cancel.CancelAfter(20) });

        Assert.CatchAsync<OperationCanceledException>(
            async () => await runner.RunForAllItemsAsync("console.log(1); await new Promise(r => setTimeout(r, 1e6))", cancel.Token));
    }

    [Test]
    public async Task Run_logs_no_more_lines_than_allowed()
    {
        var lines = new List<string>();
        using var runner = new ScriptRunner(new FakeRun(), FakeRun.View("{}"), ScriptLimits.ForScripts, new ScriptOutside { Log = lines.Add });

        await runner.RunForAllItemsAsync("const long = 'x'.repeat(20000); for (let i = 0; i < 20000; i++) console.log(long)", CancellationToken.None);

        Assert.That((lines.Count, lines[0].Length), Is.EqualTo((10_001, 10_001)));
    }
}
