using System.Text;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.ThreeCx;

public sealed class ODataLiteralTests
{
    private const string Ticket = "6f9619ff-8b86-d011-b42d-00cf4fc964ff";

    private static readonly ReportQuery Query = new()
    {
        From = new DateTimeOffset(2026, 3, 31, 17, 30, 0, TimeSpan.Zero),
        Extension = "100",
        Limit = -5_000_000_000,
        Queues = true,
        Ticket = Guid.Parse(Ticket),
        Ratio = 1.5,
        Kind = Kind.Inbound,
    };

    private static IEnumerable<TestCaseData> Functions()
    {
        yield return Case(Query, $"from=2026-03-31T17%3A30%3A00Z,ext='100',limit=-5000000000,queues=true,ticket={Ticket},ratio=1.5,kind='Inbound'");
        yield return Case(Query with { Extension = "" }, $"from=2026-03-31T17%3A30%3A00Z,ext='',limit=-5000000000,queues=true,ticket={Ticket},ratio=1.5,kind='Inbound'");
        yield return Case(Query with { Extension = null }, $"from=2026-03-31T17%3A30%3A00Z,ext=null,limit=-5000000000,queues=true,ticket={Ticket},ratio=1.5,kind='Inbound'");
        yield return Case(
            Query with { From = new DateTimeOffset(2026, 1, 1, 0, 0, 0, 123, TimeSpan.FromHours(-5)), Queues = false, Kind = Kind.Outbound, Limit = 0 },
            $"from=2026-01-01T00%3A00%3A00.123-05%3A00,ext='100',limit=0,queues=false,ticket={Ticket},ratio=1.5,kind='Out%27%27bound'");
    }

    [TestCaseSource(nameof(Functions))]
    public async Task Parameter_of_a_function_is_a_literal_of_its_type(ReportQuery query, string arguments)
    {
        using var pbx = new RecordingPbx();

        await pbx.Bench.RunAsync(new GetReport(), query);

        Assert.That(pbx.Request, Is.EqualTo($"GET /xapi/v1/Reports/Pbx.Get({arguments})"));
    }

    [Test]
    public void Key_that_is_empty_is_refused()
    {
        using var pbx = new RecordingPbx();

        NodeFailedException? failure = Assert.ThrowsAsync<NodeFailedException>(() => pbx.Bench.RunAsync(new GetSbc(), new KeyedByText { Name = "" }));

        Assert.That(failure?.Code, Is.EqualTo(Codes.RequiredParameterEmpty));
    }

    // Whatever a text holds, a server that takes the path apart and undoes quotes and escapes finds the same text.
    [Test]
    public async Task Any_text_comes_through_as_a_key([Range(1, 25)] int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 40; i++)
        {
            string text = AnyText(random);
            using var pbx = new RecordingPbx();

            await pbx.Bench.RunAsync(new GetSbc(), new KeyedByText { Name = text });

            Assert.That(KeyIn(pbx.Request!), Is.EqualTo(text), $"seed {seed}, text {i}");
        }
    }

    private static string AnyText(Random random)
    {
        const string Awkward = "''''\"()/\\?#%&=+;:@,.$~ \t\r\n|[]{}<>^`äß漢";
        var text = new StringBuilder();
        int length = random.Next(1, 30);
        while (text.Length < length)
        {
            int choice = random.Next(10);
            if (choice < 6)
                text.Append(Awkward[random.Next(Awkward.Length)]);
            else if (choice < 9)
                text.Append((char)random.Next(1, 0xD800));
            else
                text.Append(char.ConvertFromUtf32(random.Next(0x10000, 0x110000)));
        }

        return text.ToString();
    }

    private static string KeyIn(string request)
    {
        const string Before = "GET /xapi/v1/Sbcs(";
        Assert.That(request, Does.StartWith(Before).And.EndWith(")"));
        string literal = Uri.UnescapeDataString(request[Before.Length..^1]);
        Assert.That((literal[0], literal[^1]), Is.EqualTo(('\'', '\'')));
        string inner = literal[1..^1];
        Assert.That(inner.Replace("''", "", StringComparison.Ordinal), Does.Not.Contain('\''), "A quote inside must be doubled.");
        return inner.Replace("''", "'", StringComparison.Ordinal);
    }

    private static TestCaseData Case(ReportQuery query, string arguments) => new TestCaseData(query, arguments).SetArgDisplayNames(arguments);
}
