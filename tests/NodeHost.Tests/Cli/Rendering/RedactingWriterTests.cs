using NodeHost.Cli.Rendering;

namespace NodeHost.Tests.Cli.Rendering;

public sealed class RedactingWriterTests
{
    [Test]
    public void Secret_written_in_pieces_is_redacted()
    {
        var inner = new StringWriter();
        using var writer = new RedactingWriter(inner, text => text.Replace("s3cret", "***", StringComparison.Ordinal));

        writer.Write("token s3");
        writer.Write("cret");
        writer.WriteLine('!');
        writer.Flush();

        Assert.That(inner.ToString(), Is.EqualTo("token ***!\n"));
    }

    [Test]
    public void Secret_in_a_long_line_is_redacted_wherever_it_lies()
    {
        var inner = new StringWriter();
        using var writer = new RedactingWriter(inner, text => text.Replace("s3cret", "***", StringComparison.Ordinal));

        for (int i = 0; i < 60_000; i++)
            writer.Write(i % 10 == 0 ? "s3c" : i % 10 == 1 ? "ret" : "x");
        writer.Flush();

        Assert.Multiple(() =>
        {
            Assert.That(inner.ToString(), Does.Not.Contain("s3cret"));
            Assert.That(inner.ToString().Length, Is.EqualTo(6_000 * 11));
        });
    }

    [TestCase(0.5, "1 ms")]
    [TestCase(999.4, "999 ms")]
    [TestCase(1000, "1.0 s")]
    [TestCase(59_900, "59.9 s")]
    [TestCase(125_000, "2 min 05 s")]
    [TestCase(3_720_000, "1 h 02 min")]
    public void Duration_reads_as_people_say_it(double milliseconds, string expected) =>
        Assert.That(DurationText.Of(TimeSpan.FromMilliseconds(milliseconds)), Is.EqualTo(expected));
}
